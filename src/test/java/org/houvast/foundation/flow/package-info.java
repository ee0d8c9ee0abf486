/** Tests of flows, their proof and their detours. */
@NullMarked
package org.houvast.foundation.flow;

import org.jspecify.annotations.NullMarked;
