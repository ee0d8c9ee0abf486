package org.houvast.signal.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.signal.SignalAction;
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

    private final AuditTrail audit;
    private final Signals signals;

    SignalsOnHome(AuditTrail audit, Signals signals) {
        this.audit = audit;
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
        var first =
                all.stream().min(Comparator.comparing(Signal::kind).thenComparing(Signal::since));
        first.ifPresent(
                signal -> audit.shown(looking.actor(), SignalAction.OPEN_SIGNALS, signal.about()));
        return first.map(signal ->
                new SignalsSection(
                        all.size(), new SignalWords(signal, today, mine.contains(signal)).what()));
    }
}
