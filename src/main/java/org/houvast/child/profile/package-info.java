/** Who a child is: its name, what it likes and finds hard, and its family. */
@NullMarked
package org.houvast.child.profile;

import org.jspecify.annotations.NullMarked;
