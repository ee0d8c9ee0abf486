package org.houvast.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The Dutch public register of childcare, as its open data give it: one row per location of every
 * holder. It names contact persons and where holders live; those columns are left out before
 * anything is kept.
 */
public final class Register {

    /** In small letters without signs, as {@link Spelling#key} writes them. */
    private static final Set<String> NEEDED =
            Set.of(
                    "lrk id",
                    "type oko",
                    "actuele naam oko",
                    "status",
                    "opvanglocatie woonplaats",
                    "naam houder");

    private Register() {}

    static boolean isOne(List<String> headings) {
        var keys = headings.stream().map(Spelling::key).toList();
        return keys.contains("lrk id") && keys.contains("actuele naam oko");
    }

    /** The list without the columns that nobody needs here; any other list as it is. */
    public static Sheet withoutPeople(Sheet sheet) {
        if (!isOne(sheet.headings())) {
            return sheet;
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (NEEDED.contains(Spelling.key(sheet.headings().get(i)))) {
                columns.add(i);
            }
        }
        return new Sheet(
                sheet.name(),
                sheet.headingRow(),
                columns.stream().map(sheet.headings()::get).toList(),
                sheet.rows().stream()
                        .map(row ->
                                new Sheet.Row(
                                        row.number(), columns.stream().map(row::cell).toList()))
                        .toList(),
                sheet.from1904());
    }
}
