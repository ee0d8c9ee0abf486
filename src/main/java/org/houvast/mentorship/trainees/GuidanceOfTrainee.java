package org.houvast.mentorship.trainees;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.SharedShifts;
import org.houvast.mentorship.why.WhyMentor;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the page of a placement how the guidance is shared. */
@Component
class GuidanceOfTrainee implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 100;

    private record Name(StaffId id, String called) {}

    private final Access access;
    private final Placements placements;
    private final Mentors mentors;
    private final Sharing sharing;
    private final SharedShifts shifts;
    private final WhyMentor why;
    private final JdbcClient jdbc;

    GuidanceOfTrainee(
            Access access,
            Placements placements,
            Mentors mentors,
            Sharing sharing,
            SharedShifts shifts,
            WhyMentor why,
            JdbcClient jdbc) {
        this.why = why;
        this.access = access;
        this.placements = placements;
        this.mentors = mentors;
        this.sharing = sharing;
        this.shifts = shifts;
        this.jdbc = jdbc;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return TraineePlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Shown shown) {
        var may =
                access.allowed(
                        shown.actor(),
                        shown.placement().value(),
                        Set.of(
                                MentorshipAction.SEE_MENTOR_OF_TRAINEE,
                                MentorshipAction.SHARE_GUIDANCE,
                                MentorshipAction.SEE_CHOICE_OF_TRAINEE,
                                MentorshipAction.SEE_HANDOVER_OF_TRAINEE));
        if (!may.contains(MentorshipAction.SEE_MENTOR_OF_TRAINEE)) {
            return Optional.empty();
        }
        var agreed = sharing.of(shown.placement());
        var names =
                names(
                        Stream.concat(agreed.coMentors().stream(), agreed.tasks().values().stream())
                                .map(StaffId::value)
                                .toArray(UUID[]::new));
        var pair =
                mentors.ofTrainees(List.of(shown.placement()), day(shown)).get(shown.placement());
        return Optional.of(
                new GuidanceSection(
                        shown.placement(),
                        shown.givenName(),
                        pair == null ? null : pair.mentor(),
                        agreed.model() == null ? SharingModel.FIXED : agreed.model(),
                        agreed.coMentors().stream()
                                .map(staff -> names.getOrDefault(staff, ""))
                                .sorted()
                                .toList(),
                        agreed.tasks().entrySet().stream()
                                .map(e ->
                                        new GuidanceSection.Task(
                                                e.getKey(), names.getOrDefault(e.getValue(), "")))
                                .toList(),
                        shifts.of(List.of(shown.placement()), shown.today()).get(shown.placement()),
                        may.contains(MentorshipAction.SEE_HANDOVER_OF_TRAINEE)
                                ? why.of(
                                                shown.actor(),
                                                MenteeId.of(shown.placement()),
                                                shown.givenName(),
                                                day(shown))
                                        .orElse(null)
                                : null,
                        may.contains(MentorshipAction.SHARE_GUIDANCE),
                        may.contains(MentorshipAction.SEE_CHOICE_OF_TRAINEE),
                        pair != null
                                && pair.mentor() != null
                                && may.contains(MentorshipAction.SEE_HANDOVER_OF_TRAINEE)));
    }

    /** Today, or the first day of who starts later. */
    private LocalDate day(TraineePlaces.Shown shown) {
        return placements
                .find(shown.placement())
                .map(Placements.Card::fromDay)
                .filter(first -> first.isAfter(shown.today()))
                .orElse(shown.today());
    }

    private Map<StaffId, String> names(UUID[] staff) {
        var names = new HashMap<StaffId, String>();
        jdbc.sql("select id, called from organisation.staff_card where id = any(:staff)")
                .param("staff", staff)
                .query(Rows.of(Name.class))
                .list()
                .forEach(name -> names.put(name.id(), name.called()));
        return names;
    }
}
