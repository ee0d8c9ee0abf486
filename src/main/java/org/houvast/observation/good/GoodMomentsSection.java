package org.houvast.observation.good;

import java.util.List;
import org.houvast.ui.Page;

/**
 * Children of whom nothing good was written lately.
 *
 * @param children a few, others each day
 */
public record GoodMomentsSection(List<GoodMomentsPage.Child> children) implements Page {}
