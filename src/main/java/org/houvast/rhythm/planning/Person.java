package org.houvast.rhythm.planning;

import java.util.UUID;

/** A mentor or a mentee, and when they are there. */
public record Person(UUID id, Presence presence) {}
