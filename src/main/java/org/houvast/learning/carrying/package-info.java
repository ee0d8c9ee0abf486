/** What groups can carry: how many trainees on which day, and when it is quiet there. */
@NullMarked
package org.houvast.learning.carrying;

import org.jspecify.annotations.NullMarked;
