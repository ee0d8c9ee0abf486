package org.houvast.quality.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.library.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The visions of all locations, and the organiser's list of competences. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Visions {

    /** A heading of the organiser's list. */
    record Competence(UUID id, String title, String origin) {}

    private record Head(
            @Nullable UUID id,
            String name,
            @Nullable String why,
            @Nullable String how,
            @Nullable LocalDate savedOn,
            @Nullable Integer version) {}

    private final JdbcClient jdbc;
    private final Library library;

    Visions(JdbcClient jdbc, Library library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    Vision of(UUID location) {
        var head =
                jdbc.sql(
                                """
                                select v.id, l.name, v.why, v.how, v.saved_on, v.version
                                from organisation.location_card l
                                left join quality.vision v on v.location = l.id
                                where l.id = :location
                                """)
                        .param("location", location)
                        .query(Rows.of(Head.class))
                        .optional()
                        .orElseThrow(NotVisible::new);
        return new Vision(
                location,
                head.name(),
                head.why() == null ? "" : head.why(),
                head.how() == null ? "" : head.how(),
                head.savedOn(),
                head.version() == null ? 0 : head.version(),
                jdbc.sql(
                                "select teaches, does from quality.vision_goal where vision = :vision order by position")
                        .param("vision", head.id())
                        .query(Rows.of(Vision.Goal.class))
                        .list(),
                jdbc.sql(
                                """
                                select c.id as competence, c.title, c.origin, coalesce(s.words, '') as words
                                from quality.competence c
                                left join quality.vision_stand s on s.competence = c.id and s.vision = :vision
                                order by c.position, c.id
                                """)
                        .param("vision", head.id())
                        .query(Rows.of(Vision.Stand.class))
                        .list());
    }

    /** The organiser's list; our own headings, before it has one. */
    void begin() {
        if (competences().isEmpty()) {
            var pack = library.competences().orElseThrow();
            take(
                    pack.competences().stream()
                            .map(one -> new Competence(Id.fresh(), one.title(), pack.title()))
                            .toList());
        }
    }

    List<Competence> competences() {
        return jdbc.sql("select id, title, origin from quality.competence order by position, id")
                .query(Rows.of(Competence.class))
                .list();
    }

    /** The whole list as it is from now on; what is called the same stays the same thing. */
    void take(List<Competence> list) {
        jdbc.sql("delete from quality.competence where not (title = any(:titles))")
                .param("titles", list.stream().map(Competence::title).toArray(String[]::new))
                .update();
        for (int i = 0; i < list.size(); i++) {
            jdbc.sql(
                            """
                            insert into quality.competence (id, position, title, origin)
                            values (:id, :position, :title, :origin)
                            on conflict on constraint competence_title
                            do update set position = excluded.position, origin = excluded.origin
                            """)
                    .param("id", list.get(i).id())
                    .param("position", i)
                    .param("title", list.get(i).title())
                    .param("origin", list.get(i).origin())
                    .update();
        }
    }

    /**
     * @throws Refusal {@code quality.vision.changed-meanwhile}
     */
    void keep(Actor actor, Vision now, LocalDate today) {
        var id =
                jdbc.sql(
                                """
                                insert into quality.vision as v (id, location, why, how, saved_on, saved_by, version)
                                values (:id, :location, :why, :how, :today, :by, 1)
                                on conflict on constraint vision_once do update set why = excluded.why,
                                    how = excluded.how, saved_on = excluded.saved_on, saved_by = excluded.saved_by,
                                    version = v.version + 1
                                where v.version = :version
                                returning id
                                """)
                        .param("id", Id.fresh())
                        .param("location", now.location())
                        .param("why", now.why())
                        .param("how", now.how())
                        .param("today", today)
                        .param("by", actor.account().value())
                        .param("version", now.version())
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(() -> new Refusal("quality.vision.changed-meanwhile"));
        for (var table : List.of("quality.vision_goal", "quality.vision_stand")) {
            jdbc.sql("delete from " + table + " where vision = :vision")
                    .param("vision", id)
                    .update();
        }
        for (int i = 0; i < now.goals().size(); i++) {
            jdbc.sql(
                            """
                            insert into quality.vision_goal (vision, position, teaches, does)
                            values (:vision, :position, :teaches, :does)
                            """)
                    .param("vision", id)
                    .param("position", i)
                    .param("teaches", now.goals().get(i).teaches())
                    .param("does", now.goals().get(i).does())
                    .update();
        }
        for (var stand : now.taken()) {
            jdbc.sql(
                            """
                            insert into quality.vision_stand (vision, competence, words)
                            values (:vision, :competence, :words)
                            """)
                    .param("vision", id)
                    .param("competence", stand.competence())
                    .param("words", stand.words())
                    .update();
        }
    }
}
