package org.houvast.signal.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.houvast.access.Homes;
import org.houvast.signal.inbox.SignalWords;
import org.houvast.signal.knowing.Signal;
import org.houvast.signal.knowing.Signals;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/** Says on the own home, in one line, that something asks attention. */
@Component
class SignalsOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 50;

    private final Signals signals;

    SignalsOnHome(Signals signals) {
        this.signals = signals;
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
        var today = looking.today();
        var mine =
                signals.asMentor(looking.actor(), today).stream()
                        .filter(signal -> signal.waits(today))
                        .toList();
        var all = new ArrayList<>(mine);
        if (looking.walks()) {
            signals.asLeader(looking.actor(), today).stream()
                    .filter(signal -> signal.waits(today))
                    .forEach(all::add);
        }
        return all.stream()
                .min(Comparator.comparing(Signal::kind).thenComparing(Signal::since))
                .map(first ->
                        new SignalsSection(
                                all.size(),
                                new SignalWords(first, today, mine.contains(first)).what()));
    }
}
