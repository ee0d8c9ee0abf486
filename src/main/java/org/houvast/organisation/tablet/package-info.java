/** Shared tablets: enrolled by a leader, taken with four digits. */
@NullMarked
package org.houvast.organisation.tablet;

import org.jspecify.annotations.NullMarked;
