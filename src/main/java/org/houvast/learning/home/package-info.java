/** Who is with me today: the home of a trainee. */
@NullMarked
package org.houvast.learning.home;

import org.jspecify.annotations.NullMarked;
