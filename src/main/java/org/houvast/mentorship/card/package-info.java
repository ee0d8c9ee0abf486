/** Who is my mentor: a card for the child, one for the parents, and who of them knows. */
@NullMarked
package org.houvast.mentorship.card;

import org.jspecify.annotations.NullMarked;
