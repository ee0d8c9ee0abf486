/**
 * A centre that exists nowhere, with two years behind it: what people see first, what journeys walk
 * through, and at a thousand times the size what benchmarks are measured on. It writes to every
 * module's tables, as the owner of the database, and nothing in the house knows it.
 */
@NullMarked
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {"foundation", "access", "library"})
package org.houvast.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
