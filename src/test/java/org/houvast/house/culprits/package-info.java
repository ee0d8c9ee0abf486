/** Classes that each break one rule of the house, so that the rule can be seen to catch them. */
@NullMarked
package org.houvast.house.culprits;

import org.jspecify.annotations.NullMarked;
