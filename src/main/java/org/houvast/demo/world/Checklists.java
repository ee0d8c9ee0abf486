package org.houvast.demo.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.Country;
import org.houvast.library.ContentPack.ChecklistLine;
import org.houvast.library.Library;

/** What must happen for each child: the library's own checklists, as an organiser gets them. */
final class Checklists {

    private static final Map<Care, List<ChecklistLine>> LINES = read();

    private Checklists() {}

    private static Map<Care, List<ChecklistLine>> read() {
        var library = new Library();
        var lines = new EnumMap<Care, List<ChecklistLine>>(Care.class);
        for (var care : Care.values()) {
            lines.put(
                    care,
                    library.checklistFor(care.name(), country(care)).orElseThrow().checklist());
        }
        return lines;
    }

    private static Country country(Care care) {
        return care == Care.GROUP_CARE ? Country.BE : Country.NL;
    }

    static List<ChecklistLine> of(Care care) {
        return LINES.getOrDefault(care, List.of());
    }
}
