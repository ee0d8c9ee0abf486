/** What one often sees at an age, and what of it was seen of a child: to look and talk along. */
@NullMarked
package org.houvast.observation.card;

import org.jspecify.annotations.NullMarked;
