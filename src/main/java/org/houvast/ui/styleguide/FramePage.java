package org.houvast.ui.styleguide;

import org.houvast.ui.Page;

/** A page in its frame, with a greeting, a menu and nothing to do. */
public record FramePage() implements Page {}
