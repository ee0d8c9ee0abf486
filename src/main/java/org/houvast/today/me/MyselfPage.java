package org.houvast.today.me;

import org.houvast.today.Standing;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** One's own page. */
public record MyselfPage(Standing standing, Problems problems) implements Page {}
