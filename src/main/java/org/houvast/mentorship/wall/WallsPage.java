package org.houvast.mentorship.wall;

import java.util.List;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Page;

/** The groups whose wall the viewer may print. */
public record WallsPage(List<Workplace.Group> groups) implements Page {}
