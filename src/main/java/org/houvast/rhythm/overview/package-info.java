/**
 * What a mentor tells each quarter: it writes itself, she says that it is right, then it stands.
 */
@NullMarked
package org.houvast.rhythm.overview;

import org.jspecify.annotations.NullMarked;
