/**
 * Holds lists against what is known here already: who is new, who changed and how, who is the same,
 * and what only a person can say. No database; the same lists, the same knowledge and the same
 * answers always give the same outcome, so that a preview is what will happen.
 */
@NullMarked
package org.houvast.intake.comparing;

import org.jspecify.annotations.NullMarked;
