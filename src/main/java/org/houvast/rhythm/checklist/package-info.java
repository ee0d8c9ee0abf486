/** The organiser's own checklists: what should happen for each child, and how often. */
@NullMarked
package org.houvast.rhythm.checklist;

import org.jspecify.annotations.NullMarked;
