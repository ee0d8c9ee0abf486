/** Who follows the children of a list. */
@NullMarked
package org.houvast.mentorship.followers;

import org.jspecify.annotations.NullMarked;
