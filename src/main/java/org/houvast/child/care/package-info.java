/** On which days and in which group a child comes, until when, and what is different on a day. */
@NullMarked
package org.houvast.child.care;

import org.jspecify.annotations.NullMarked;
