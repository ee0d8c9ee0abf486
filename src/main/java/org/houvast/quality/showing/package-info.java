/**
 * What a location can show about mentoring to who inspects it, as it is now: our own list, since
 * the inspection's is not published.
 */
@NullMarked
package org.houvast.quality.showing;

import org.jspecify.annotations.NullMarked;
