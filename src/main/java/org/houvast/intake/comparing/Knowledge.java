package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.Country;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeRegister;
import org.jspecify.annotations.Nullable;

/**
 * What is known here already, to hold lists against.
 *
 * @param organiser what the organiser is called
 * @param source the name of the system whose numbers the lists carry
 * @param mentors the mentor per placement, now or from a day to come
 * @param vacant placements whose mentor a person left vacant
 * @param done which moments were done when, as far as they are known
 * @param trainees one for each placement, also of those who left
 * @param guides the mentor per trainee's placement; {@code null} where a person left it vacant
 */
public record Knowledge(
        Country country,
        String organiser,
        String source,
        List<Workplace.Location> locations,
        List<Workplace.Group> groups,
        List<StaffRegister.Known> staff,
        Map<StaffRegister.Number, StaffId> staffNumbers,
        List<ChildRegister.Known> children,
        Map<ChildRegister.Number, ChildId> childNumbers,
        Map<CarePlacementId, StaffId> mentors,
        Set<CarePlacementId> vacant,
        Set<Done> done,
        List<TraineeRegister.Known> trainees,
        Map<PlacementId, @Nullable StaffId> guides) {

    /** Something that was done for a child on a day. */
    public record Done(CarePlacementId placement, Moment moment, LocalDate day) {}

    /** What a leader's own list tells about. */
    public enum Moment {
        OBSERVATION,
        PARENT_TALK
    }
}
