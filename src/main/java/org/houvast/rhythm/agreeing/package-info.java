/** The organiser's checklists on screen: what everyone agreed to do for each child, and when. */
@NullMarked
package org.houvast.rhythm.agreeing;

import org.jspecify.annotations.NullMarked;
