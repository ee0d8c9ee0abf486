/** Tests of matching, against brute force and by proof. */
@NullMarked
package org.houvast.mentorship.matching;

import org.jspecify.annotations.NullMarked;
