/** Who needs a mentor and who could be one: what a proposal starts from. */
@NullMarked
package org.houvast.mentorship.situation;

import org.jspecify.annotations.NullMarked;
