/**
 * Where care happens and who works there: organisers, locations, groups, colleagues with their days
 * and absences, and who leads.
 */
@NullMarked
@ApplicationModule(
        displayName = "organisation",
        allowedDependencies = {"foundation", "ui", "access"})
package org.houvast.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
