package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CareChanged;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayBegan;
import org.houvast.mentorship.LeftVacant;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorChosen;
import org.houvast.mentorship.MentorHandedOver;
import org.houvast.mentorship.MentorshipEnded;
import org.houvast.mentorship.PairsBegun;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.WorkChanged;
import org.houvast.rhythm.YearPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A child with another mentor, other days or a last day gets another plan, and so does one whose
 * mentor works on other days; each day everyone does. Before there is a plan, nothing happens.
 */
@Component
class Replan {

    private final YearPlans plans;
    private final JdbcClient jdbc;

    Replan(YearPlans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(PairsBegun begun) {
        anew(begun.placements());
    }

    @ApplicationModuleListener
    void on(MentorChosen chosen) {
        anew(chosen.mentee());
    }

    @ApplicationModuleListener
    void on(MentorHandedOver handedOver) {
        anew(handedOver.mentee());
    }

    @ApplicationModuleListener
    void on(LeftVacant vacant) {
        anew(vacant.mentee());
    }

    @ApplicationModuleListener
    void on(MentorshipEnded ended) {
        anew(ended.mentee());
    }

    @ApplicationModuleListener
    void on(CareChanged changed) {
        anew(MenteeId.of(changed.placement()));
    }

    /** A moment whose day went by gets another one, and what is a year away begins to show. */
    @ApplicationModuleListener
    void on(DayBegan day) {
        if (hasBegun()) {
            plans.planAll();
        }
    }

    @ApplicationModuleListener
    void on(WorkChanged changed) {
        anew(followedBy(changed.staff(), changed.from()));
    }

    private List<CarePlacementId> followedBy(StaffId mentor, LocalDate from) {
        return jdbc.sql(
                        """
                        select distinct t.care_placement from mentorship.term_card t
                        where t.mentor = :mentor and t.care_placement is not null
                            and t.valid && daterange(:from, null)
                        """)
                .param("mentor", mentor.value())
                .param("from", from)
                .query((row, n) -> new CarePlacementId(row.getObject("care_placement", UUID.class)))
                .list();
    }

    private void anew(MenteeId mentee) {
        if (mentee.carePlacement() != null) {
            anew(List.of(mentee.carePlacement()));
        }
    }

    private void anew(List<CarePlacementId> placements) {
        if (!placements.isEmpty() && hasBegun()) {
            plans.plan(placements);
        }
    }

    private boolean hasBegun() {
        return jdbc.sql("select exists (select 1 from rhythm.checklist_line)")
                .query(Boolean.class)
                .single();
    }
}
