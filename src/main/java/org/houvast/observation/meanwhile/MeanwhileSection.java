package org.houvast.observation.meanwhile;

import java.util.List;
import org.houvast.ui.Page;

/**
 * That something is handed back.
 *
 * @param takers who took over
 * @param names of whom something was written
 */
public record MeanwhileSection(List<String> takers, List<String> names) implements Page {}
