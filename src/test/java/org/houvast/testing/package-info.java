/** What every test stands on: a real database, a clock that stands still. */
@NullMarked
package org.houvast.testing;

import org.jspecify.annotations.NullMarked;
