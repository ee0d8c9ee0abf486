/** The sentences of the demo: a small grammar, and colleagues who each write in their own way. */
@NullMarked
package org.houvast.demo.words;

import org.jspecify.annotations.NullMarked;
