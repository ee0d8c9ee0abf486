/**
 * The long forms of what the tests prove in short, each with its figure: {@code ./houvast prove}.
 */
@NullMarked
package org.houvast.prove;

import org.jspecify.annotations.NullMarked;
