package org.houvast.learning.news;

import java.util.List;
import org.houvast.access.Homes;
import org.houvast.ui.Effects;
import org.houvast.ui.Page;

/**
 * What concerns trainees for who leads: alone, on trial.
 *
 * @param isPressing whether somebody would be alone today
 */
public record StartNews(boolean isPressing, List<Line> lines) implements Page, Homes.Pressing {

    /**
     * One thing.
     *
     * @param icon the name of an icon
     * @param more a second sentence
     * @param href where one can do something about it
     */
    public record Line(String icon, Effects.Line title, Effects.Line more, String href) {}
}
