package org.houvast.rhythm.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Choice;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parents of a child want the talk that is offered.
 *
 * @param owed why it cannot be left out beforehand, the end of a key; {@code null} for an offer
 * @param said what they wrote, the latest first
 * @param parents their names
 * @param form what was filled in; {@code null} at first
 */
public record TalkWishPage(
        UUID placement,
        String givenName,
        CareType careType,
        @Nullable String owed,
        List<OptOut> said,
        List<String> parents,
        LocalDate today,
        @Nullable OptOutForm form,
        Problems problems)
        implements Page {

    public Optional<OptOut> standing() {
        return said.stream().filter(OptOut::stands).findFirst();
    }

    public List<OptOut> before() {
        return said.stream().filter(one -> !one.stands()).toList();
    }

    public List<Choice> parentChoices() {
        return parents.stream().map(name -> new Choice(name, name)).toList();
    }

    public List<Choice> hows(Hv hv) {
        return List.of(WrittenHow.values()).stream()
                .map(how -> new Choice(how.name(), hv.text(how.key())))
                .toList();
    }
}
