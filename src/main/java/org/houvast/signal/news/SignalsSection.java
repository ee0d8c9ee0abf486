package org.houvast.signal.news;

import org.houvast.ui.Page;

/** The way to what asks attention. */
public record SignalsSection() implements Page {}
