package org.houvast.signal.news;

import java.util.Optional;
import org.houvast.child.ChildPlaces;
import org.houvast.signal.inbox.SignalWords;
import org.houvast.signal.knowing.Kind;
import org.houvast.signal.knowing.Signals;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/**
 * Says on the page of a child what asks attention around it, to who may do something about it. That
 * nobody is its mentor stands there already.
 */
@Component
class SignalsOfChild implements SectionSource<ChildPlaces.Shown> {

    private static final int ORDER = 50;

    private final Signals signals;

    SignalsOfChild(Signals signals) {
        this.signals = signals;
    }

    @Override
    public Place<ChildPlaces.Shown> place() {
        return ChildPlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(ChildPlaces.Shown shown) {
        var found =
                signals.ofChild(shown.actor(), shown.placement(), shown.today()).stream()
                        .filter(signal -> signal.kind() != Kind.VACANT)
                        .map(signal -> new SignalWords(signal, shown.today(), false).what())
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new ChildSection(found));
    }
}
