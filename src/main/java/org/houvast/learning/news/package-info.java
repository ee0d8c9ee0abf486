/** What concerns trainees on a leader's home. */
@NullMarked
package org.houvast.learning.news;

import org.jspecify.annotations.NullMarked;
