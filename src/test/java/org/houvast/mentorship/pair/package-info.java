@NullMarked
package org.houvast.mentorship.pair;

import org.jspecify.annotations.NullMarked;
