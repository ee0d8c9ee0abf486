/**
 * Shares out units over a network at the least total cost, and proves that nothing cheaper exists.
 */
@NamedInterface("flow")
@NullMarked
package org.houvast.foundation.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
