package org.houvast.mentorship.news;

import java.util.List;
import org.houvast.mentorship.Sentence;
import org.houvast.ui.Page;

/** Who changes mentor, who should hear of it, and with whom time together is thin. */
public record NewsSection(List<Line> lines) implements Page {

    /**
     * One thing.
     *
     * @param icon the name of an icon
     * @param href where more is said
     */
    public record Line(String icon, Sentence title, Sentence more, String href) {}
}
