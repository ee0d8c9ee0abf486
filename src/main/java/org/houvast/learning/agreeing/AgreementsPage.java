package org.houvast.learning.agreeing;

import java.util.List;
import java.util.UUID;
import org.houvast.library.ContentPack;
import org.houvast.trainee.Agreements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with one trainee.
 *
 * @param offers measures to choose from, by what they help with; that is not kept
 * @param kind which of the two forms was filled in; {@code null} for none
 * @param words what was typed or ticked in it
 */
public record AgreementsPage(
        UUID placement,
        String givenName,
        List<Agreements.Agreement> agreements,
        List<ContentPack.Measures> offers,
        Agreements.@Nullable Kind kind,
        List<String> words,
        Problems problems)
        implements Page {

    public List<Agreements.Agreement> support() {
        return of(Agreements.Kind.SUPPORT);
    }

    public List<Agreements.Agreement> limits() {
        return of(Agreements.Kind.LIMIT);
    }

    private List<Agreements.Agreement> of(Agreements.Kind kind) {
        return agreements.stream().filter(one -> one.kind() == kind).toList();
    }

    public Problems problemsOf(Agreements.Kind of) {
        return of == kind ? problems : Problems.none();
    }

    /** What was typed in one of the forms and is none of the offers. */
    public @Nullable String typed(Agreements.Kind of) {
        return of != kind
                ? null
                : words.stream()
                        .filter(one -> !one.isBlank() && !isOffered(one))
                        .findFirst()
                        .orElse(null);
    }

    public boolean isTicked(String offer) {
        return words.contains(offer);
    }

    private boolean isOffered(String one) {
        return offers.stream().anyMatch(offer -> offer.words().contains(one));
    }

    public boolean isAgreed(String words) {
        return agreements.stream().anyMatch(one -> one.words().equals(words));
    }
}
