/** The page of one placement, its bundle and its welcome page. */
@NullMarked
package org.houvast.learning.placement;

import org.jspecify.annotations.NullMarked;
