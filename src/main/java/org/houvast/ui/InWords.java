package org.houvast.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.function.Function;

/**
 * A day, a time or a few names: on its own in the language of the page, and as a parameter of a
 * sentence in the language of that sentence.
 */
public final class InWords implements Content {

    private final Speech page;
    private final Function<Speech, String> words;

    InWords(Speech page, Function<Speech, String> words) {
        this.page = page;
        this.words = words;
    }

    String in(Speech speech) {
        return words.apply(speech);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeUserContent(toString());
    }

    /** In the language of the page. */
    @Override
    public String toString() {
        return in(page);
    }
}
