/** Tests of the year plan, against brute force and by proof. */
@NullMarked
package org.houvast.rhythm.planning;

import org.jspecify.annotations.NullMarked;
