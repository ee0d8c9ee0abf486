package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The people of a question as numbers, in order of id, with words and ids as sorted numbers: what
 * the engine reads a million times.
 */
final class People {

    static final int NOBODY = -1;
    private static final int[] NONE = {};

    final Mentees mentees;
    final Mentors mentors;
    private final Map<UUID, Integer> menteeNumbers = new HashMap<>();
    private final Map<UUID, Integer> mentorNumbers = new HashMap<>();
    private final Map<UUID, List<Integer>> families = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    People(MatchingQuestion question) {
        mentors = new Mentors(question.mentors());
        mentees = new Mentees(question.mentees());
    }

    final class Mentees {
        final Mentee[] of;
        final WeekSlots[] days;
        final int[] present;
        final int[] chosen;
        final int[][] refused;
        final int[][] wished;
        final int[][] wishedByParents;
        final int[][] interests;
        final int[][] askedQualities;
        final int[][] askedLanguages;
        final int[][] programmes;

        private Mentees(List<Mentee> all) {
            int many = all.size();
            of = all.toArray(Mentee[]::new);
            days = new WeekSlots[many];
            present = new int[many];
            chosen = new int[many];
            refused = new int[many][];
            wished = new int[many][];
            wishedByParents = new int[many][];
            interests = new int[many][];
            askedQualities = new int[many][];
            askedLanguages = new int[many][];
            programmes = new int[many][];
            for (int i = 0; i < many; i++) {
                var mentee = of[i];
                menteeNumbers.put(mentee.id(), i);
                days[i] = mentee.days();
                if (mentee.family() != null) {
                    families.computeIfAbsent(mentee.family(), _ -> new ArrayList<>()).add(i);
                }
                present[i] = mentee.present() == null ? NOBODY : mentorNumber(mentee.present());
                chosen[i] = mentee.chosen() == null ? NOBODY : mentorNumber(mentee.chosen());
                if (mentee.chosen() != null && chosen[i] == NOBODY) {
                    throw new IllegalArgumentException(
                            "chosen, but not in this question: mentor " + mentee.chosen());
                }
                refused[i] = mentorNumbers(mentee.refused());
                wished[i] = mentorNumbers(mentee.wished());
                wishedByParents[i] = mentorNumbers(mentee.wishedByParents());
                interests[i] = words(mentee.interests());
                askedQualities[i] = words(mentee.askedQualities());
                askedLanguages[i] = words(mentee.askedLanguages());
                programmes[i] = words(mentee.programmes());
            }
        }

        int many() {
            return of.length;
        }
    }

    final class Mentors {
        final Mentor[] of;
        final WeekSlots[] days;
        final int[][] qualities;
        final int[][] languages;
        final int[][] programmes;

        private Mentors(List<Mentor> all) {
            int many = all.size();
            of = all.toArray(Mentor[]::new);
            days = new WeekSlots[many];
            qualities = new int[many][];
            languages = new int[many][];
            programmes = new int[many][];
            for (int i = 0; i < many; i++) {
                var mentor = of[i];
                mentorNumbers.put(mentor.id(), i);
                days[i] = mentor.days();
                qualities[i] = words(mentor.qualities());
                languages[i] = words(mentor.languages());
                programmes[i] = words(mentor.programmes());
            }
        }

        int many() {
            return of.length;
        }
    }

    /**
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    int menteeNumber(UUID id) {
        var number = menteeNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("not in this question: mentee " + id);
        }
        return number;
    }

    /** {@link #NOBODY} when the question does not name this mentor: gone, or elsewhere. */
    int mentorNumber(UUID id) {
        return mentorNumbers.getOrDefault(id, NOBODY);
    }

    /** Brothers and sisters who are named in the question too, in order. */
    List<Integer> siblings(int mentee) {
        var family = mentees.of[mentee].family();
        return family == null
                ? List.of()
                : families.getOrDefault(family, List.of()).stream()
                        .filter(other -> other != mentee)
                        .toList();
    }

    private int[] mentorNumbers(Set<UUID> ids) {
        return ids.isEmpty()
                ? NONE
                : ids.stream()
                        .mapToInt(this::mentorNumber)
                        .filter(number -> number != NOBODY)
                        .sorted()
                        .toArray();
    }

    private int[] words(Set<String> all) {
        return all.isEmpty()
                ? NONE
                : all.stream()
                        .mapToInt(word -> words.computeIfAbsent(word, _ -> words.size()))
                        .sorted()
                        .toArray();
    }

    /** How many numbers two sorted lists have in common. */
    static int common(int[] a, int[] b) {
        int many = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                many++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return many;
    }

    static boolean contains(int[] sorted, int number) {
        return sorted.length > 0 && Arrays.binarySearch(sorted, number) >= 0;
    }

    /** Mentors by the group in which they work, in order. */
    Map<UUID, int[]> mentorsByGroup() {
        var byGroup = new HashMap<UUID, List<Integer>>();
        for (int i = 0; i < mentors.many(); i++) {
            for (var group : mentors.of[i].groups()) {
                byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(i);
            }
        }
        var numbers = new HashMap<UUID, int[]>();
        byGroup.forEach((group, list) -> numbers.put(group, toArray(list)));
        return numbers;
    }

    private static int[] toArray(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
