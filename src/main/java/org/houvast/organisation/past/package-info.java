/** How the history of colleagues, groups and locations is told. */
@NullMarked
package org.houvast.organisation.past;

import org.jspecify.annotations.NullMarked;
