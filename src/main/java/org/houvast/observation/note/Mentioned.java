package org.houvast.observation.note;

import java.util.List;

/**
 * A name in a note.
 *
 * @param name as it stands there
 * @param children who are called so; several when they are namesakes
 */
public record Mentioned(String name, List<Nearby> children) {}
