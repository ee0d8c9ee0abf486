package org.houvast.learning.welcome;

import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Place;

/** Where other rooms add to the start of a trainee. */
public final class WelcomePlaces {

    /** The page of a warm start. The one who looks may see it. */
    public static final Place<TraineePlaces.Shown> WARM_START =
            new Place<>("learning.warm-start", TraineePlaces.Shown.class);

    private WelcomePlaces() {}
}
