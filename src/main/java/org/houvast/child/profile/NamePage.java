package org.houvast.child.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** A child's name and day of birth. */
public record NamePage(
        UUID placement, String givenName, LocalDate today, NameForm form, Problems problems)
        implements Page {}
