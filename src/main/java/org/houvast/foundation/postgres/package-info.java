/** The database under Houvast: PostgreSQL that travels inside it, or one that is run elsewhere. */
@NullMarked
package org.houvast.foundation.postgres;

import org.jspecify.annotations.NullMarked;
