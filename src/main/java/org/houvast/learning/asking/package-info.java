/** A trainee asks for five minutes about one thing, in a quiet moment that both agree. */
@NullMarked
package org.houvast.learning.asking;

import org.jspecify.annotations.NullMarked;
