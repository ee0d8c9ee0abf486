/** The mentor of who learns the job: proposing and choosing. */
@NullMarked
package org.houvast.mentorship.trainees;

import org.jspecify.annotations.NullMarked;
