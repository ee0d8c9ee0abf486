/** The children we care for: who they are, with whom, and on which days they come. */
@NullMarked
@ApplicationModule(
        displayName = "child",
        allowedDependencies = {"foundation", "ui", "access", "organisation"})
package org.houvast.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
