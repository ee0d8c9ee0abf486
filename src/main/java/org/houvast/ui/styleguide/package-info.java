/** The living gallery: every component as it is now, in light and in dark. */
@NullMarked
package org.houvast.ui.styleguide;

import org.jspecify.annotations.NullMarked;
