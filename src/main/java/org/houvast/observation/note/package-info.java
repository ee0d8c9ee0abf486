/** Writing a note about a child, in three taps. */
@NullMarked
package org.houvast.observation.note;

import org.jspecify.annotations.NullMarked;
