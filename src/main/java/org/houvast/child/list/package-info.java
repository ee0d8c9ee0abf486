/** The list of children, and finding one in it. */
@NullMarked
package org.houvast.child.list;

import org.jspecify.annotations.NullMarked;
