package org.houvast.access.form;

import java.util.List;
import org.houvast.ui.Page;

/**
 * What someone had typed when the session ended.
 *
 * @param path where the form goes
 * @param key its key, so that it counts once
 * @param texts what was written, to be read and changed
 * @param along the choices that go with it
 * @param files fields for files, to be chosen anew
 */
public record HeldFormPage(
        String path,
        String key,
        List<HeldForm.Field> texts,
        List<HeldForm.Field> along,
        List<String> files)
        implements Page {}
