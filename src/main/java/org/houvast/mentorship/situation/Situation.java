package org.houvast.mentorship.situation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Mentee;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.mentorship.matching.Places;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.StandInQuestion;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.WeekSlots;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who needs a mentor and who could be one, on a day, at one or more locations. It asks the question
 * to which {@link org.houvast.mentorship.matching} finds the best answer.
 *
 * <p>Existing pairs stand. Nobody who leaves within {@value #SOON_DAYS} days is proposed. Who leads
 * is proposed only when nobody else of the group can be.
 */
public final class Situation {

    /** How far ahead an overview of starters and leavers looks, in days. */
    public static final int SOON_DAYS = 28;

    /** An absence that lasts longer than this many days makes someone unfit as a first contact. */
    private static final int LONG_AWAY_DAYS = 28;

    private final LocalDate today;
    private final List<ChildRow> children;
    private final List<ColleagueRow> colleagues;
    private final Map<StaffId, ColleagueRow> byId;

    Situation(LocalDate today, List<ChildRow> children, List<ColleagueRow> colleagues) {
        this.today = today;
        this.children = children;
        this.colleagues = colleagues;
        byId = colleagues.stream().collect(Collectors.toMap(ColleagueRow::id, Function.identity()));
    }

    public LocalDate today() {
        return today;
    }

    /** By name. */
    public List<ChildRow> children() {
        return children;
    }

    /** By name. */
    public List<ColleagueRow> colleagues() {
        return colleagues;
    }

    public Optional<ColleagueRow> colleague(@Nullable StaffId id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    public Optional<ColleagueRow> colleague(@Nullable UUID id) {
        return Optional.ofNullable(id).map(StaffId::new).map(byId::get);
    }

    public Optional<ChildRow> child(CarePlacementId placement) {
        return children.stream().filter(child -> child.placement().equals(placement)).findFirst();
    }

    /** The last day of the four weeks to which an overview looks ahead. */
    public LocalDate horizon() {
        return today.plusDays(SOON_DAYS);
    }

    /** The children who have no mentor, now or within four weeks; the earliest first. */
    public List<ChildRow> without() {
        return children.stream()
                .filter(child -> child.withoutFrom(today, horizon()) != null)
                .sorted((a, b) -> withoutFrom(a).compareTo(withoutFrom(b)))
                .toList();
    }

    private LocalDate withoutFrom(ChildRow child) {
        var day = child.withoutFrom(today, horizon());
        return day == null ? LocalDate.MAX : day;
    }

    /**
     * The question of who could be mentor of all who are without.
     *
     * @param looksAgain a child with a mentor for whom a person wants another look; or {@code null}
     */
    public MatchingQuestion question(@Nullable CarePlacementId looksAgain) {
        var inQuestion = new HashMap<StaffId, Integer>();
        var mentees =
                children.stream().map(child -> mentee(child, looksAgain, inQuestion)).toList();
        var mentors = colleagues.stream().map(colleague -> mentor(colleague, inQuestion)).toList();
        return new MatchingQuestion(mentees, mentors, Wishes.forChildren());
    }

    private Mentee mentee(
            ChildRow child,
            @Nullable CarePlacementId looksAgain,
            Map<StaffId, Integer> inQuestion) {
        var mentor = child.mentor();
        var stands =
                mentor != null
                        && byId.containsKey(mentor)
                        && child.withoutFrom(today, horizon()) == null;
        var again = child.placement().equals(looksAgain);
        var known =
                Mentee.child(child.placement().value())
                        .groups(child.groupIds())
                        .days(slots(child.days()))
                        .born(child.birthDate())
                        .interests(Set.copyOf(child.interests()))
                        .wished(OwnWish.of(child, colleagues))
                        .askedLanguages(
                                child.parentsAskLanguage() == null
                                        ? Set.of()
                                        : Set.of(child.parentsAskLanguage()));
        if (stands && mentor != null) {
            inQuestion.merge(mentor, 1, Integer::sum);
            known.present(mentor.value()).reconsider(again).chosen(again ? null : mentor.value());
        } else if (mentor != null && byId.containsKey(mentor)) {
            inQuestion.merge(mentor, 1, Integer::sum);
            known.present(mentor.value()).reconsider(true);
            if (mentor.equals(leavesByPlan(child))) {
                known.refused(Set.of(mentor.value()));
            }
        }
        return known.build();
    }

    /** The mentor whose last day a person has planned; that one is not proposed again. */
    private static @Nullable StaffId leavesByPlan(ChildRow child) {
        return child.nextStartsOn() != null && child.nextMentor() == null ? child.mentor() : null;
    }

    private Mentor mentor(ColleagueRow colleague, Map<StaffId, Integer> inQuestion) {
        var level = colleague.level();
        return Mentor.of(colleague.id().value())
                .groups(colleague.groupIds())
                .days(slots(colleague.days()))
                .carried(
                        Math.max(
                                0,
                                colleague.children() - inQuestion.getOrDefault(colleague.id(), 0)))
                .places(Places.upTo(level == null ? Places.FULL_TIME_LEVEL : level))
                .available(isAvailable(colleague))
                .standsIn(standsIn(colleague))
                .qualities(Set.copyOf(colleague.interests()))
                .languages(Set.copyOf(colleague.languages()))
                .build();
    }

    /** Whether a colleague can be proposed as mentor at all. */
    public boolean isAvailable(ColleagueRow colleague) {
        return colleague.mentorAllowed()
                && colleague.position() != Position.OTHER
                && (!colleague.leads() || leadsAlone(colleague))
                && colleague.staysThrough(horizon())
                && !isLongAway(colleague);
    }

    private boolean isLongAway(ColleagueRow colleague) {
        return colleague.awayThrough() != null
                && colleague.awayThrough().isAfter(today.plusDays(LONG_AWAY_DAYS));
    }

    private boolean standsIn(ColleagueRow colleague) {
        return colleague.position() != Position.OTHER
                && colleague.staysThrough(horizon())
                && !isLongAway(colleague);
    }

    private boolean leadsAlone(ColleagueRow leader) {
        return colleagues.stream()
                .filter(other -> !other.leads() && other.position() != Position.OTHER)
                .noneMatch(other -> other.mentorAllowed() && other.worksIn(leader.groupIds()));
    }

    /**
     * Who could stand in, when the proposal is followed or one choice is made otherwise.
     *
     * @param otherwise mentee and mentor of a choice that differs from the proposal
     */
    public StandIns standIns(Proposal proposal, Map<UUID, UUID> otherwise) {
        var mentorOf = new HashMap<UUID, UUID>();
        var present = new HashMap<UUID, Map<DayOfWeek, UUID>>();
        for (var child : children) {
            var id = child.placement().value();
            var mentor = otherwise.getOrDefault(id, proposal.mentorOf(id));
            if (mentor != null) {
                mentorOf.put(id, mentor);
            }
            var agreed = new HashMap<DayOfWeek, UUID>();
            child.standInPerDay().forEach((day, staff) -> agreed.put(day, staff.value()));
            present.put(id, agreed);
        }
        return StandIns.propose(new StandInQuestion(proposal.question(), mentorOf, present));
    }

    /** Equal for equal people, days, wishes and pairs: whether a proposal is still of today. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(today.toString().getBytes(StandardCharsets.UTF_8));
            children.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            colleagues.forEach(
                    row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static WeekSlots slots(@Nullable DayPattern days) {
        return days == null ? WeekSlots.NEVER : WeekSlots.of(days);
    }
}
