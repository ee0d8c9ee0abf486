package org.houvast.mentorship.section;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.handing.Handovers;
import org.houvast.mentorship.why.WhyMentor;
import org.houvast.ui.CoverDay;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds mentor and stand-in to the page of a child. */
@Component
class MentorSections implements SectionSource<ChildPlaces.Shown> {

    private static final int ORDER = 100;

    private final Access access;
    private final Mentors mentors;
    private final Handovers handovers;
    private final WhyMentor why;
    private final JdbcClient jdbc;

    MentorSections(
            Access access, Mentors mentors, Handovers handovers, WhyMentor why, JdbcClient jdbc) {
        this.why = why;
        this.access = access;
        this.mentors = mentors;
        this.handovers = handovers;
        this.jdbc = jdbc;
    }

    @Override
    public Place<ChildPlaces.Shown> place() {
        return ChildPlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(ChildPlaces.Shown shown) {
        var may =
                access.allowed(
                        shown.actor(),
                        shown.placement().value(),
                        Set.of(
                                MentorshipAction.SEE_MENTOR,
                                MentorshipAction.CHOOSE_MENTOR,
                                MentorshipAction.SAY_PARENTS_KNOW,
                                MentorshipAction.SEE_HANDOVER));
        if (!may.contains(MentorshipAction.SEE_MENTOR)) {
            return Optional.empty();
        }
        var start = start(shown.placement(), shown.today());
        var pair =
                mentors.ofChildren(List.of(shown.placement()), start.day()).get(shown.placement());
        var mentor = pair == null ? null : pair.mentor();
        return Optional.of(
                new MentorSection(
                        shown.placement(),
                        shown.givenName(),
                        mentor,
                        pair == null || mentor == null ? List.of() : cover(pair, start.days()),
                        start.tries(),
                        start.decideOn(),
                        pair == null ? null : pair.parentsToldOn(),
                        handovers
                                .now(MenteeId.of(shown.placement()), shown.today())
                                .filter(handover ->
                                        handover.isOf(shown.today()) || handover.isLeft())
                                .orElse(null),
                        shown.today(),
                        why.of(
                                        shown.actor(),
                                        MenteeId.of(shown.placement()),
                                        shown.givenName(),
                                        start.day())
                                .orElse(null),
                        may.contains(MentorshipAction.CHOOSE_MENTOR),
                        may.contains(MentorshipAction.SAY_PARENTS_KNOW),
                        may.contains(MentorshipAction.SEE_HANDOVER)));
    }

    /**
     * @param day today, or the first day of who starts later
     * @param days on which days the child comes then
     * @param tries who plays with the child first, by given name
     * @param decideOn when a person wants to decide on that
     */
    private record Start(
            LocalDate day,
            @Nullable DayPattern days,
            @Nullable String tries,
            @Nullable LocalDate decideOn) {}

    private Start start(CarePlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select greatest(c.from_day, cast(:today as date)) as day,
                            (select d.days from child.care_days_card d where d.placement = c.placement
                                and d.valid @> greatest(c.from_day, cast(:today as date))) as days,
                            s.called as tries, t.decide_on
                        from child.child_card c
                        left join mentorship.trial_card t on t.care_placement = c.placement
                        left join organisation.staff_card s on s.id = t.mentor
                        where c.placement = :placement
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(Start.class))
                .single();
    }

    private static List<CoverDay> cover(Mentors.Pair pair, @Nullable DayPattern days) {
        var comes = days == null ? pair.standIns().keySet() : days.weekdays();
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue() || comes.contains(day))
                .map(day ->
                        !comes.contains(day)
                                ? CoverDay.off(day)
                                : pair.standInOn(day)
                                        .map(who ->
                                                CoverDay.by(
                                                        day,
                                                        who.givenName(),
                                                        who.initials(),
                                                        who.tone()))
                                        .orElseGet(() -> CoverDay.open(day)))
                .toList();
    }
}
