package org.houvast.ui.styleguide;

import java.util.List;
import org.houvast.ui.CoverDay;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;

/**
 * A sheet of paper as it hangs on a wall.
 *
 * @param paper the size of the sheet
 * @param emblems balls with pictures
 * @param cover who takes over on which weekday
 */
public record SheetSamplePage(String paper, List<Emblem> emblems, List<CoverDay> cover)
        implements Page {}
