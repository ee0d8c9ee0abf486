package org.houvast.mentorship.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who gets another mentor because of a choice.
 *
 * @param from {@code null} when there was no mentor
 * @param to {@code null} when the place becomes vacant
 * @param real the mentee has {@code from} as mentor today; otherwise only a proposal changes
 */
public record Move(UUID mentee, @Nullable UUID from, @Nullable UUID to, boolean real) {}
