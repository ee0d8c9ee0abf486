package org.houvast.signal.news;

import org.houvast.mentorship.Sentence;
import org.houvast.ui.Page;

/**
 * That something asks attention.
 *
 * @param number how many things
 * @param first the one that can wait least
 */
public record SignalsSection(int number, Sentence first) implements Page {}
