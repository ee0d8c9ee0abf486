package org.houvast.intake.importing;

import java.util.UUID;
import org.houvast.ui.Page;

/**
 * How far it is. It asks again by itself, until there is something else to see.
 *
 * @param step {@code intake.progress.<step>}
 * @param done rows of this step that are done, of {@code inAll}
 */
public record ProgressPart(UUID id, String step, int done, int inAll) implements Page {}
