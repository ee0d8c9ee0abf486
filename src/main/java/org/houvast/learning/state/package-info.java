/** How things stand with a trainee, on one page, for whoever takes over. */
@NullMarked
package org.houvast.learning.state;

import org.jspecify.annotations.NullMarked;
