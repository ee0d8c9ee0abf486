package org.houvast.observation.meanwhile;

import java.util.Optional;
import org.houvast.access.Homes;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** On the home of a mentor who is back: what is handed back. */
@Component
class MeanwhileOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 50;

    private final Meanwhile meanwhile;

    MeanwhileOnHome(Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
    }

    @Override
    public Place<Homes.Looking> place() {
        return Homes.NEWS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Homes.Looking looking) {
        return looking.walks()
                ? Optional.empty()
                : meanwhile
                        .of(looking.actor(), looking.today())
                        .map(page -> new MeanwhileSection(page.takers(), page.names()));
    }
}
