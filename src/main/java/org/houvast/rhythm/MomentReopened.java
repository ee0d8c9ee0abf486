package org.houvast.rhythm;

import org.houvast.child.CarePlacementId;
import org.houvast.foundation.OrganiserId;

/** A moment that was closed is open again: the closing was taken back. */
public record MomentReopened(
        OrganiserId organiser, MomentId moment, CarePlacementId placement, MomentKind kind) {}
