package org.houvast.intake.checklists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.foundation.SheetRows;
import org.houvast.intake.reading.Dates;
import org.houvast.intake.reading.SpreadsheetFile;
import org.springframework.stereotype.Component;

/** Reads the rows of a dropped file, as every other list is read. */
@Component
class ReadRows implements SheetRows {

    @Override
    public List<Row> read(String fileName, byte[] bytes) {
        return new SpreadsheetFile(fileName, bytes)
                .rows().stream().map(row -> new Row(row.number(), row.cells())).toList();
    }

    @Override
    public Optional<LocalDate> day(String cell, LocalDate today) {
        return Dates.day(cell, today);
    }
}
