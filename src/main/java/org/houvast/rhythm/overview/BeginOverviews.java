package org.houvast.rhythm.overview;

import java.time.LocalDate;
import org.houvast.foundation.DayBegan;
import org.houvast.foundation.Organisers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** When a quarter is over, each mentor finds an overview of it. */
@Component
class BeginOverviews {

    private final Overviews overviews;
    private final Organisers organisers;

    BeginOverviews(Overviews overviews, Organisers organisers) {
        this.overviews = overviews;
        this.organisers = organisers;
    }

    @ApplicationModuleListener
    void on(DayBegan day) {
        LocalDate begun = organisers.get(day.organiser()).begunOn();
        overviews.begin(Quarter.of(day.day()).before(), begun);
    }
}
