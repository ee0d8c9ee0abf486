package org.houvast.today.me;

import org.houvast.today.Standing;
import org.houvast.ui.Page;

/** One's own page. */
public record MyselfPage(Standing standing) implements Page {}
