package org.houvast.child.profile;

import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Writing down what a child likes, wishes and finds hard.
 *
 * @param version of the child, as it was read
 */
public record ProfilePage(
        UUID placement,
        UUID child,
        String givenName,
        ProfileForm form,
        int version,
        Problems problems)
        implements Page {}
