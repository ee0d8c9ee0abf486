package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.Meaning;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;

/** What one row says otherwise than what is known, whoever it is about. */
final class Differences {

    private final List<Difference> all = new ArrayList<>();

    /** An empty cell says nothing; only what a list does say can differ. */
    void compare(Meaning field, @Nullable Object before, @Nullable Object now) {
        if (now != null && !now.equals(before) && !now.equals("")) {
            all.add(new Difference(field, before, now));
        }
    }

    void add(Meaning field, @Nullable Object before, Object now) {
        all.add(new Difference(field, before, now));
    }

    int count() {
        return all.size();
    }

    List<Difference> all() {
        return List.copyOf(all);
    }

    /** Whether days are really different: a cycle may begin at another week and be the same. */
    static boolean inDays(@Nullable DayPattern now, @Nullable DayPattern before) {
        if (now == null || now.equals(before)) {
            return false;
        }
        if (before == null || now.text().contains("+") != before.text().contains("+")) {
            return true;
        }
        var day = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < 7 * now.weeksInCycle() * before.weeksInCycle(); i++) {
            if (now.partsOn(day.plusDays(i), false) != before.partsOn(day.plusDays(i), false)
                    || now.partsOn(day.plusDays(i), true)
                            != before.partsOn(day.plusDays(i), true)) {
                return true;
            }
        }
        return false;
    }

    /** Shows a value, when there is one. */
    static void show(Map<Meaning, Object> values, Meaning meaning, @Nullable Object value) {
        if (value != null) {
            values.put(meaning, value);
        }
    }

    static Set<GroupId> groups(Collection<String> ids) {
        var groups = new LinkedHashSet<GroupId>();
        ids.forEach(id -> groups.add(new GroupId(UUID.fromString(id))));
        return groups;
    }
}
