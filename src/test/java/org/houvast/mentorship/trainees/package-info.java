@NullMarked
package org.houvast.mentorship.trainees;

import org.jspecify.annotations.NullMarked;
