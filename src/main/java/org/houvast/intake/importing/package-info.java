/** From dropped lists to a preview with questions, to taking over, and back. */
@NullMarked
package org.houvast.intake.importing;

import org.jspecify.annotations.NullMarked;
