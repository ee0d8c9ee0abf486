/** What people agreed, tried and wrote about a child's mentors, when two files become one. */
@NullMarked
package org.houvast.mentorship.merging;

import org.jspecify.annotations.NullMarked;
