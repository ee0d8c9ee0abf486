package org.houvast.mentorship.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.reasons.ReasonWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells why a mentee has this mentor: what was kept with the choice, and who it was before. */
@Component
public class WhyMentor {

    /**
     * A term, with the choice that led to it.
     *
     * @param reasons as they were kept, as JSON
     */
    private record Term(
            @Nullable String mentor,
            LocalDate startsOn,
            @Nullable LocalDate throughDay,
            @Nullable Instant chosenAt,
            @Nullable String chooser,
            @Nullable String reasons,
            List<String> wishes,
            @Nullable Boolean proposed) {}

    private record Name(UUID id, String name) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Days days;

    WhyMentor(JdbcClient jdbc, JsonMapper json, Days days) {
        this.jdbc = jdbc;
        this.json = json;
        this.days = days;
    }

    /**
     * @param givenName of the mentee
     * @param day of which it is told: today, or the first day of who starts later
     * @return empty when there is nothing to tell
     */
    public Optional<WhyPart> of(Actor actor, MenteeId mentee, String givenName, LocalDate day) {
        var terms = terms(mentee);
        var present =
                terms.stream()
                        .filter(term -> !term.startsOn().isAfter(day) && !isOver(term, day))
                        .findFirst()
                        .filter(term -> term.mentor() != null)
                        .orElse(null);
        var before =
                terms.stream()
                        .filter(term -> isOver(term, day))
                        .map(term ->
                                new WhyPart.Before(
                                        term.mentor(),
                                        term.startsOn(),
                                        Objects.requireNonNull(term.throughDay())))
                        .toList()
                        .reversed();
        if (present == null && before.isEmpty()) {
            return Optional.empty();
        }
        if (present == null || present.chosenAt() == null) {
            return Optional.of(
                    new WhyPart(
                            present == null ? null : present.mentor(),
                            present == null ? null : present.startsOn(),
                            null,
                            null,
                            List.of(),
                            null,
                            List.of(),
                            before));
        }
        return Optional.of(
                new WhyPart(
                        present.mentor(),
                        present.startsOn(),
                        LocalDate.ofInstant(present.chosenAt(), days.zone(actor.organiser())),
                        present.chooser(),
                        said(present, mentee, givenName),
                        present.proposed(),
                        present.wishes().stream().map(Wish::valueOf).toList(),
                        before));
    }

    private static boolean isOver(Term term, LocalDate day) {
        return term.throughDay() != null && term.throughDay().isBefore(day);
    }

    private List<Sentence> said(Term term, MenteeId mentee, String givenName) {
        if (term.reasons() == null || term.mentor() == null) {
            return List.of();
        }
        var kept =
                KeptReasons.read(Arrays.asList(json.readValue(term.reasons(), Pairs.Why[].class)));
        var names = names(KeptReasons.named(kept));
        return new ReasonWords(
                        givenName,
                        term.mentor(),
                        id -> names.getOrDefault(id, ""),
                        mentee.traineePlacement() != null,
                        null,
                        false)
                .say(kept);
    }

    private List<Term> terms(MenteeId mentee) {
        return jdbc.sql(
                        """
                        select s.called as mentor, t.starts_on, t.through_day, c.chosen_at, c.chooser, c.reasons,
                            coalesce(c.wishes, '{}') as wishes, c.proposed
                        from mentorship.term_card t
                        left join organisation.staff_card s on s.id = t.mentor
                        left join lateral (
                            select c.chosen_at, w.called as chooser, cast(c.reasons as text) as reasons, c.wishes, c.proposed
                            from mentorship.choice c left join organisation.staff_card w on w.account = c.chosen_by
                            where c.mentorship = t.mentorship and c.mentor = t.mentor and c.starts_on >= t.starts_on
                                and (t.through_day is null or c.starts_on <= t.through_day)
                            order by c.chosen_at desc, c.id desc limit 1) c on true
                        where t.%s = :mentee and not isempty(t.valid)
                        order by t.starts_on
                        """
                                .formatted(
                                        mentee.carePlacement() == null
                                                ? "trainee_placement"
                                                : "care_placement"))
                .param("mentee", mentee.value())
                .query(Rows.of(Term.class))
                .list();
    }

    private Map<UUID, String> names(Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        if (!people.isEmpty()) {
            jdbc.sql(
                            """
                            select s.id, s.called as name from organisation.staff_card s where s.id = any(:people)
                            union all
                            select c.placement, c.called from child.child_card c where c.placement = any(:people)
                            """)
                    .param("people", people.toArray(UUID[]::new))
                    .query(Rows.of(Name.class))
                    .list()
                    .forEach(name -> names.put(name.id(), name.name()));
        }
        return names;
    }
}
