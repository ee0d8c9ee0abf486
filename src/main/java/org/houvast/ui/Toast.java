package org.houvast.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was just done, said once on the page that follows.
 *
 * @param text plain text in the reader's language
 * @param undo a path that takes a POST and undoes it, or null
 */
public record Toast(String text, @Nullable String undo) implements Serializable {}
