package org.houvast.rhythm.plan;

import java.util.List;
import org.houvast.child.CareChanged;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayBegan;
import org.houvast.mentorship.LeftVacant;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorChosen;
import org.houvast.mentorship.MentorHandedOver;
import org.houvast.mentorship.MentorshipEnded;
import org.houvast.mentorship.PairsBegun;
import org.houvast.organisation.CalendarChanged;
import org.houvast.organisation.WorkChanged;
import org.houvast.rhythm.YearPlans;
import org.houvast.rhythm.checklist.Checklists;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A child with another mentor, other days or a last day gets another plan, and so does one whose
 * mentor works on other days; each day everyone does. Before there is a plan, nothing happens.
 */
@Component
class Replan {

    private final YearPlans plans;
    private final Checklists checklists;
    private final World world;

    Replan(YearPlans plans, Checklists checklists, World world) {
        this.plans = plans;
        this.checklists = checklists;
        this.world = world;
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
        if (checklists.begun()) {
            plans.planAll();
        }
    }

    /** Nobody is there on a day that was planned, or somebody is again. */
    @ApplicationModuleListener
    void on(CalendarChanged changed) {
        if (checklists.begun()) {
            plans.planAll();
        }
    }

    @ApplicationModuleListener
    void on(WorkChanged changed) {
        anew(world.followedBy(changed.staff(), changed.from()));
    }

    private void anew(MenteeId mentee) {
        if (mentee.carePlacement() != null) {
            anew(List.of(mentee.carePlacement()));
        }
    }

    private void anew(List<CarePlacementId> placements) {
        if (!placements.isEmpty() && checklists.begun()) {
            plans.plan(placements);
        }
    }
}
