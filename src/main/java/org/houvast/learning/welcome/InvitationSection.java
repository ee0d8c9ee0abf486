package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/** An invitation to come and look before the start, which waits for an answer. */
public record InvitationSection(
        String path, LocalDate visitOn, LocalTime visitAt, @Nullable String visitWords)
        implements Page {}
