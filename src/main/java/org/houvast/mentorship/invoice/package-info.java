/** Who is the mentor of each child in a month, for the invoice; and the pairs as a file. */
@NullMarked
package org.houvast.mentorship.invoice;

import org.jspecify.annotations.NullMarked;
