/** What of mentorships concerns someone on the own home. */
@NullMarked
package org.houvast.mentorship.news;

import org.jspecify.annotations.NullMarked;
