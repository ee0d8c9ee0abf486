/** Reads spreadsheets for checklists, which know themselves what the rows mean. */
@NullMarked
package org.houvast.intake.checklists;

import org.jspecify.annotations.NullMarked;
