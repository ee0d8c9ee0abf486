/** What was seen of a child, on the child's page. */
@NullMarked
package org.houvast.observation.timeline;

import org.jspecify.annotations.NullMarked;
