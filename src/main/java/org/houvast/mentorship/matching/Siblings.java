package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Brothers and sisters who could have one mentor, where the organiser wishes so. The wish is about
 * pairs, not about one child and one mentor, so it is no arc's reason.
 *
 * <p>A family whose children have so many mentors between them lacks the wish so many times, less
 * one. Children who share no possible mentor are not asked to.
 */
final class Siblings {

    private final Map<Component, List<int[]>> families = new HashMap<>();
    private final long cost;

    /**
     * @param eligible per mentee, who could be mentor
     */
    Siblings(People people, Wishes wishes, int[][] eligible, List<Component> components) {
        cost = (long) wishes.weight(Wish.SIBLINGS_TOGETHER) * Wishes.FULL_LACK;
        if (cost == 0) {
            return;
        }
        for (var component : components) {
            var byFamily = new HashMap<UUID, List<Integer>>();
            for (int mentee : component.mentees()) {
                var family = people.mentees.of[mentee].family();
                if (family != null) {
                    byFamily.computeIfAbsent(family, _ -> new ArrayList<>()).add(mentee);
                }
            }
            var some =
                    byFamily.values().stream()
                            .map(children -> whoCouldShare(children, eligible))
                            .filter(children -> children.length > 1)
                            .sorted((a, b) -> Integer.compare(a[0], b[0]))
                            .toList();
            if (!some.isEmpty()) {
                families.put(component, some);
            }
        }
    }

    private static int[] whoCouldShare(List<Integer> children, int[][] eligible) {
        return children.stream()
                .filter(child ->
                        children.stream()
                                .anyMatch(other ->
                                        !other.equals(child)
                                                && couldShare(eligible[child], eligible[other])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static boolean couldShare(int[] eligible, int[] others) {
        return People.common(eligible, others) > 0;
    }

    /** The families within a part; empty where there are none. */
    List<int[]> in(Component component) {
        return families.getOrDefault(component, List.of());
    }

    /** What one mentor more than one costs for a family. */
    long cost() {
        return cost;
    }

    /** What a division costs by children of one family who have different mentors. */
    long costOf(Component component, int[] mentorOf) {
        long sum = 0;
        for (var family : in(component)) {
            long holders = Arrays.stream(family).map(child -> mentorOf[child]).distinct().count();
            sum += cost * (holders - 1);
        }
        return sum;
    }
}
