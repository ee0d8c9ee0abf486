package org.houvast.mentorship.trainees;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.guides.Guide;
import org.houvast.mentorship.guides.Guides;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Mentee;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.mentorship.matching.Mentor.GroupStrength;
import org.houvast.mentorship.matching.Places;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.matching.StandInQuestion;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.WeekSlots;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.Carrying;
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
    private final Guides guides;
    private final Mentors mentors;
    private final Pairs pairs;
    private final Workplace workplace;
    private final Carrying carrying;
    private final JdbcClient jdbc;

    ProposeFromGroup(
            Access access,
            AuditTrail audit,
            Situations situations,
            Guides guides,
            Mentors mentors,
            Pairs pairs,
            Workplace workplace,
            Carrying carrying,
            JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.situations = situations;
        this.guides = guides;
        this.mentors = mentors;
        this.pairs = pairs;
        this.workplace = workplace;
        this.carrying = carrying;
        this.jdbc = jdbc;
    }

    @Override
    public Answer propose(Actor actor, Request request) {
        access.require(actor, MentorshipAction.PROPOSE_FOR_TRAINEE, request.group());
        var situation = situations.in(request.group(), request.startsOn());
        var asked =
                new Asked(
                        request,
                        guides.of(situation.colleagues().stream().map(ColleagueRow::id).toList()),
                        strength(request),
                        open(request),
                        present(request));
        var candidates = new ArrayList<Candidate>();
        candidates.addAll(
                candidates(
                        situation,
                        asked,
                        colleague -> !colleague.leads() || asked.guide(colleague).isOnTheList()));
        candidates.addAll(
                candidates(
                        situation,
                        asked,
                        colleague -> colleague.leads() && !asked.guide(colleague).isOnTheList()));
        return new Answer(candidates, notProposed(situation, asked, candidates));
    }

    /** That a group can carry it well is no reason on a day that is full. */
    private GroupStrength strength(Request request) {
        var said = guides.strength(request.group(), request.startsOn());
        return said == GroupStrength.STRONG && isFull(request) ? GroupStrength.UNKNOWN : said;
    }

    private boolean isFull(Request request) {
        var days = request.days();
        return days != null
                && carrying
                        .rooms(List.of(request.group()), request.startsOn(), request.placement())
                        .stream()
                        .anyMatch(room ->
                                room.isFull()
                                        && days.weekdays().contains(DayOfWeek.of(room.weekday())));
    }

    /** The trainee's days, as far as the group is open: so much can be shared. */
    private @Nullable DayPattern open(Request request) {
        var days = request.days();
        return days == null
                ? null
                : workplace
                        .group(request.group())
                        .map(group ->
                                days.onlyOn(
                                        DayPattern.weekly(
                                                group.careType().parts(),
                                                Set.of(DayOfWeek.values()))))
                        .filter(open -> !open.isNever())
                        .orElse(days);
    }

    /** What is known for a proposal, apart from who works there. */
    private record Asked(
            Request request,
            Map<StaffId, Guide> guides,
            GroupStrength strength,
            @Nullable DayPattern open,
            @Nullable StaffId present) {

        Guide guide(ColleagueRow colleague) {
            return Objects.requireNonNull(guides.get(colleague.id()));
        }

        boolean worksHere(ColleagueRow colleague) {
            return colleague.worksIn(Set.of(request.group().value()));
        }

        /** Who leads the location, and is on the list, counts as of the group. */
        boolean takesPart(ColleagueRow colleague) {
            return worksHere(colleague) || guide(colleague).isOnTheList();
        }
    }

    private @Nullable StaffId present(Request request) {
        if (request.placement() == null) {
            return null;
        }
        var pair =
                mentors.ofTrainees(List.of(request.placement()), request.startsOn())
                        .get(request.placement());
        return pair == null || pair.mentor() == null ? null : pair.mentor().staff();
    }

    private static List<NotProposed> notProposed(
            Situation situation, Asked asked, List<Candidate> candidates) {
        return situation.colleagues().stream()
                .filter(asked::worksHere)
                .filter(colleague -> colleague.position() != Position.OTHER)
                .filter(colleague ->
                        candidates.stream()
                                .noneMatch(c -> c.person().staff().equals(colleague.id())))
                .map(colleague ->
                        new NotProposed(colleague.person(), whyNot(situation, asked, colleague)))
                .toList();
    }

    private static Sentence whyNot(Situation situation, Asked asked, ColleagueRow colleague) {
        var guide = asked.guide(colleague);
        if (guide.answer() == Mentor.Willing.NO) {
            return Sentence.of("mentorship.guides.why-not.said-no");
        }
        if (guide.isOff()) {
            return Sentence.of("mentorship.guides.why-not.off");
        }
        return colleague.leftOn() != null && !stays(situation, colleague)
                ? Sentence.of("mentorship.guides.why-not.leaves", colleague.leftOn())
                : Sentence.of("mentorship.guides.why-not.not-now");
    }

    private List<Candidate> candidates(
            Situation situation, Asked asked, Predicate<ColleagueRow> who) {
        var request = asked.request();
        var trainee = trainee(asked);
        var team =
                situation.colleagues().stream()
                        .filter(asked::takesPart)
                        .map(colleague -> mentor(situation, asked, colleague, who.test(colleague)))
                        .toList();
        var proposal =
                Matching.propose(
                        new MatchingQuestion(List.of(trainee), team, Wishes.forTrainees()));
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

    private static Mentee trainee(Asked asked) {
        var request = asked.request();
        var present = asked.present();
        var id = request.placement() == null ? NOT_PLACED_YET : request.placement().value();
        return Mentee.trainee(id)
                .present(present == null ? null : present.value())
                .reconsider(present != null)
                .groups(Set.of(request.group().value()))
                .days(slots(asked.open()))
                .programmes(request.programme() == null ? Set.of() : Set.of(request.programme()))
                .build();
    }

    private static Mentor mentor(
            Situation situation, Asked asked, ColleagueRow colleague, boolean meant) {
        var guide = asked.guide(colleague);
        var here = asked.worksHere(colleague);
        var programmes = new HashSet<>(colleague.programmes());
        programmes.addAll(guide.programmes());
        var carries = colleague.trainees();
        return Mentor.of(colleague.id().value())
                .groups(here ? colleague.groupIds() : Set.of(asked.request().group().value()))
                .days(slots(colleague.days()))
                .carried(
                        colleague.id().equals(asked.present()) ? Math.max(0, carries - 1) : carries)
                .places(Places.upTo(TRAINEES_AT_ONCE))
                .available(meant && mayGuide(situation, guide, colleague))
                .standsIn(
                        here
                                && colleague.position() != Position.OTHER
                                && stays(situation, colleague))
                .strength(asked.strength())
                .willing(guide.answer())
                .qualities(Set.copyOf(colleague.interests()))
                .languages(Set.copyOf(colleague.languages()))
                .guided(colleague.guided())
                .programmes(programmes)
                .build();
    }

    private static boolean mayGuide(Situation situation, Guide guide, ColleagueRow colleague) {
        return !guide.isOff()
                && (colleague.mentorAllowed() || guide.isOnTheList())
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
                KeptReasons.keep(all));
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
                        or exists (select 1 from trainee.placement_card p
                            join organisation.duty_at_location d on d.subject = p.location and d.kind = 'LEADER'
                            join mentorship.guide u on u.staff = d.staff and u.eligible
                            where p.placement = :placement and d.staff = :mentor
                                and d.valid @> cast(:day as date))
                        """)
                .param("placement", placement.value())
                .param("mentor", mentor.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
