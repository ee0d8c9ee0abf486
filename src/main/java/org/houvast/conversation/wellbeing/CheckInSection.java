package org.houvast.conversation.wellbeing;

import java.util.List;
import org.houvast.ui.Page;

/** Which mentors want to talk about guiding. */
public record CheckInSection(List<CheckInNews.Mentor> mentors) implements Page {}
