package org.houvast.mentorship.handing;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which child goes from whom to whom. */
@Component
public class Handovers {

    /** For so many days after it a handover is still told. */
    public static final int TOLD_DAYS = 28;

    /**
     * A handover.
     *
     * @param fromSince the first day of who hands over
     * @param startsOn the first day of who takes over
     * @param parentsToldOn since when the parents know of the next mentor
     */
    public record Handover(
            MentorshipId mentorship,
            StaffId fromMentor,
            String fromGivenName,
            String fromSurname,
            LocalDate fromSince,
            StaffId toMentor,
            String toGivenName,
            String toSurname,
            LocalDate startsOn,
            @Nullable LocalDate parentsToldOn) {

        public Mentors.Person from() {
            return new Mentors.Person(fromMentor, fromGivenName, fromSurname);
        }

        public Mentors.Person to() {
            return new Mentors.Person(toMentor, toGivenName, toSurname);
        }

        /** Whether it is to come, or so recent that people still ask. */
        public boolean isOf(LocalDate today) {
            return startsOn.isAfter(today.minusDays(TOLD_DAYS));
        }
    }

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one of a child, planned or done. */
    public Optional<Handover> last(CarePlacementId child) {
        return jdbc.sql(
                        """
                        select h.mentorship, h.from_mentor, f.called as from_given_name, f.surname as from_surname,
                            h.from_since, h.to_mentor, t.called as to_given_name, t.surname as to_surname,
                            h.starts_on, h.parents_told_on
                        from mentorship.handover_card h
                        join organisation.staff_card f on f.id = h.from_mentor
                        join organisation.staff_card t on t.id = h.to_mentor
                        where h.care_placement = :child
                        order by h.starts_on desc limit 1
                        """)
                .param("child", child.value())
                .query(Rows.of(Handover.class))
                .optional();
    }
}
