package org.houvast.learning.agreeing;

import java.util.List;
import java.util.UUID;
import org.houvast.library.ContentPack;
import org.houvast.trainee.Agreements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What is agreed with one trainee.
 *
 * @param offers measures to choose from, by what they help with; that is not kept
 */
public record AgreementsPage(
        UUID placement,
        String givenName,
        List<Agreements.Agreement> agreements,
        List<ContentPack.Measures> offers,
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

    public boolean isAgreed(String words) {
        return agreements.stream().anyMatch(one -> one.words().equals(words));
    }
}
