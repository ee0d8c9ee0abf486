/**
 * The rules of the house, each with a culprit that it catches, and the documents drawn from code.
 */
@NullMarked
package org.houvast.house;

import org.jspecify.annotations.NullMarked;
