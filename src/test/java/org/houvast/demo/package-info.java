@NullMarked
package org.houvast.demo;

import org.jspecify.annotations.NullMarked;
