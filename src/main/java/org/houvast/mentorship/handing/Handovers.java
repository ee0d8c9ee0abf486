package org.houvast.mentorship.handing;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mentee goes from whom to whom. */
@Component
public class Handovers {

    /** For so many days after it a handover is still told. */
    public static final int TOLD_DAYS = 28;

    /**
     * A handover.
     *
     * @param fromSince the first day of who hands over
     * @param lastDay of work of who hands over, when it is known
     * @param toMentor who takes over; {@code null} while nobody is chosen
     * @param startsOn the first day of who takes over
     * @param parentsToldOn since when the parents know of the next mentor
     */
    public record Handover(
            MentorshipId mentorship,
            StaffId fromMentor,
            String fromGivenName,
            String fromSurname,
            LocalDate fromSince,
            @Nullable LocalDate lastDay,
            @Nullable StaffId toMentor,
            @Nullable String toGivenName,
            @Nullable String toSurname,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate parentsToldOn) {

        public Mentors.Person from() {
            return new Mentors.Person(fromMentor, fromGivenName, fromSurname);
        }

        /** Who takes over; {@code null} while nobody is chosen. */
        public Mentors.@Nullable Person to() {
            return toMentor == null || toGivenName == null || toSurname == null
                    ? null
                    : new Mentors.Person(toMentor, toGivenName, toSurname);
        }

        /** Whether the mentor's last day is known, and nobody is chosen to come next. */
        public boolean isLeft() {
            return toMentor == null && lastDay != null;
        }

        /** Whether it is to come, or so recent that people still ask. */
        public boolean isOf(LocalDate today) {
            return startsOn != null && startsOn.isAfter(today.minusDays(TOLD_DAYS));
        }
    }

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What there is to tell now: the one to come or of late, else the next one, for whoever it
     * becomes; empty where there never was a mentor.
     */
    public Optional<Handover> now(MenteeId mentee, LocalDate today) {
        var known =
                jdbc.sql(
                                """
                                select h.mentorship, h.from_mentor, f.called as from_given_name, f.surname as from_surname,
                                    h.from_since, f.left_on as last_day, h.to_mentor, t.called as to_given_name,
                                    t.surname as to_surname, h.starts_on, h.parents_told_on
                                from (select h.mentorship, h.from_mentor, h.from_since, h.to_mentor, h.starts_on,
                                        h.parents_told_on
                                    from mentorship.handover_card h where h.%1$s = :mentee
                                    order by h.starts_on desc limit 1) h
                                join organisation.staff_card f on f.id = h.from_mentor
                                join organisation.staff_card t on t.id = h.to_mentor
                                union all
                                select t.mentorship, t.mentor, f.called, f.surname, t.starts_on, f.left_on, null, null, null,
                                    null, null
                                from mentorship.term_card t join organisation.staff_card f on f.id = t.mentor
                                where t.%1$s = :mentee and t.valid @> cast(:today as date)
                                """
                                        .formatted(
                                                mentee.carePlacement() == null
                                                        ? "trainee_placement"
                                                        : "care_placement"))
                        .param("mentee", mentee.value())
                        .param("today", today)
                        .query(Rows.of(Handover.class))
                        .list();
        return known.stream()
                .filter(handover -> handover.isOf(today))
                .findFirst()
                .or(() -> known.stream().filter(handover -> handover.to() == null).findFirst())
                .or(() -> known.stream().findFirst());
    }
}
