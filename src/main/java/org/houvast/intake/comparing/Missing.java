package org.houvast.intake.comparing;

import org.houvast.child.ChildId;

/** A child that is known from earlier lists and stands in none of these. */
public record Missing(ChildId child, String name, String where) {}
