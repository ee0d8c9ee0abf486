/** Saying goodbye to who was here. */
@NullMarked
package org.houvast.access.farewell;

import org.jspecify.annotations.NullMarked;
