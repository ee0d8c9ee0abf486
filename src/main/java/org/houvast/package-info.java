/** Houvast: mentoring in childcare. The modules and their floors are drawn in docs/modules.md. */
@NullMarked
package org.houvast;

import org.jspecify.annotations.NullMarked;
