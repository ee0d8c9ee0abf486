package org.houvast.intake.comparing;

import java.util.Comparator;

/**
 * A row of one of the lists.
 *
 * @param list the place of the list among those of the import, from 0
 * @param row the row number as the spreadsheet program shows it
 */
public record RowRef(int list, int row) implements Comparable<RowRef> {

    private static final Comparator<RowRef> ORDER =
            Comparator.comparingInt(RowRef::list).thenComparingInt(RowRef::row);

    @Override
    public int compareTo(RowRef other) {
        return ORDER.compare(this, other);
    }
}
