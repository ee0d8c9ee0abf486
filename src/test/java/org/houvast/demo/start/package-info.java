@NullMarked
package org.houvast.demo.start;

import org.jspecify.annotations.NullMarked;
