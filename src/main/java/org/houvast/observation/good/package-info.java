/**
 * The good moments of one's own mentor children: seen by their mentor only, and never counted
 * against anyone.
 */
@NullMarked
package org.houvast.observation.good;

import org.jspecify.annotations.NullMarked;
