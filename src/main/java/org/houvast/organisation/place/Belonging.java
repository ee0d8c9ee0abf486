package org.houvast.organisation.place;

import org.houvast.ui.Hv;

/**
 * How many people of a kind belong to a group.
 *
 * @param key the words for a number of them
 */
public record Belonging(String key, int count) {

    public String in(Hv hv) {
        return hv.text(key, count);
    }
}
