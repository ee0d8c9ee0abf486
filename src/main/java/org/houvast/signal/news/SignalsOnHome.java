package org.houvast.signal.news;

import java.util.Optional;
import org.houvast.access.Homes;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/**
 * The way from a leader's home to what asks attention. It is only worked out there: a home is
 * looked at all day, and what cannot wait stands on it already.
 */
@Component
class SignalsOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 50;

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
        return looking.walks() ? Optional.of(new SignalsSection()) : Optional.empty();
    }
}
