package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.demo.Dice;
import org.houvast.foundation.Country;

/** A location while its story is being made: who works there, and who comes. */
final class Site {

    /**
     * What holds for all locations of one organiser.
     *
     * @param begun the first day with Houvast
     * @param families who may have another child at a next location
     * @param graduates who left dagopvang for school, and may come to the bso
     * @param signInNames that are taken
     * @param colleagues the given names of who works here
     */
    record House(
            UUID id,
            Country country,
            String mailName,
            LocalDate begun,
            LocalDate today,
            boolean everyoneSignsIn,
            List<Family> families,
            List<Kid> graduates,
            Set<String> signInNames,
            Set<String> colleagues) {

        House(
                UUID id,
                Country country,
                String mailName,
                LocalDate begun,
                LocalDate today,
                boolean everyoneSignsIn) {
            this(
                    id,
                    country,
                    mailName,
                    begun,
                    today,
                    everyoneSignsIn,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new HashSet<>(),
                    new HashSet<>());
        }
    }

    final House house;
    final UUID id;
    final String name;
    final String region;
    final List<Unit> units;
    final OpenDays open;
    final Dice dice;
    final List<Colleague> colleagues = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final Set<String> givenNames = new HashSet<>();
    private final long firstMillis;
    private long ids;

    Site(House house, UUID id, String name, String region, List<Unit> units, Dice dice) {
        this.house = house;
        this.id = id;
        this.name = name;
        this.region = region;
        this.units = units;
        this.open = new OpenDays(house.country(), region);
        this.dice = dice;
        this.firstMillis =
                house.begun().atTime(8, 0).toInstant(ZoneOffset.UTC).toEpochMilli()
                        + dice.fork("ids", 0).below(3_600_000);
    }

    /** A new id; later ones sort later. */
    UUID newId() {
        return dice.id(firstMillis + ids++ / 8);
    }

    LocalDate today() {
        return house.today();
    }

    LocalDate begun() {
        return house.begun();
    }

    boolean isFlemish() {
        return house.country() == Country.BE;
    }

    /** Colleagues who work in the group on this day, away or not. */
    List<Colleague> team(Group group, LocalDate day) {
        return colleagues.stream().filter(colleague -> colleague.isIn(group, day)).toList();
    }
}
