package org.houvast.intake.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Names;
import org.houvast.intake.reading.PersonName;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.Spelling;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a mentor's name. A first name is enough where only one colleague of the mentee's
 * group has it; else it is asked, once for all its rows.
 */
final class MentorNames {

    private final Lists lists;
    private final Places places;
    private final Asking asking;
    private final List<Colleagues.Person> people;
    private final Map<StaffId, Colleagues.Person> byId = new HashMap<>();
    private final Map<String, List<Colleagues.Person>> byFullName = new HashMap<>();
    private final Map<String, List<Colleagues.Person>> byFirstName = new HashMap<>();

    MentorNames(Lists lists, Places places, Colleagues colleagues, Asking asking) {
        this.lists = lists;
        this.places = places;
        this.asking = asking;
        this.people =
                colleagues.people().stream()
                        .sorted(Comparator.comparing(Colleagues.Person::mark))
                        .toList();
        for (var person : people) {
            byId.put(person.id(), person);
            byFullName.computeIfAbsent(person.name().key(), _ -> new ArrayList<>()).add(person);
            byFirstName
                    .computeIfAbsent(Spelling.key(person.name().first()), _ -> new ArrayList<>())
                    .add(person);
        }
    }

    Colleagues.@Nullable Person person(StaffId staff) {
        return byId.get(staff);
    }

    String fullName(@Nullable StaffId staff) {
        var person = staff == null ? null : byId.get(staff);
        return person == null ? "" : person.name().full();
    }

    /** The groups of the only colleague who has this name; none when there are more, or none. */
    Set<GroupId> groupsOfOnly(String text) {
        var called = called(text, Names.split(text));
        return called.size() == 1 ? called.getFirst().groups() : Set.of();
    }

    /**
     * The colleague whom a name means, for a mentee of these groups; {@code null} for nobody, or
     * while that is not clear, and then why is added to the questions or remarks of the row.
     */
    @Nullable StaffId whom(
            RowRef at,
            @Nullable String text,
            Meaning meaning,
            Set<GroupId> groups,
            List<Problem> problems,
            List<String> waits,
            List<Line.Remark> remarks) {
        if (text == null
                || problems.stream()
                        .anyMatch(p -> p.column() == lists.column(at, meaning) && p.holdsBack())) {
            return null;
        }
        var name = Names.split(text);
        var all = called(text, name);
        var here =
                all.stream()
                        .filter(person -> person.groups().stream().anyMatch(groups::contains))
                        .toList();
        boolean whole = !name.last().isEmpty();
        var chosen =
                here.size() == 1
                        ? here.getFirst()
                        : whole && all.size() == 1 ? all.getFirst() : null;
        if (chosen == null) {
            chosen = ask(at, text, groups, here.isEmpty() ? all : here, waits);
        }
        if (chosen != null && chosen.waits() != null) {
            remarks.add(
                    new Line.Remark(
                            "waits-for-colleague",
                            List.of(chosen.name().full(), "" + chosen.waits().row())));
        }
        return chosen == null ? null : chosen.id();
    }

    /** A whole name means who has that name; a first name, everyone who is called so. */
    private List<Colleagues.Person> called(String text, PersonName name) {
        if (Spelling.hasLostLetters(text)) {
            return people.stream()
                    .filter(person ->
                            Spelling.canBe(text, person.name().full())
                                    || Spelling.canBe(text, person.name().first()))
                    .toList();
        }
        if (name.last().isEmpty()) {
            return byFirstName.getOrDefault(Spelling.key(name.first()), List.of());
        }
        var whole = byFullName.getOrDefault(name.key(), List.of());
        return whole.isEmpty()
                ? byFirstName.getOrDefault(Spelling.key(name.first()), List.of()).stream()
                        .filter(person -> isInitial(name, person.name()))
                        .toList()
                : whole;
    }

    /** {@code Sanne B.} is Sanne Bakker. */
    private static boolean isInitial(PersonName name, PersonName person) {
        var last = Spelling.key(name.last());
        return last.length() == 1 && initial(person.last()).equals(last);
    }

    private static String initial(String surname) {
        for (var word : surname.split("\\s+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                return Spelling.key(word.substring(0, 1));
            }
        }
        return "";
    }

    private Colleagues.@Nullable Person ask(
            RowRef at,
            String text,
            Set<GroupId> groups,
            List<Colleagues.Person> candidates,
            List<String> waits) {
        var where = places.labels(groups);
        var key = "mentor:" + Spelling.key(text) + "@" + Spelling.key(where);
        var possible = candidates.isEmpty() ? team(groups) : candidates;
        List<Question.Option> options = new ArrayList<>();
        for (var person : possible) {
            options.add(
                    Question.Option.of(
                            person.mark(),
                            person.name().full(),
                            workplaces(person),
                            person.days(),
                            person.hours(),
                            person.number()));
        }
        options.add(Question.Option.said(Question.Option.NOBODY));
        options.add(Question.Option.said(Question.Option.LATER));
        var answer =
                asking.ask(
                        key,
                        Question.Kind.WHO_IS_MENTOR,
                        List.of(text, where, candidates.isEmpty() ? "0" : "" + candidates.size()),
                        List.of(at),
                        options);
        waits.add(key);
        var chosen = possible.stream().filter(p -> p.mark().equals(answer)).findFirst();
        chosen.ifPresent(person -> asking.settle(key, person.id().value().toString()));
        return chosen.orElse(null);
    }

    private List<Colleagues.Person> team(Set<GroupId> groups) {
        return people.stream()
                .filter(person -> person.groups().stream().anyMatch(groups::contains))
                .toList();
    }

    private String workplaces(Colleagues.Person person) {
        return places.labels(person.groups());
    }
}
