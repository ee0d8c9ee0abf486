/** Knows nobody, it says. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.houvast.house.culprits.street.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
