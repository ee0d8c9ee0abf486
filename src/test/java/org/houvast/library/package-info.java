@NullMarked
package org.houvast.library;

import org.jspecify.annotations.NullMarked;
