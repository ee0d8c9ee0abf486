package org.houvast.rhythm;

import java.time.LocalDate;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.OrganiserId;

/** A moment of the year plan was done. */
public record MomentClosed(
        OrganiserId organiser,
        MomentId moment,
        CarePlacementId placement,
        MomentKind kind,
        Closing closing,
        LocalDate closedOn) {}
