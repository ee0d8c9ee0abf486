package org.houvast.rhythm.mine;

import java.util.UUID;
import org.houvast.ui.Page;

/** A colleague's list on paper, for whoever prints it for someone without an account. */
public record ColleagueSection(UUID staff) implements Page {}
