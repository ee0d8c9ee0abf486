package org.houvast.learning.asking;

import java.time.LocalDate;
import java.util.List;
import org.houvast.ui.Page;

/** What a trainee asked, and asking anew. */
public record OwnAsksPage(AskCard card, LocalDate today, List<Ask> asks) implements Page {}
