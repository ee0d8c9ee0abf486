package org.houvast.mentorship.trainees;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Mentee;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.mentorship.matching.Places;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.matching.StandInQuestion;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.WeekSlots;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.DayMark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposes from the colleagues of the trainee's group, and keeps what a person chose. */
@UseCase
class ProposeFromGroup implements ProposeMentorForTrainee {

    /** From the second trainee at once on, a talk comes first; no source sets a number. */
    private static final int TRAINEES_AT_ONCE = 1;

    private static final UUID NOT_PLACED_YET = new UUID(0, 0);

    private final Access access;
    private final AuditTrail audit;
    private final Situations situations;
    private final Pairs pairs;
    private final JdbcClient jdbc;

    ProposeFromGroup(
            Access access, AuditTrail audit, Situations situations, Pairs pairs, JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.situations = situations;
        this.pairs = pairs;
        this.jdbc = jdbc;
    }

    @Override
    public Answer propose(Actor actor, Request request) {
        access.require(actor, MentorshipAction.PROPOSE_FOR_TRAINEE, request.group());
        var situation = situations.in(request.group(), request.startsOn());
        var candidates = new ArrayList<Candidate>();
        candidates.addAll(candidates(situation, request, colleague -> !colleague.leads()));
        candidates.addAll(candidates(situation, request, ColleagueRow::leads));
        return new Answer(candidates);
    }

    private List<Candidate> candidates(
            Situation situation, Request request, Predicate<ColleagueRow> who) {
        var trainee = trainee(request);
        var mentors =
                situation.colleagues().stream()
                        .map(colleague -> mentor(situation, colleague, who.test(colleague)))
                        .toList();
        var proposal =
                Matching.propose(
                        new MatchingQuestion(List.of(trainee), mentors, Wishes.forTrainees()));
        var match = proposal.match(trainee.id());
        if (match.mentor() == null) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate>();
        candidates.add(
                candidate(
                        situation,
                        request,
                        proposal,
                        match.mentor(),
                        match.reasons(),
                        match.attention()));
        proposal.alternatives(trainee.id())
                .forEach(other ->
                        candidates.add(
                                candidate(
                                        situation,
                                        request,
                                        proposal,
                                        other.mentor(),
                                        other.reasons(),
                                        other.attention())));
        return candidates;
    }

    private static Mentee trainee(Request request) {
        var id = request.placement() == null ? NOT_PLACED_YET : request.placement().value();
        return Mentee.trainee(id)
                .groups(Set.of(request.group().value()))
                .days(slots(request.days()))
                .programmes(request.programme() == null ? Set.of() : Set.of(request.programme()))
                .build();
    }

    private static Mentor mentor(Situation situation, ColleagueRow colleague, boolean meant) {
        return Mentor.of(colleague.id().value())
                .groups(colleague.groupIds())
                .days(slots(colleague.days()))
                .carried(colleague.trainees())
                .places(Places.upTo(TRAINEES_AT_ONCE))
                .available(meant && mayGuide(situation, colleague))
                .standsIn(colleague.position() != Position.OTHER && stays(situation, colleague))
                .qualities(Set.copyOf(colleague.interests()))
                .languages(Set.copyOf(colleague.languages()))
                .guided(colleague.guided())
                .programmes(Set.copyOf(colleague.programmes()))
                .build();
    }

    private static boolean mayGuide(Situation situation, ColleagueRow colleague) {
        return colleague.mentorAllowed()
                && colleague.position() != Position.OTHER
                && stays(situation, colleague);
    }

    private static boolean stays(Situation situation, ColleagueRow colleague) {
        return colleague.staysThrough(situation.horizon());
    }

    private Candidate candidate(
            Situation situation,
            Request request,
            Proposal proposal,
            UUID mentor,
            List<Reason> reasons,
            List<Reason> attention) {
        var colleague = situation.colleague(mentor).orElseThrow();
        var words =
                new ReasonWords(
                        request.givenName(),
                        colleague.givenName(),
                        id -> situation.colleague(id).map(ColleagueRow::givenName).orElse(""),
                        true,
                        null,
                        false);
        var all = new ArrayList<>(reasons);
        all.removeIf(Reason.NobodyMoves.class::isInstance);
        return new Candidate(
                colleague.person(),
                colleague.leads(),
                colleague.trainees(),
                words.say(all),
                words.say(attention),
                marks(request.days(), colleague.days()),
                cover(situation, proposal, mentor),
                ReasonWords.kept(all));
    }

    private static List<DayMark> marks(@Nullable DayPattern trainee, @Nullable DayPattern mentor) {
        var hers = trainee == null ? 0 : trainee.weekMask();
        var his = mentor == null ? 0 : mentor.weekMask();
        return List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue()).stream()
                .map(day -> {
                    var wanted = hers >> (3 * day.ordinal()) & 7;
                    var shared = wanted & (his >> (3 * day.ordinal()));
                    return new DayMark(
                            day,
                            wanted == 0
                                    ? DayMark.Kind.NONE
                                    : shared == 0 ? DayMark.Kind.MISS : DayMark.Kind.BOTH);
                })
                .toList();
    }

    private static List<Cover> cover(Situation situation, Proposal proposal, UUID mentor) {
        var trainee = proposal.question().mentees().getFirst().id();
        return StandIns.propose(
                        new StandInQuestion(proposal.question(), Map.of(trainee, mentor), Map.of()))
                .of(trainee)
                .stream()
                .map(day ->
                        new Cover(
                                day.weekday(),
                                day.mentorThere(),
                                situation
                                        .colleague(day.standIn())
                                        .map(ColleagueRow::person)
                                        .orElse(null),
                                day.couldAlso().stream()
                                        .flatMap(id -> situation.colleague(id).stream())
                                        .map(ColleagueRow::person)
                                        .toList()))
                .toList();
    }

    private static WeekSlots slots(@Nullable DayPattern days) {
        return days == null ? WeekSlots.NEVER : WeekSlots.of(days);
    }

    @Override
    public MentorshipId choose(
            Actor actor,
            PlacementId placement,
            StaffId mentor,
            LocalDate startsOn,
            Map<DayOfWeek, StaffId> standIns,
            List<Pairs.Why> why) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR_OF_TRAINEE, placement);
        Refusal.when(!worksWith(mentor, placement, startsOn), "mentorship.not-in-group");
        var mentee = MenteeId.of(placement);
        var others = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        others.putAll(standIns);
        others.values().removeIf(mentor::equals);
        var seen = pairs.versions(List.of(mentee)).getOrDefault(mentee.value(), Pairs.NONE);
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR_OF_TRAINEE, placement);
        return pairs.choose(actor, new Pairs.Choice(mentee, mentor, startsOn, others, why, seen));
    }

    private boolean worksWith(StaffId mentor, PlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select 1 from trainee.placement_card p
                            join organisation.staff_group_card g on g.care_group = p.care_group
                            where p.placement = :placement and g.staff = :mentor
                                and g.valid @> cast(:day as date))
                        """)
                .param("placement", placement.value())
                .param("mentor", mentor.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
