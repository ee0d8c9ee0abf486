/** How guiding goes, as a mentor says: for the mentor and who leads. */
@NullMarked
package org.houvast.conversation.wellbeing;

import org.jspecify.annotations.NullMarked;
