/** What a trainee tells one colleague in confidence: need-to-know, closed to the team. */
@NullMarked
package org.houvast.learning.confidence;

import org.jspecify.annotations.NullMarked;
