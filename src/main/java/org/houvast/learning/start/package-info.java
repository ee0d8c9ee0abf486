/** Er start maandag een cursist: time first, then a mentor and a stand-in, in ten minutes. */
@NullMarked
package org.houvast.learning.start;

import org.jspecify.annotations.NullMarked;
