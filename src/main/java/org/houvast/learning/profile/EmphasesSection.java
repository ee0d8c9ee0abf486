package org.houvast.learning.profile;

import java.util.List;
import org.houvast.ui.Page;

/**
 * What the guidance of a trainee lays weight on, for all who work with her.
 *
 * @param mayOpen whether the viewer may open the profile
 * @param isMade whether there is a profile
 */
public record EmphasesSection(
        String placement, boolean mayOpen, boolean isMade, List<ProfilePage.Emphasis> emphases)
        implements Page {}
