package org.houvast.learning.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The profiles of all trainees, and what mentors lay weight on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Profiles {

    private record Head(@Nullable LocalDate talkedOn, LocalDate savedOn, int version) {}

    /**
     * What a mentor lays weight on.
     *
     * @param item which part of the profile it follows from; {@code null} for none
     * @param itemWords what stands there
     */
    record Emphasis(
            UUID id,
            @Nullable UUID item,
            @Nullable String itemWords,
            String words,
            LocalDate chosenOn) {}

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Profile of(PlacementId placement) {
        return jdbc.sql(
                        "select talked_on, saved_on, version from learning.profile where placement = :placement")
                .param("placement", placement.value())
                .query(Rows.of(Head.class))
                .optional()
                .map(head ->
                        new Profile(
                                head.talkedOn(),
                                head.savedOn(),
                                head.version(),
                                items(placement),
                                languages(placement)))
                .orElseGet(Profile::empty);
    }

    /** Whether trainee and mentor kept something. */
    boolean isMade(PlacementId placement) {
        return jdbc.sql(
                        "select exists (select 1 from learning.profile where placement = :placement)")
                .param("placement", placement.value())
                .query(Boolean.class)
                .single();
    }

    private List<Profile.Item> items(PlacementId placement) {
        return jdbc.sql(
                        """
                        select id, topic, words from learning.profile_item
                        where placement = :placement order by position
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Profile.Item.class))
                .list();
    }

    private List<Profile.Language> languages(PlacementId placement) {
        return jdbc.sql(
                        """
                        select language, understands, speaks, reads, writes from learning.profile_language
                        where placement = :placement order by position
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Profile.Language.class))
                .list();
    }

    /**
     * Keeps what was told; what stood there in the same words stays the same thing.
     *
     * @throws Refusal {@code learning.profile.changed-meanwhile}
     */
    void keep(Actor actor, PlacementId placement, Profile now, LocalDate today) {
        int kept =
                jdbc.sql(
                                """
                                insert into learning.profile as p (placement, talked_on, saved_on, saved_by, version)
                                values (:placement, :talked, :today, :by, 1)
                                on conflict on constraint profile_pk do update set
                                    talked_on = coalesce(excluded.talked_on, p.talked_on),
                                    saved_on = excluded.saved_on, saved_by = excluded.saved_by,
                                    version = p.version + 1
                                where p.version = :version
                                """)
                        .param("placement", placement.value())
                        .param("talked", now.talkedOn())
                        .param("today", today)
                        .param("by", actor.account().value())
                        .param("version", now.version())
                        .update();
        Refusal.when(kept == 0, "learning.profile.changed-meanwhile");
        jdbc.sql(
                        """
                        delete from learning.profile_item where placement = :placement and not (id = any(:kept))
                        """)
                .param("placement", placement.value())
                .param("kept", now.items().stream().map(Profile.Item::id).toArray(UUID[]::new))
                .update();
        for (int i = 0; i < now.items().size(); i++) {
            keep(placement, now.items().get(i), i);
        }
        jdbc.sql("delete from learning.profile_language where placement = :placement")
                .param("placement", placement.value())
                .update();
        for (int i = 0; i < now.languages().size(); i++) {
            keep(placement, now.languages().get(i), i);
        }
    }

    private void keep(PlacementId placement, Profile.Item item, int position) {
        jdbc.sql(
                        """
                        insert into learning.profile_item (id, placement, topic, position, words)
                        values (:id, :placement, :topic, :position, :words)
                        on conflict on constraint profile_item_pk do update set position = excluded.position
                        """)
                .param("id", item.id())
                .param("placement", placement.value())
                .param("topic", item.topic().name())
                .param("position", position)
                .param("words", item.words())
                .update();
    }

    private void keep(PlacementId placement, Profile.Language language, int position) {
        jdbc.sql(
                        """
                        insert into learning.profile_language
                            (placement, position, language, understands, speaks, reads, writes)
                        values (:placement, :position, :language, :understands, :speaks, :reads, :writes)
                        """)
                .param("placement", placement.value())
                .param("position", position)
                .param("language", language.language())
                .param("understands", language.understands().name())
                .param("speaks", language.speaks().name())
                .param("reads", language.reads().name())
                .param("writes", language.writes().name())
                .update();
    }

    List<Emphasis> emphases(PlacementId placement) {
        return jdbc.sql(
                        """
                        select e.id, e.item, i.words as item_words, e.words, e.chosen_on
                        from learning.emphasis e left join learning.profile_item i on i.id = e.item
                        where e.placement = :placement order by e.chosen_on, e.id
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Emphasis.class))
                .list();
    }

    void choose(
            Actor actor,
            PlacementId placement,
            @Nullable UUID item,
            String words,
            LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.emphasis (id, placement, item, words, chosen_on, chosen_by)
                        values (:id, :placement, :item, :words, :today, :by)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("item", item)
                .param("words", words)
                .param("today", today)
                .param("by", actor.account().value())
                .update();
    }

    void letGo(PlacementId placement, UUID emphasis) {
        jdbc.sql("delete from learning.emphasis where id = :id and placement = :placement")
                .param("id", emphasis)
                .param("placement", placement.value())
                .update();
    }
}
