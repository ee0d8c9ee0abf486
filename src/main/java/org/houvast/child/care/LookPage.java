package org.houvast.child.care;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.child.Effects;
import org.houvast.ui.Page;

/**
 * What a change brings about, before it is saved.
 *
 * @param what the change itself, in a sentence
 * @param effects what it brings about, as each module says
 * @param action where the change goes
 * @param sent what was filled in, to send again
 */
public record LookPage(
        UUID placement,
        String givenName,
        Effects.Line what,
        List<Page> effects,
        String action,
        Map<String, List<String>> sent)
        implements Page {

    /** Whether anything else changes with it. */
    public boolean changesMore() {
        return effects.stream()
                .anyMatch(effect -> !(effect instanceof Effects said) || !said.lines().isEmpty());
    }
}
