/**
 * Journeys: a person walks the product in a browser, and each step shows a line of the
 * requirements.
 */
@NullMarked
package org.houvast.journeys;

import org.jspecify.annotations.NullMarked;
