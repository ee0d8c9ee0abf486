package org.houvast.demo.world;

import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Country;

/** Schools that exist nowhere, and what one learns there. */
record School(UUID id, String name, Country country, List<Programme> programmes) {

    record Programme(UUID id, UUID school, String schoolName, String name, String kind) {}

    static final School ROC =
            school(
                    1,
                    "ROC De Verbinding",
                    Country.NL,
                    "Pedagogisch medewerker kinderopvang, niveau 3, BOL",
                    "SCHOOL_BASED_STUDENT",
                    "Pedagogisch medewerker kinderopvang, niveau 3, BBL",
                    "WORK_BASED_STUDENT",
                    "Gespecialiseerd pedagogisch medewerker, niveau 4",
                    "SCHOOL_BASED_STUDENT",
                    "Zij-instroom kinderopvang",
                    "CAREER_SWITCHER");

    static final School CVO =
            school(
                    2,
                    "CVO Het Spoor",
                    Country.BE,
                    "Kinderbegeleider baby's en peuters",
                    "ADULT_LEARNER",
                    "Kwalificerend traject kinderbegeleider",
                    "EMPLOYEE_IN_TRAINING");

    static final School SECONDARY =
            school(
                    3,
                    "Instituut Mariëndal",
                    Country.BE,
                    "7 Kinderbegeleider duaal",
                    "PUPIL",
                    "6 Begeleiden in de kinderopvang",
                    "PUPIL");

    static final List<School> ALL = List.of(ROC, CVO, SECONDARY);

    private static School school(int number, String name, Country country, String... words) {
        var id = new UUID(0x01933d0a_0001_7000L, 0x8000_0000_0000_0000L | number << 8);
        var programmes = new java.util.ArrayList<Programme>();
        for (int i = 0; i < words.length; i += 2) {
            programmes.add(
                    new Programme(
                            new UUID(
                                    id.getMostSignificantBits(),
                                    id.getLeastSignificantBits() + 1 + i / 2),
                            id,
                            name,
                            words[i],
                            words[i + 1]));
        }
        return new School(id, name, country, List.copyOf(programmes));
    }
}
