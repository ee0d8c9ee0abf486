package org.houvast.learning.placement;

import org.houvast.ui.Page;

/**
 * A way in to hand over to a trainee; shown once.
 *
 * @param address the whole address
 */
public record TraineeLinkPage(String placement, String name, String address) implements Page {}
