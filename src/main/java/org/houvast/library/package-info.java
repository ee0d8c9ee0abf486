/**
 * Content that organisations may make their own: checklists, the start of a sentence, words for a
 * compliment. The files lie in {@code content/} and can be read by anyone.
 */
@NullMarked
@ApplicationModule(
        displayName = "library",
        allowedDependencies = {"foundation"})
package org.houvast.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
