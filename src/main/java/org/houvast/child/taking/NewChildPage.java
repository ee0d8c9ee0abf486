package org.houvast.child.taking;

import java.time.LocalDate;
import java.util.List;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Adding a child by hand.
 *
 * @param form what was filled in so far
 * @param groups the groups to choose from
 * @param asksWhoItIs whether there is a child with the same name and day of birth
 */
public record NewChildPage(
        NewChildForm form,
        List<Choice> groups,
        LocalDate today,
        boolean asksWhoItIs,
        Problems problems)
        implements Page {

    static NewChildPage of(List<Choice> groups, LocalDate today) {
        return new NewChildPage(NewChildForm.empty(today), groups, today, false, Problems.none());
    }

    NewChildPage again(NewChildForm filledIn, Problems found) {
        return new NewChildPage(
                filledIn,
                groups,
                today,
                found.general().stream().anyMatch(p -> p.key().equals("child.is-here-already")),
                found.beside("child.born-later", "birthDate")
                        .beside("foundation.date-range.ends-before-it-starts", "throughDay"));
    }
}
