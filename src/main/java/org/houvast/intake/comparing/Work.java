package org.houvast.intake.comparing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.child.ChildRegister;
import org.houvast.mentorship.MenteeId;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.TraineeRegister;
import org.jspecify.annotations.Nullable;

/** What there is to write when the clear rows are taken over. */
public record Work(
        List<Workplace.Location> locations,
        List<Workplace.Group> groups,
        List<StaffRegister.Change> staff,
        List<ChildRegister.Change> children,
        List<TraineeRegister.Change> trainees,
        List<Pair> pairs,
        List<Knowledge.Done> done) {

    /**
     * A mentor whom a child or a trainee has already.
     *
     * @param placementFrom the first day of the placement
     * @param standIns who stands in on which weekday: the list's second mentor
     * @param parentsToldOn since when the parents know
     */
    public record Pair(
            MenteeId mentee,
            LocalDate placementFrom,
            StaffId mentor,
            Map<DayOfWeek, StaffId> standIns,
            @Nullable LocalDate parentsToldOn) {}

    public boolean isEmpty() {
        return staff.isEmpty()
                && children.isEmpty()
                && trainees.isEmpty()
                && pairs.isEmpty()
                && done.isEmpty();
    }
}
