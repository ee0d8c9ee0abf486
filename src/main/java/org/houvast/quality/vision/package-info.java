/** Why and how a location wants people to learn the job there. */
@NullMarked
package org.houvast.quality.vision;

import org.jspecify.annotations.NullMarked;
