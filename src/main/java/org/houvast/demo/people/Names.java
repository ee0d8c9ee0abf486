package org.houvast.demo.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.houvast.demo.Dice;
import org.houvast.foundation.Country;
import org.jspecify.annotations.Nullable;

/** Gives names, from {@code names.txt}. */
public final class Names {

    private static final List<Background> ALL = read();

    private Names() {}

    /** A family name and the world it comes from, to name its members by. */
    public static final class House {

        private final Background background;
        private final String surname;

        private House(Background background, String surname) {
            this.background = background;
            this.surname = surname;
        }

        /** The languages that are spoken at home, the one most spoken first. */
        public List<String> languages(Dice dice) {
            return dice.one(background.homes());
        }

        /** The name as a daughter or a son has it. */
        public String surname(boolean female) {
            int split = surname.indexOf('~');
            if (split < 0) {
                return surname;
            }
            return female ? surname.substring(0, split) : surname.substring(split + 1);
        }

        public String child(boolean girl, Dice dice) {
            return dice.one(girl ? background.girls() : background.boys());
        }

        public String adult(boolean woman, Dice dice) {
            return dice.one(woman ? background.women() : background.men());
        }

        /** Another family of the same background. */
        public House other(Dice dice) {
            return new House(background, dice.one(background.surnames()));
        }
    }

    public static House house(Country country, Dice dice) {
        int[] weights =
                ALL.stream()
                        .mapToInt(b ->
                                country == Country.NL
                                        ? b.weightInNetherlands()
                                        : b.weightInFlanders())
                        .toArray();
        var background = ALL.get(dice.weighted(weights));
        return new House(background, dice.one(background.surnames()));
    }

    private static List<Background> read() {
        var all = new ArrayList<Background>();
        var stream = Names.class.getResourceAsStream("/org/houvast/demo/names.txt");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            Background.@Nullable Draft draft = null;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("== ")) {
                    if (draft != null) {
                        all.add(draft.done());
                    }
                    draft = new Background.Draft(line.substring(3));
                } else if (draft != null && !line.isBlank()) {
                    draft.add(line);
                }
            }
            if (draft != null) {
                all.add(draft.done());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }
}
