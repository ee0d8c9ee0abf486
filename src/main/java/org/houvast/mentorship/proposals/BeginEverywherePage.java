package org.houvast.mentorship.proposals;

import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.situation.Places;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * More children than a page looks at while somebody waits.
 *
 * @param places the locations
 * @param strategy another way of choosing; {@code null} for the own wishes
 * @param children how many children there are
 * @param last the last proposal that the viewer made; {@code null} for none
 */
public record BeginEverywherePage(
        Places places, @Nullable Strategy strategy, int children, @Nullable ProposalId last)
        implements Page {}
