/**
 * A mentor for all who are without at once: the best division, shown before a person accepts it;
 * for all locations of a large organisation worked out apart, place by place.
 */
@NullMarked
package org.houvast.mentorship.proposals;

import org.jspecify.annotations.NullMarked;
