/**
 * Benchmarks: figures measured side by side, printed one line each. Run by {@code ./houvast bench}.
 */
@NullMarked
package org.houvast.bench;

import org.jspecify.annotations.NullMarked;
