package org.houvast.child.profile;

import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** Writing down who a parent is and how to reach them. */
public record GuardianPage(UUID placement, String givenName, GuardianForm form, Problems problems)
        implements Page {}
