/** The upper module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.houvast.house.culprits.street.attic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
