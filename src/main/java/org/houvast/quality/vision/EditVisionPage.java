package org.houvast.quality.vision;

import java.util.ArrayList;
import java.util.List;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** The template that a team fills in. */
public record EditVisionPage(Vision vision, Problems problems) implements Page {

    private static final int GOALS = 4;

    /** What was written, and room up to four. */
    public List<Vision.Goal> goals() {
        var goals = new ArrayList<>(vision.goals());
        while (goals.size() < GOALS) {
            goals.add(new Vision.Goal("", ""));
        }
        return goals;
    }
}
