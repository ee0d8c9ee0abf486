/**
 * Keeps watch at each endpoint: a declared action that was really asked, and the tenant of the
 * request.
 */
@NullMarked
package org.houvast.access.guard;

import org.jspecify.annotations.NullMarked;
