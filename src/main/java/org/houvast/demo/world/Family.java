package org.houvast.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.demo.people.Names;
import org.jspecify.annotations.Nullable;

/** A home: children, and who cares for them. */
final class Family {

    final Names.House house;
    final List<String> languages;
    final List<Parent> parents = new ArrayList<>();
    final List<Kid> kids = new ArrayList<>();

    /** Whether the parents are in the database. */
    boolean told;

    Family(Names.House house, List<String> languages) {
        this.house = house;
        this.languages = languages;
    }

    /**
     * A parent or other carer.
     *
     * @param relation as in {@code child.guardianship}
     * @param from {@code null} from birth on
     */
    record Parent(
            UUID id,
            String given,
            String surname,
            String relation,
            boolean custody,
            String language,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            @Nullable UUID account,
            @Nullable String signInName) {}

    /** Whether the parent who comes to the door most is a mother. */
    boolean motherComes(int throwOfDice) {
        var present =
                parents.stream()
                        .filter(parent -> parent.custody && parent.through == null)
                        .toList();
        if (present.isEmpty()) {
            return true;
        }
        var parent = present.get(throwOfDice % present.size());
        return !parent.relation.equals("FATHER");
    }
}
