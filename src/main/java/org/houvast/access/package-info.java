/**
 * Who you are and what you may: accounts, sign-in, memberships, grants, the grammar of permissions,
 * and the trail of who looked.
 */
@NullMarked
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {"foundation", "ui"})
package org.houvast.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
