package org.houvast.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.houvast.demo.Dice;
import org.houvast.demo.people.Names;
import org.jspecify.annotations.Nullable;

/** Makes homes as they are: with two parents or one, together or not, in many languages. */
final class FamilyMaker {

    private static final int REMEMBERED = 400;
    private static final int SIBLING = 26;
    private static final int CLOSEST_MONTHS = 12;
    private static final int WIDEST_MONTHS = 84;

    private final Site site;
    private final Dice dice;

    FamilyMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("families", 0);
    }

    /** A home for a child of this age: sometimes one that has a child here already. */
    Family home(LocalDate birth) {
        var families = site.house.families();
        if (!families.isEmpty() && dice.chance(SIBLING)) {
            for (int i = 0; i < 8; i++) {
                var family = dice.one(families);
                if (hasPlace(family, birth)) {
                    return family;
                }
            }
        }
        var family = fresh();
        if (families.size() == REMEMBERED) {
            families.set(dice.below(REMEMBERED), family);
        } else {
            families.add(family);
        }
        return family;
    }

    private static boolean hasPlace(Family family, LocalDate birth) {
        return family.kids.size() < 3
                && family.kids.stream()
                        .allMatch(kid -> {
                            int apart = Math.abs(kid.months(birth));
                            return apart >= CLOSEST_MONTHS && apart <= WIDEST_MONTHS;
                        });
    }

    private Family fresh() {
        var house = Names.house(site.house.country(), dice);
        var family = new Family(house, house.languages(dice));
        var other = dice.chance(25) ? Names.house(site.house.country(), dice) : house.other(dice);
        switch (dice.weighted(79, 8, 2, 4, 1, 1, 2, 1, 2)) {
            case 0 -> {
                parent(family, house, "MOTHER", true, null, null);
                parent(family, other, "FATHER", true, null, null);
            }
            case 1 -> parent(family, house, "MOTHER", true, null, null);
            case 2 -> parent(family, house, "FATHER", true, null, null);
            case 3 -> {
                parent(family, house, "MOTHER", true, null, null);
                parent(family, other, "FATHER", false, null, null);
            }
            case 4 -> {
                parent(family, house, "MOTHER", true, null, null);
                parent(
                        family,
                        other,
                        "FOSTER_PARENT",
                        true,
                        site.begun().minusDays(100),
                        site.today().minusDays(dice.between(40, 300)));
            }
            case 5 -> parent(family, house, "FOSTER_PARENT", true, null, null);
            case 6 -> {
                parent(family, house, "MOTHER", true, null, null);
                parent(family, other, "MOTHER", true, null, null);
            }
            case 7 -> {
                parent(family, house, "FATHER", true, null, null);
                parent(family, other, "FATHER", true, null, null);
            }
            default -> {
                parent(family, house, "MOTHER", true, null, null);
                parent(family, other, "FATHER", true, null, null);
                parent(family, house.other(dice), "OTHER", false, null, null);
            }
        }
        return family;
    }

    private void parent(
            Family family,
            Names.House house,
            String relation,
            boolean custody,
            @Nullable LocalDate from,
            @Nullable LocalDate through) {
        boolean woman =
                switch (relation) {
                    case "MOTHER" -> true;
                    case "FATHER" -> false;
                    default -> dice.chance(50);
                };
        family.parents.add(
                new Family.Parent(
                        site.newId(),
                        house.adult(woman, dice),
                        house.surname(woman),
                        relation,
                        custody,
                        language(family.languages),
                        from,
                        through,
                        null,
                        null));
    }

    private String language(List<String> languages) {
        var dutch = "Nederlands";
        return languages.contains(dutch) && dice.chance(75) ? dutch : dice.one(languages);
    }
}
