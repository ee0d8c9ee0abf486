package org.houvast.mentorship.wishes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wish;
import org.jspecify.annotations.Nullable;

/** An order of wishes as an address has it: {@code SHARED_DAYS,FAIR_LOAD}. */
final class Order {

    private Order() {}

    /** What is no wish for a child is left out, as is what is named twice; empty for nothing. */
    static @Nullable List<Wish> read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Stream.of(text.split(","))
                .flatMap(name -> Strategy.WISHES.stream().filter(wish -> wish.name().equals(name)))
                .distinct()
                .toList();
    }

    static String written(List<Wish> order) {
        return order.stream().map(Wish::name).collect(Collectors.joining(","));
    }

    /** One place up (-1) or down (1). */
    static List<Wish> moved(List<Wish> order, Wish wish, int by) {
        var moved = new ArrayList<>(order);
        int from = moved.indexOf(wish);
        moved.remove(from);
        moved.add(from + by, wish);
        return moved;
    }

    static List<Wish> without(List<Wish> order, Wish wish) {
        return order.stream().filter(other -> other != wish).toList();
    }

    static List<Wish> with(List<Wish> order, Wish wish) {
        var more = new ArrayList<>(order);
        more.add(wish);
        return more;
    }
}
