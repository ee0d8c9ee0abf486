package org.houvast.access;

import java.time.LocalDate;
import org.houvast.ui.Page;
import org.houvast.ui.Place;

/**
 * Where a module adds the home of a role that it knows: a whole page, for someone who learns here,
 * say. Who works here has a home already.
 */
public final class Homes {

    /** The home of an actor; a source that has none for this actor gives nothing. */
    public static final Place<Actor> PLACE = new Place<>("access.home", Actor.class);

    /**
     * What else concerns someone on the own home, under the things to do; a source that has nothing
     * for who looks gives nothing.
     */
    public static final Place<Looking> NEWS = new Place<>("access.home.news", Looking.class);

    /**
     * A page of {@link #NEWS} that can say that it concerns today: then it stands above all else.
     */
    public interface Pressing {

        boolean isPressing();
    }

    private Homes() {}

    public static boolean isPressing(Page news) {
        return news instanceof Pressing pressing && pressing.isPressing();
    }

    /** Whose home it is. */
    public enum Home {
        MENTOR,
        LEADER,
        /** Of who assists a leader. */
        ASSISTANT
    }

    /** Who looks at the own home. */
    public record Looking(Actor actor, LocalDate today, Home home) {

        /** Whether it is the home of who leads or assists; otherwise it is a mentor's. */
        public boolean walks() {
            return home != Home.MENTOR;
        }
    }
}
