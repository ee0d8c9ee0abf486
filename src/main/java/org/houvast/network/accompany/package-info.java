/** The home of who comes from outside: whom to help first, and why; the next visit. */
@NullMarked
package org.houvast.network.accompany;

import org.jspecify.annotations.NullMarked;
