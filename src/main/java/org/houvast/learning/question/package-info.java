/** What is often asked about learning here, with the answer of this workplace. */
@NullMarked
package org.houvast.learning.question;

import org.jspecify.annotations.NullMarked;
