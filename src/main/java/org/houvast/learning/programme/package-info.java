/** What a programme asks, entered once, and where a trainee is in it. */
@NullMarked
package org.houvast.learning.programme;

import org.jspecify.annotations.NullMarked;
