/** First play together, then choose: a child meets who may become its mentor. */
@NullMarked
package org.houvast.mentorship.trial;

import org.jspecify.annotations.NullMarked;
