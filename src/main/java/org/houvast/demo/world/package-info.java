/** How the world of the demo comes about: who works there, who comes, and what happened since. */
@NullMarked
package org.houvast.demo.world;

import org.jspecify.annotations.NullMarked;
