package org.houvast.house.culprits.street.attic.room;

/** Nobody else's business. */
public record Diary(String text) {}
