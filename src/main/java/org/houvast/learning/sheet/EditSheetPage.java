package org.houvast.learning.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * A sheet that the team puts into its own words.
 *
 * @param mayAgree whether the viewer can still agree with it by name
 * @param team who can be named as having agreed; empty for who may not name others
 */
public record EditSheetPage(
        Sheet sheet,
        String place,
        List<Sheets.Signature> signatures,
        boolean mayAgree,
        List<Person> team,
        Problems problems)
        implements Page {

    /** Someone of the team. */
    public record Person(UUID staff, String name) {}

    /** The parts, and an empty one to add. */
    public List<Sheet.Section> parts() {
        var parts = new ArrayList<>(sheet.sections());
        parts.add(new Sheet.Section("own-" + parts.size(), "", "", List.of()));
        return parts;
    }

    public boolean hasSigned(UUID staff) {
        return signatures.stream().anyMatch(signature -> signature.staff().equals(staff));
    }
}
