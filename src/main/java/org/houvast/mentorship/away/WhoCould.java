package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.Takeovers;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks who could take over on a day, with the same eyes that look for fixed stand-ins: who works
 * that day, at the time that the children come, of the own group first.
 */
@Component
class WhoCould {

    /**
     * A colleague who works on the day.
     *
     * @param children for how many children this colleague takes over already
     */
    private record There(StaffId staff, int children) {}

    private record Fit(ColleagueRow who, int children, long cost, List<Reason> reasons) {}

    private final Situations situations;
    private final JdbcClient jdbc;

    WhoCould(Situations situations, JdbcClient jdbc) {
        this.situations = situations;
        this.jdbc = jdbc;
    }

    /**
     * @param children those for whom nobody is there; they come on that day
     */
    List<Takeovers.Could> of(StaffId away, LocalDate day, List<AwayDays.Child> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        var locations = children.stream().map(AwayDays.Child::location).distinct().toList();
        var situation = situations.at(locations, day);
        var there =
                there(situation, day).stream()
                        .collect(Collectors.toMap(There::staff, Function.identity()));
        var placements =
                children.stream().map(AwayDays.Child::placement).collect(Collectors.toSet());
        var standIns = situation.standInsFor(away, placements, there.keySet());
        return fits(situation, standIns, day, children).stream()
                .limit(Takeovers.FEW)
                .map(fit -> could(fit, situation, children, there))
                .toList();
    }

    private List<There> there(Situation situation, LocalDate day) {
        return jdbc.sql(
                        """
                        select w.staff, coalesce(n.children, 0) as children
                        from organisation.on_day(:day) w
                        left join (select o.taker, count(distinct o.care_placement)::int as children
                            from organisation.absence_card a
                            join lateral mentorship.taken_over(:day) o on o.mentor = a.staff
                            where a.valid @> cast(:day as date)
                            group by o.taker) n on n.taker = w.staff
                        where w.staff = any(:colleagues) and w.parts > 0
                        """)
                .param(
                        "colleagues",
                        situation.colleagues().stream()
                                .map(colleague -> colleague.id().value())
                                .toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.of(There.class))
                .list();
    }

    /** Who can take most of the children first; then who fits best. */
    private static List<Fit> fits(
            Situation situation, StandIns standIns, LocalDate day, List<AwayDays.Child> children) {
        var found = new HashMap<UUID, List<StandIns.Possible>>();
        for (var child : children) {
            for (var one : standIns.possible(child.placement().value(), day.getDayOfWeek())) {
                found.computeIfAbsent(one.colleague(), _ -> new ArrayList<>()).add(one);
            }
        }
        return found.entrySet().stream()
                .flatMap(entry ->
                        situation.colleague(entry.getKey()).stream()
                                .map(who -> fit(who, entry.getValue())))
                .sorted(
                        Comparator.comparingInt(Fit::children)
                                .reversed()
                                .thenComparingLong(Fit::cost)
                                .thenComparing(fit -> fit.who().givenName()))
                .toList();
    }

    private static Fit fit(ColleagueRow who, List<StandIns.Possible> possible) {
        return new Fit(
                who,
                possible.size(),
                possible.stream().mapToLong(StandIns.Possible::cost).sum(),
                possible.stream().flatMap(one -> one.reasons().stream()).distinct().toList());
    }

    private static Takeovers.Could could(
            Fit fit,
            Situation situation,
            List<AwayDays.Child> children,
            Map<StaffId, There> there) {
        var names = children.stream().map(AwayDays.Child::givenName).distinct().toList();
        var words =
                new ReasonWords(
                        names.size() == 1 ? names.getFirst() : "",
                        fit.who().givenName(),
                        situation::nameOf,
                        false,
                        null,
                        false);
        var reasons = new ArrayList<Sentence>();
        for (var reason : fit.reasons()) {
            if (names.size() > 1 && reason instanceof Reason.OwnGroup) {
                reasons.add(Sentence.of("mentorship.away.own-group"));
            } else if (names.size() == 1 || !(reason instanceof Reason.OwnWish)) {
                reasons.addAll(words.say(Set.of(reason)));
            }
        }
        if (fit.children() < children.size()) {
            reasons.add(Sentence.of("mentorship.away.for-some", fit.children(), children.size()));
        }
        var now = there.get(fit.who().id());
        if (now != null && now.children() > 0) {
            reasons.add(Sentence.of("mentorship.away.carries", now.children()));
        }
        return new Takeovers.Could(fit.who().person(), reasons);
    }
}
