@NullMarked
package org.houvast.foundation.postgres;

import org.jspecify.annotations.NullMarked;
