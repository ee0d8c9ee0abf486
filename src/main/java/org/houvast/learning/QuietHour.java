package org.houvast.learning;

import gg.jte.Content;
import java.time.LocalTime;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;

/**
 * An hour at which it is quiet in a group; people can always name another.
 *
 * @param key of the words that say why, where it is what most groups know
 * @param words in which the group said why; {@code null} for what most groups know
 */
public record QuietHour(LocalTime at, String key, @Nullable String words) {

    /** Why it is quiet then, as a sentence. */
    public Content why(Hv hv) {
        return words == null ? hv.tongue(key) : hv.plain(words.endsWith(".") ? words : words + ".");
    }
}
