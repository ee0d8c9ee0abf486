/** What is agreed with a trainee to help, and what must go well. */
@NullMarked
package org.houvast.learning.agreeing;

import org.jspecify.annotations.NullMarked;
