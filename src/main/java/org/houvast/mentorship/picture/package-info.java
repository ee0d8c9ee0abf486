/** The picture by which children who cannot read know their mentor. */
@NullMarked
package org.houvast.mentorship.picture;

import org.jspecify.annotations.NullMarked;
