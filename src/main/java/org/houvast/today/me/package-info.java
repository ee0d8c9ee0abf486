/** What is one's own: language, signing out, and what does not fit in the menu. */
@NullMarked
package org.houvast.today.me;

import org.jspecify.annotations.NullMarked;
