/**
 * From a dropped file to rows that a person can judge: which bytes, which table, which meaning per
 * column, which value per cell, and what is not clear. No database, no Spring; the same file and
 * the same answers always give the same rows.
 */
@NullMarked
package org.houvast.intake.reading;

import org.jspecify.annotations.NullMarked;
