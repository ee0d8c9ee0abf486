package org.houvast.access.farewell;

import org.houvast.ui.Page;

/**
 * That there is no home here (any more), whom to ask, and the way out.
 *
 * @param key the start of three keys, {@code title}, {@code lead} and {@code ask}
 * @param organiser what the organiser is called
 * @param elsewhere whether one can work for another organiser
 */
public record FarewellPage(String key, String organiser, boolean elsewhere) implements Page {}
