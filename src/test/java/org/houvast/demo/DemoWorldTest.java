package org.houvast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.demo.world.Sizes;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

    private static final LocalDate TODAY = DemoWorld.TODAY;
    private static final Told TOLD = new Told(DemoWorld.of(1, "hash"));

    @Test
    void the_same_world_is_told_the_same_way_twice() {
        assertThat(texts(new Told(DemoWorld.of(1, "hash")).rows)).isEqualTo(texts(TOLD.rows));
    }

    @Test
    void another_seed_is_another_world() {
        var other = new Told(new DemoWorld(1, 7, TODAY, "hash"));

        assertThat(texts(other.rows)).isNotEqualTo(texts(TOLD.rows));
        assertThat(other.all(Row.Child.class)).hasSizeBetween(260, 400);
    }

    @Test
    void the_first_organisers_are_the_same_at_every_scale() {
        var larger = new Told(DemoWorld.of(2, "hash"));

        assertThat(texts(larger.rows.subList(0, TOLD.rows.size()))).isEqualTo(texts(TOLD.rows));
        assertThat(larger.all(Row.Location.class)).hasSize(2 * Sizes.LOCATIONS);
        assertThat(larger.all(Row.Account.class)).hasSameSizeAs(TOLD.all(Row.Account.class));
    }

    @Test
    void it_is_as_large_as_it_says() {
        assertThat(TOLD.all(Row.Organiser.class)).hasSize(2);
        assertThat(TOLD.all(Row.Location.class)).hasSize(5);
        assertThat(TOLD.present()).hasSizeBetween(280, 335);
        assertThat(TOLD.all(Row.Staff.class).stream().filter(s -> s.leftOn() == null))
                .hasSizeBetween(52, 64);
        assertThat(TOLD.all(Row.Entry.class)).hasSizeGreaterThan(2500);
        assertThat(learningNow(Cast.KIEZELS.value())).hasSize(5);
        assertThat(starting(Cast.KIEZELS.value())).hasSize(1);
    }

    @Test
    void a_few_organisers_have_very_many_locations() {
        for (int scale : new int[] {10, 100, 1000}) {
            var sizes = Sizes.of(scale, new Dice(1));
            int sum = sizes.stream().mapToInt(size -> size).sum();

            assertThat(sum + 5).isEqualTo(scale * Sizes.LOCATIONS);
            assertThat(sizes.getFirst()).isGreaterThanOrEqualTo(sum * 5 / 100);
            assertThat(sizes.stream().filter(size -> size == 1).count())
                    .isGreaterThan(sizes.size() / 3);
        }
    }

    @Test
    void nobody_is_the_mentor_of_one_child_twice_on_a_day() {
        for (var placement : TOLD.all(Row.CarePlacement.class)) {
            var starts = TOLD.terms(placement.id()).stream().map(Row.Term::startsOn).toList();

            assertThat(starts).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < starts.size(); i++) {
                assertThat(TOLD.terms(placement.id()).get(i).position()).isEqualTo(i);
            }
        }
    }

    @Test
    void every_mentor_works_in_a_group_of_the_child() {
        for (var placement : TOLD.all(Row.CarePlacement.class)) {
            for (var term : TOLD.terms(placement.id())) {
                if (term.mentor() != null) {
                    assertThat(TOLD.sharesGroup(placement.id(), term.mentor(), term.startsOn()))
                            .as("%s and %s", placement, term)
                            .isTrue();
                }
            }
        }
        for (var placement : TOLD.present()) {
            var mentor = TOLD.mentor(placement.id(), TODAY);
            assertThat(mentor == null || TOLD.sharesGroup(placement.id(), mentor, TODAY)).isTrue();
        }
    }

    @Test
    void five_of_samiras_children_come_this_tuesday_afternoon() {
        var coming =
                TOLD.present().stream()
                        .filter(p -> Cast.SAMIRA.staff().equals(TOLD.mentor(p.id(), TODAY)))
                        .filter(p -> (TOLD.careDays(p.id(), TODAY).partsOn(TODAY, false) & 4) != 0)
                        .filter(p -> !staysAway(p.id()))
                        .map(p -> TOLD.child(p).givenName())
                        .toList();

        assertThat(TODAY.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(coming)
                .containsExactlyInAnyOrderElementsOf(
                        Cast.TODAY_OF_SAMIRA.stream().map(Cast.Child::givenName).toList());
        assertThat(TOLD.present().stream().filter(this::isOfSamira)).hasSize(10);
    }

    private boolean isOfSamira(Row.CarePlacement placement) {
        return Cast.SAMIRA.staff().equals(TOLD.mentor(placement.id(), TODAY));
    }

    private static boolean staysAway(UUID placement) {
        return TOLD.all(Row.DayException.class).stream()
                .anyMatch(e ->
                        e.placement().equals(placement) && e.day().equals(TODAY) && e.parts() == 0);
    }

    @Test
    void samira_has_two_things_planned_today_and_one_note_to_read() {
        var today =
                TOLD.all(Row.Moment.class).stream()
                        .filter(m -> Cast.SAMIRA.staff().equals(m.owner()))
                        .filter(m -> TODAY.equals(m.plannedOn()))
                        .map(Row.Moment::carePlacement)
                        .toList();
        var unread =
                TOLD.all(Row.Entry.class).stream()
                        .filter(e -> e.kind().equals("FOR_THE_MENTOR"))
                        .filter(e -> e.readByMentorAt() == null)
                        .filter(e -> isOfSamira(TOLD.placement(e.carePlacement())))
                        .toList();

        assertThat(today).containsExactlyInAnyOrder(Cast.MILAN.placement(), Cast.YARA.placement());
        assertThat(unread)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.carePlacement()).isEqualTo(Cast.NOOR.placement());
                    assertThat(note.writtenBy()).isEqualTo(Cast.DAAN.staff());
                });
    }

    @Test
    void what_mentors_did_not_read_yet_is_of_the_last_days() {
        var unread =
                TOLD.all(Row.Entry.class).stream()
                        .filter(e -> e.kind().equals("FOR_THE_MENTOR"))
                        .filter(e -> e.readByMentorAt() == null)
                        .toList();

        assertThat(unread).hasSizeBetween(4, 30);
        assertThat(unread).allMatch(e -> e.seenOn().isAfter(TODAY.minusDays(10)));
        assertThat(unread)
                .allMatch(
                        e -> !Objects.equals(e.writtenBy(), TOLD.mentor(e.carePlacement(), TODAY)));
    }

    @Test
    void milans_observation_has_two_notes_and_is_open() {
        var open =
                TOLD.all(Row.Observation.class).stream()
                        .filter(o -> o.carePlacement().equals(Cast.MILAN.placement()))
                        .filter(o -> o.closedOn() == null)
                        .toList();

        assertThat(open).hasSize(1);
        assertThat(TOLD.all(Row.Entry.class))
                .filteredOn(e -> open.getFirst().id().equals(e.observation()))
                .hasSize(2);
    }

    @Test
    void a_leader_finds_what_a_leader_should_find() {
        var vacant =
                TOLD.present().stream().filter(p -> TOLD.mentor(p.id(), TODAY) == null).toList();
        var apart =
                TOLD.present().stream()
                        .filter(p -> TOLD.mentor(p.id(), TODAY) != null)
                        .filter(p -> !meets(p.id()))
                        .toList();
        var starters =
                TOLD.all(Row.CarePlacement.class).stream()
                        .filter(p -> p.fromDay().isAfter(TODAY))
                        .toList();
        var loads = loads();
        var heavy =
                TOLD.all(Row.Staff.class).stream()
                        .filter(s -> s.warningLevel() != null)
                        .filter(s ->
                                loads.getOrDefault(s.id(), 0L)
                                        > Objects.requireNonNull(s.warningLevel()))
                        .toList();

        assertThat(vacant).hasSizeBetween(4, 14);
        assertThat(apart).hasSizeBetween(3, 14);
        assertThat(heavy).extracting(Row.Staff::id).contains(Cast.DAAN.staff());
        assertThat(heavy).hasSizeBetween(3, 8);
        assertThat(starters).hasSizeBetween(8, 24);
        assertThat(starters)
                .allMatch(p -> !p.fromDay().isAfter(TODAY.plusDays(28)))
                .extracting(Row.CarePlacement::id)
                .contains(Cast.ZOFIA.placement(), Cast.JAYDEN.placement());
        assertThat(starters.stream().filter(p -> TOLD.terms(p.id()).isEmpty()))
                .hasSizeBetween(3, 15);
    }

    private static boolean meets(UUID placement) {
        var mentor = Objects.requireNonNull(TOLD.mentor(placement, TODAY));
        return TOLD.careDays(placement, TODAY).meets(TOLD.staffDays(mentor, TODAY));
    }

    private static Map<UUID, Long> loads() {
        return TOLD.present().stream()
                .map(p -> TOLD.mentor(p.id(), TODAY))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(mentor -> mentor, Collectors.counting()));
    }

    @Test
    void what_is_planned_is_planned_when_both_are_there() {
        var planned =
                TOLD.all(Row.Moment.class).stream()
                        .filter(m -> m.state().equals("OPEN") && m.plannedOn() != null)
                        .toList();

        assertThat(planned).hasSizeGreaterThan(400);
        assertThat(planned)
                .allSatisfy(m -> {
                    var day = Objects.requireNonNull(m.plannedOn());
                    var owner = Objects.requireNonNull(m.owner());
                    assertThat(day).isBetween(m.opensOn(), m.dueOn());
                    assertThat(TOLD.careDays(m.carePlacement(), day).weekdays())
                            .contains(day.getDayOfWeek());
                    assertThat(TOLD.staffDays(owner, day).weekdays()).contains(day.getDayOfWeek());
                    assertThat(TOLD.isAway(owner, day)).isFalse();
                });
    }

    @Test
    void a_line_is_open_once_and_few_ask_attention() {
        var open =
                TOLD.all(Row.Moment.class).stream().filter(m -> m.state().equals("OPEN")).toList();

        assertThat(open.stream().map(m -> m.carePlacement() + " " + m.checklistLine()))
                .doesNotHaveDuplicates();
        assertThat(open.stream().filter(m -> m.dueOn().isBefore(TODAY))).hasSizeBetween(5, 40);
    }

    @Test
    void no_note_names_another_child() {
        var names = new HashMap<UUID, Set<String>>();
        for (var placement : TOLD.all(Row.CarePlacement.class)) {
            names.computeIfAbsent(placement.location(), l -> new HashSet<>())
                    .add(TOLD.child(placement).givenName());
        }
        var word = Pattern.compile("[\\p{L}'-]+");
        for (var entry : TOLD.all(Row.Entry.class)) {
            var placement = TOLD.placement(entry.carePlacement());
            var own = TOLD.child(placement).givenName();
            var others = names.get(placement.location());
            var named =
                    word.matcher(entry.words())
                            .results()
                            .map(match -> match.group())
                            .filter(name ->
                                    !name.equals(own)
                                            && Objects.requireNonNull(others).contains(name))
                            .toList();
            assertThat(named).as(entry.words()).isEmpty();
        }
    }

    @Test
    void notes_are_written_by_who_was_there_on_a_day_that_the_child_was_there() {
        for (var entry : TOLD.all(Row.Entry.class)) {
            var day = entry.seenOn();
            var writer = Objects.requireNonNull(entry.writtenBy());
            assertThat(day).isBefore(TODAY);
            assertThat(TOLD.sharesGroup(entry.carePlacement(), writer, day)).isTrue();
            assertThat(TOLD.staffDays(writer, day).weekdays()).contains(day.getDayOfWeek());
            assertThat(TOLD.careDays(entry.carePlacement(), day).weekdays())
                    .contains(day.getDayOfWeek());
            assertThat(TOLD.isAway(writer, day)).isFalse();
        }
    }

    @Test
    void notes_do_not_repeat() {
        var notes = TOLD.all(Row.Entry.class);
        var byChild = notes.stream().collect(Collectors.groupingBy(Row.Entry::carePlacement));

        assertThat(byChild.values())
                .allSatisfy(all ->
                        assertThat(all.stream().map(Row.Entry::words)).doesNotHaveDuplicates());
        assertThat(notes.stream().map(Row.Entry::words).distinct().count())
                .isGreaterThan(notes.size() * 97L / 100);
    }

    @Test
    void notes_are_written_in_the_dutch_of_the_place() {
        var flemish = Pattern.compile("\\b(namiddag|voormiddag|zetel|goesting|afhalen)\\b");

        assertThat(wordsOf(Cast.REGENBOOG.value())).noneMatch(w -> flemish.matcher(w).find());
        assertThat(wordsOf(Cast.KIEZELS.value()).filter(w -> flemish.matcher(w).find()))
                .hasSizeGreaterThan(10);
        assertThat(TOLD.all(Row.Entry.class))
                .extracting(Row.Entry::words)
                .allMatch(w ->
                        w.matches("(?s)[\\p{Lu}‘\\d].*[.!?…’]") && !w.matches(".*[{}\\[\\]$|].*"));
    }

    private static Stream<String> wordsOf(UUID organiser) {
        return TOLD.all(Row.Entry.class).stream()
                .filter(e -> e.organiser().equals(organiser))
                .map(Row.Entry::words);
    }

    @Test
    void people_are_called_as_people_are_called() {
        var names =
                TOLD.all(Row.Child.class).stream()
                        .map(child -> child.givenName() + " " + child.surname())
                        .collect(Collectors.joining(" "));

        assertThat(names).matches(".*[çşğıöüŁłžéëèãóíÇŞ].*");
        assertThat(TOLD.all(Row.Child.class).stream().flatMap(c -> c.homeLanguages().stream()))
                .contains("Turks", "Arabisch", "Pools", "Engels");
        assertThat(TOLD.all(Row.Account.class))
                .filteredOn(account -> account.passwordHash() != null)
                .extracting(Row.Account::signInName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9.]+@[a-z0-9]+\\.example"));
    }

    @Test
    void homes_differ() {
        var guardianships = TOLD.all(Row.Guardianship.class);

        assertThat(guardianships).anyMatch(g -> !g.custody());
        assertThat(guardianships).anyMatch(g -> g.throughDay() != null);
        assertThat(guardianships).extracting(Row.Guardianship::relation).contains("FOSTER_PARENT");
        var children = TOLD.all(Row.Child.class).size();
        var byGuardian =
                guardianships.stream().collect(Collectors.groupingBy(Row.Guardianship::guardian));
        assertThat(byGuardian.values().stream().filter(list -> list.size() > 1).count())
                .isGreaterThan(children / 12);
        assertThat(twins()).isPositive();
    }

    private static long twins() {
        return TOLD.all(Row.Child.class).stream()
                .collect(Collectors.groupingBy(c -> c.surname() + c.birthDate()))
                .values()
                .stream()
                .filter(list -> list.size() > 1)
                .count();
    }

    @Test
    void days_are_of_all_kinds() {
        var days = TOLD.all(Row.CareDays.class).stream().map(Row.CareDays::days).toList();

        assertThat(days).anyMatch(d -> d.contains("@"));
        assertThat(days).anyMatch(d -> d.endsWith("+0000000") && d.contains("4"));
        assertThat(days).anyMatch(d -> d.contains("+") && d.contains("7") && d.contains("4"));
        assertThat(days).anyMatch(d -> d.startsWith("1001000+"));
    }

    @Test
    void the_schools_bundle_is_a_real_pdf() {
        var pages = TOLD.all(Row.BundlePage.class);

        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        for (var page : pages) {
            var text = new String(page.content(), StandardCharsets.ISO_8859_1);
            var xref = Integer.parseInt(text.replaceAll("(?s).*startxref\\n(\\d+)\\n.*", "$1"));
            assertThat(text).startsWith("%PDF-1.4").endsWith("%%EOF\n");
            assertThat(text.substring(xref)).startsWith("xref\n0 8\n");
            var offsets = text.substring(xref).lines().skip(3).limit(7).toList();
            for (int i = 0; i < offsets.size(); i++) {
                int at = Integer.parseInt(offsets.get(i).substring(0, 10));
                assertThat(text.substring(at)).startsWith(i + 1 + " 0 obj\n");
            }
        }
    }

    @Test
    void one_trainee_has_guidance_time_that_nobody_covers() {
        assertThat(TOLD.all(Row.GuidanceTime.class))
                .filteredOn(g -> g.organiser().equals(Cast.KIEZELS.value()))
                .filteredOn(g -> g.coveredBy() == null)
                .singleElement()
                .extracting(Row.GuidanceTime::placement)
                .isEqualTo(Cast.KWABENA.placement());
    }

    private static List<Row.TraineePlacement> learningNow(UUID organiser) {
        return TOLD.all(Row.TraineePlacement.class).stream()
                .filter(p -> p.organiser().equals(organiser))
                .filter(p -> Told.holds(p.fromDay(), p.throughDay(), TODAY))
                .toList();
    }

    private static List<Row.TraineePlacement> starting(UUID organiser) {
        return TOLD.all(Row.TraineePlacement.class).stream()
                .filter(p -> p.organiser().equals(organiser) && p.fromDay().isAfter(TODAY))
                .toList();
    }

    /** Rows as text, since an array inside a record has no equality of its own. */
    private static List<String> texts(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        row instanceof Row.BundlePage page
                                ? page.id() + page.name() + Arrays.hashCode(page.content())
                                : row.toString())
                .toList();
    }
}
