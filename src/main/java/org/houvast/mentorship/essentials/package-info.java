/** What is good to know today, for who stands in: on one page, without an account. */
@NullMarked
package org.houvast.mentorship.essentials;

import org.jspecify.annotations.NullMarked;
