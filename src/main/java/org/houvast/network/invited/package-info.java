/** Who comes along from outside, by a grant that ends. */
@NullMarked
package org.houvast.network.invited;

import org.jspecify.annotations.NullMarked;
