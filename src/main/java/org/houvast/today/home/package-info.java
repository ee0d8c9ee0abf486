/** Coming in: which home is mine. */
@NullMarked
package org.houvast.today.home;

import org.jspecify.annotations.NullMarked;
