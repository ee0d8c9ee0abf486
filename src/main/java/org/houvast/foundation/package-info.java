/**
 * What has no field word: ids, date ranges, patterns of days, the organiser's today, refusals, the
 * tenant of a transaction and the database itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "foundation",
        allowedDependencies = {})
package org.houvast.foundation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
