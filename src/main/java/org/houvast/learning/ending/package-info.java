/** A placement that ends before its time, with reasons. */
@NullMarked
package org.houvast.learning.ending;

import org.jspecify.annotations.NullMarked;
