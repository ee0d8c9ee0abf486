package org.houvast.trainee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What schools handed out about placements, readable from the first day: above all by what someone
 * is judged in the end.
 */
@Component
@Transactional
public class Bundles {

    public static final int LARGEST_PAPER = 20_000_000;

    /**
     * A paper of the school, without its content.
     *
     * @param addedBy the account of who put it there
     */
    public record Paper(UUID id, String name, String mediaType, PaperKind kind, UUID addedBy) {}

    /** The content of a paper. */
    public record PaperFile(String name, String mediaType, byte[] content) {}

    /**
     * Where the form of the final evaluation is.
     *
     * @param paper the form itself; {@code null} while it is not there
     * @param askedOn when the workplace last asked the school for it; {@code null} for never
     */
    public record FinalForm(@Nullable UUID paper, @Nullable LocalDate askedOn) {

        public boolean isThere() {
            return paper != null;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Bundles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The papers of a placement, in order. */
    @Transactional(readOnly = true)
    public List<Paper> of(PlacementId placement) {
        return jdbc.sql(
                        """
                        select id, name, media_type, kind, added_by from trainee.bundle_page
                        where placement = :placement and taken_away_by is null order by position, id
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Paper.class))
                .list();
    }

    /** One paper of a placement with its content. */
    @Transactional(readOnly = true)
    public Optional<PaperFile> file(PlacementId placement, UUID paper) {
        return jdbc.sql(
                        """
                        select name, media_type, content from trainee.bundle_page
                        where placement = :placement and id = :paper and taken_away_by is null
                        """)
                .param("placement", placement.value())
                .param("paper", paper)
                .query((row, n) ->
                        new PaperFile(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getBytes("content")))
                .optional();
    }

    /** The form by which someone is judged in the end. */
    @Transactional(readOnly = true)
    public FinalForm finalForm(PlacementId placement) {
        return jdbc.sql(
                        """
                        select (select b.id from trainee.bundle_page b
                                where b.placement = p.id and b.kind = 'FINAL_EVALUATION'
                                    and b.taken_away_by is null order by b.position, b.id limit 1) as paper,
                            (select max(a.asked_on) from trainee.form_asked a where a.placement = p.id) as asked_on
                        from trainee.placement p where p.id = :placement
                        """)
                .param("placement", placement.value())
                .query(Rows.of(FinalForm.class))
                .single();
    }

    /**
     * Adds a paper. Of which sort the file is, is read from its first bytes, not from its name.
     *
     * @throws Refusal {@code trainee.bundle.empty}, {@code trainee.bundle.too-large}, {@code
     *     trainee.bundle.no-picture-or-pdf}
     */
    public void add(
            PlacementId placement, PaperKind kind, String name, byte[] content, AccountId by) {
        Refusal.when(content.length == 0, "trainee.bundle.empty");
        Refusal.when(content.length > LARGEST_PAPER, "trainee.bundle.too-large");
        var type = FileKind.of(content);
        Refusal.when(type.isEmpty(), "trainee.bundle.no-picture-or-pdf");
        jdbc.sql(
                        """
                        insert into trainee.bundle_page
                            (id, placement, position, kind, name, media_type, content, added_by, added_at)
                        values (:id, :placement, (select coalesce(max(position), 0) + 1
                                from trainee.bundle_page where placement = :placement),
                            :kind, :name, :media_type, :content, :by, :at)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("kind", kind.name())
                .param("name", safe(name))
                .param("media_type", type.orElseThrow().mediaType())
                .param("content", content)
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says what a paper is. */
    public void call(PlacementId placement, UUID paper, PaperKind kind) {
        jdbc.sql(
                        """
                        update trainee.bundle_page set kind = :kind
                        where placement = :placement and id = :paper
                        """)
                .param("kind", kind.name())
                .param("placement", placement.value())
                .param("paper", paper)
                .update();
    }

    /** Takes a paper away: nobody reads it any more. */
    public void takeAway(PlacementId placement, UUID paper, AccountId by) {
        jdbc.sql(
                        """
                        update trainee.bundle_page set taken_away_by = :by
                        where placement = :placement and id = :paper and taken_away_by is null
                        """)
                .param("by", by.value())
                .param("placement", placement.value())
                .param("paper", paper)
                .update();
    }

    /** Puts a paper back that one took away oneself. */
    public void putBack(PlacementId placement, UUID paper, AccountId by) {
        jdbc.sql(
                        """
                        update trainee.bundle_page set taken_away_by = null
                        where placement = :placement and id = :paper and taken_away_by = :by
                        """)
                .param("by", by.value())
                .param("placement", placement.value())
                .param("paper", paper)
                .update();
    }

    /** The workplace asked the school for the form of the final evaluation. */
    public void ask(PlacementId placement, AccountId by, LocalDate today) {
        jdbc.sql(
                        """
                        insert into trainee.form_asked (id, placement, asked_by, asked_on)
                        values (:id, :placement, :by, :today)
                        on conflict on constraint form_asked_once_a_day do nothing
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("by", by.value())
                .param("today", today)
                .update();
    }

    /** The last part of a file's name, without anything that a browser or disk could take amiss. */
    private static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{N} ._-]", "_").strip();
        return plain.isEmpty()
                ? "bundel"
                : plain.substring(0, Math.min(plain.length(), 120)).toLowerCase(Locale.ROOT);
    }
}
