/** Lists as files that a spreadsheet program opens, and in which nothing is a formula. */
@NullMarked
package org.houvast.access.export;

import org.jspecify.annotations.NullMarked;
