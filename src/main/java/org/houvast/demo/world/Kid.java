package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child, as the story goes. */
final class Kid {

    final UUID id;
    final String given;
    final String surname;
    final boolean girl;
    final LocalDate birth;
    final Family family;
    final List<Stay> stays = new ArrayList<>();

    /** Which sentences were said of this child. */
    final BitSet said = new BitSet();

    String emblem = "star";
    List<String> interests = List.of();
    @Nullable String formerSurname;
    @Nullable LocalDate renamedOn;
    @Nullable String ownWish;
    @Nullable String parentsWish;
    @Nullable String parentsAskLanguage;
    @Nullable String playsAtHome;
    @Nullable String helps;

    /** What asks attention for a while; {@code null} for most. */
    @Nullable String theme;

    @Nullable LocalDate themeFrom;
    boolean told;

    Kid(UUID id, String given, String surname, boolean girl, LocalDate birth, Family family) {
        this.id = id;
        this.given = given;
        this.surname = surname;
        this.girl = girl;
        this.birth = birth;
        this.family = family;
        family.kids.add(this);
    }

    int months(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(birth, day);
    }
}
