/**
 * Those who learn the job here: institutes and programmes, trainees and their placements, the time
 * that is kept for guidance, and the school's bundle. A placement here is a trainee's.
 */
@NullMarked
@ApplicationModule(
        displayName = "trainee",
        allowedDependencies = {"foundation", "ui", "access", "library", "organisation"})
package org.houvast.trainee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
