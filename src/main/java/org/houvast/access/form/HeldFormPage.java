package org.houvast.access.form;

import java.util.List;
import org.houvast.ui.Page;

/**
 * What someone had typed when the session ended.
 *
 * @param path where the form goes
 * @param texts what was written, to be read and changed
 * @param along the choices that go with it
 */
public record HeldFormPage(String path, List<HeldForm.Field> texts, List<HeldForm.Field> along)
        implements Page {}
