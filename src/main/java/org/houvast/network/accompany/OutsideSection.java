package org.houvast.network.accompany;

import java.util.List;
import java.util.UUID;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Page;

/** On the page of a placement: who comes along from outside, and where people work together. */
public record OutsideSection(
        PlacementId placement,
        String givenName,
        List<String> people,
        UUID careGroup,
        String groupName,
        UUID location,
        boolean seesActivities,
        boolean speaksInTeam,
        boolean seesState,
        boolean answers,
        boolean readsThread,
        boolean seesVisits,
        boolean lets)
        implements Page {}
