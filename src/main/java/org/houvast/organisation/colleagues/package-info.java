/** The list of colleagues, and inviting them to sign in. */
@NullMarked
package org.houvast.organisation.colleagues;

import org.jspecify.annotations.NullMarked;
