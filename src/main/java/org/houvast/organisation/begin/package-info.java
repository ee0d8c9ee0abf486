/** How an organiser begins: an empty house, one leader, one link. */
@NullMarked
package org.houvast.organisation.begin;

import org.jspecify.annotations.NullMarked;
