/**
 * A mentor for all who are without at once: the best division, shown before a person accepts it.
 */
@NullMarked
package org.houvast.mentorship.proposals;

import org.jspecify.annotations.NullMarked;
