package org.houvast.signal.news;

import java.util.List;
import org.houvast.mentorship.Sentence;
import org.houvast.ui.Page;

/** What asks attention around a child. */
public record ChildSection(List<Sentence> found) implements Page {}
