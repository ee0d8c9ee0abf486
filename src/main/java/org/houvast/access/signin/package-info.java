/** Signing in and out: passwords, one-time links, and choosing for whom one works. */
@NullMarked
package org.houvast.access.signin;

import org.jspecify.annotations.NullMarked;
