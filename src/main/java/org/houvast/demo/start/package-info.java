/** How an empty Houvast starts as a demo: filled, on a day of its own, with sign-ins to choose. */
@NullMarked
package org.houvast.demo.start;

import org.jspecify.annotations.NullMarked;
