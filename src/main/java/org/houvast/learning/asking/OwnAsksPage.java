package org.houvast.learning.asking;

import java.time.LocalDateTime;
import java.util.List;
import org.houvast.ui.Page;

/** What a trainee asked, and asking anew. */
public record OwnAsksPage(AskCard card, LocalDateTime now, List<Ask> asks) implements Page {}
