/** Who can guide trainees: what the leader says, and what each answers. */
@NullMarked
package org.houvast.mentorship.guides;

import org.jspecify.annotations.NullMarked;
