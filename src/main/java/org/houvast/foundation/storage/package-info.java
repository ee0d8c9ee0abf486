/** How values reach the database and come back, and how each transaction knows its tenant. */
@NullMarked
package org.houvast.foundation.storage;

import org.jspecify.annotations.NullMarked;
