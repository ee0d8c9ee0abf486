package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.RhythmAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quarterly overviews of the organiser of the transaction. Until it is sent an overview tells
 * what the plan says; then its lines are kept, and what changed since is told beside them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Overviews {

    private static final String HEAD =
            """
            select o.id, o.mentor, s.called as given_name, s.surname, s.name as mentor_name, o.quarter, o.due_on,
                o.sent_on, b.called as sent_by, o.sent_by is not distinct from s.account as by_self,
                o.reminded_on, r.called as reminded_by, o.version
            from rhythm.overview o
            join organisation.staff_card s on s.id = o.mentor
            left join organisation.staff_card b on b.account = o.sent_by
            left join organisation.staff_card r on r.account = o.reminded_by
            """;

    private record Of(LocalDate quarter) {}

    /** A row of what is told, of whichever overview. */
    private record Row(
            UUID overview,
            @Nullable UUID moment,
            UUID placement,
            String givenName,
            Told.What what,
            MomentKind kind,
            String title,
            @Nullable LocalDate day,
            @Nullable String because,
            @Nullable String note) {

        Told told() {
            return new Told(moment, placement, givenName, what, kind, title, day, because, note);
        }
    }

    private final Access access;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    Overviews(Access access, JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.access = access;
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Begins an overview for each mentor of that quarter whose checklist asks for it. A second time
     * changes nothing.
     *
     * @param begun the organiser's first day with Houvast: nothing is asked of a quarter before it
     */
    void begin(Quarter quarter, LocalDate begun) {
        if (quarter.through().isBefore(begun)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into rhythm.overview (id, mentor, quarter, due_on)
                        select gen_random_uuid(), m.mentor, :from, cast(:through as date) + m.days
                        from (
                            select t.mentor, max(l.first_after_days) as days
                            from mentorship.term_card t
                            join child.child_card c on c.placement = t.care_placement
                                and c.valid && daterange(:from, :through, '[]')
                            join organisation.staff_card s on s.id = t.mentor
                                and (s.left_on is null or s.left_on > :through)
                            join rhythm.checklist_line l on l.care_type = c.care_type
                                and l.kind = 'QUARTER_UPDATE' and l.valid_from <= :through
                                and (l.valid_through is null or l.valid_through >= :through)
                            where t.valid * c.valid && daterange(:from, :through, '[]')
                            group by t.mentor) m
                        on conflict on constraint overview_one_per_quarter do nothing
                        """)
                .param("from", quarter.from())
                .param("through", quarter.through())
                .update();
    }

    /** The quarters of which the actor may see an overview, the latest first. */
    List<Quarter> quarters(LocalDate today) {
        return jdbc
                .sql(
                        """
                        select distinct o.quarter from rhythm.overview o where %s order by o.quarter desc limit 8
                        """
                                .formatted(access.rows(RhythmAction.SEE_OVERVIEW, "o.mentor")))
                .param("today", today)
                .query(Rows.of(Of.class))
                .list()
                .stream()
                .map(of -> new Quarter(of.quarter()))
                .toList();
    }

    /** Those of a quarter that the actor may see, by name. */
    List<Overview.Head> of(Quarter quarter, LocalDate today) {
        return jdbc.sql(
                        (HEAD
                                        + "where o.quarter = :quarter and %s order by o.sent_on is not null, s.name, o.id")
                                .formatted(access.rows(RhythmAction.SEE_OVERVIEW, "o.mentor")))
                .param("quarter", quarter.from())
                .param("today", today)
                .query(Rows.of(Overview.Head.class))
                .list();
    }

    /** The mentors of that quarter whom the actor may ask kindly; never herself. */
    Set<UUID> remindable(Quarter quarter, @Nullable StaffId me, LocalDate today) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select o.mentor from rhythm.overview o
                                where o.quarter = :quarter and o.mentor is distinct from cast(:me as uuid) and %s
                                """
                                        .formatted(
                                                access.rows(
                                                        RhythmAction.REMIND_OF_OVERVIEW,
                                                        "o.mentor")))
                        .param("quarter", quarter.from())
                        .param("me", me == null ? null : me.value())
                        .param("today", today)
                        .query(UUID.class)
                        .list());
    }

    /**
     * @throws NotVisible when it is not there
     */
    Overview.Head get(OverviewId id) {
        return jdbc.sql(HEAD + "where o.id = :id")
                .param("id", id.value())
                .query(Rows.of(Overview.Head.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** What these overviews tell; a fixed number of queries. */
    List<Overview> told(List<Overview.Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Overview.Head::id).toArray(UUID[]::new);
        var kept = byOverview(kept(ids));
        var now = byOverview(now(ids));
        var words = new HashMap<UUID, List<Overview.Word>>();
        words(ids).forEach(w -> words.computeIfAbsent(w.overview(), _ -> new ArrayList<>()).add(w));
        return heads.stream()
                .map(head -> {
                    var live = now.getOrDefault(head.id(), List.of());
                    var told = head.isSent() ? kept.getOrDefault(head.id(), List.of()) : live;
                    return new Overview(
                            head,
                            told,
                            words.getOrDefault(head.id(), List.of()),
                            head.isSent() ? past(told, live) : List.of(),
                            head.isSent() ? past(live, told) : List.of());
                })
                .toList();
    }

    /** What is over in one and not in the other. */
    private static List<Told> past(List<Told> in, List<Told> notIn) {
        return in.stream()
                .filter(one -> one.what().isPast() && notIn.stream().noneMatch(one::isSame))
                .toList();
    }

    private static Map<UUID, List<Told>> byOverview(List<Row> rows) {
        var found = new HashMap<UUID, List<Told>>();
        rows.forEach(
                r -> found.computeIfAbsent(r.overview(), _ -> new ArrayList<>()).add(r.told()));
        return found;
    }

    private List<Row> kept(UUID... ids) {
        return jdbc.sql(
                        """
                        select l.overview, l.moment, l.care_placement as placement, c.called as given_name, l.what,
                            l.kind, l.title, l.day, l.because, l.note
                        from rhythm.overview_line l join child.child_card c on c.placement = l.care_placement
                        where l.overview = any(:ids) order by l.position
                        """)
                .param("ids", ids)
                .query(Rows.of(Row.class))
                .list();
    }

    /**
     * What the plan says: over in that quarter while she was the mentor; open and due by its end;
     * planned for the next one.
     */
    private List<Row> now(UUID... ids) {
        return jdbc.sql(
                        """
                        select o.id as overview, m.id as moment, c.placement, c.called as given_name, w.what, m.kind,
                            m.title, w.day, m.reason as because, m.note
                        from rhythm.overview o
                        cross join lateral (select cast(o.quarter + interval '3 months' as date) as next,
                            cast(o.quarter + interval '6 months' as date) as after_next) q
                        join mentorship.term_card t on t.mentor = o.mentor
                        join rhythm.moment m on m.care_placement = t.care_placement
                        join child.child_card c on c.placement = m.care_placement
                        cross join lateral (select
                            case when m.state <> 'OPEN' then m.state when m.due_on < q.next then 'ASKS' else 'COMING' end as what,
                            case when m.state <> 'OPEN' then m.closed_on when m.due_on < q.next then m.due_on
                                else coalesce(m.planned_on, m.due_on) end as day) w
                        where o.id = any(:ids)
                            and t.valid @> greatest(w.day, o.quarter)
                            and (m.state <> 'WAIVED' or m.reason is null or m.reason not in ('left', 'ended'))
                            and case w.what when 'ASKS' then w.day >= o.quarter - 366
                                when 'COMING' then w.day >= q.next and w.day < q.after_next
                                else w.day >= o.quarter and w.day < q.next end
                        order by o.id, w.day, c.called, m.id
                        """)
                .param("ids", ids)
                .query(Rows.of(Row.class))
                .list();
    }

    private List<Overview.Word> words(UUID... ids) {
        return jdbc.sql(
                        """
                        select w.overview, w.words, w.writer_name, w.written_on, w.afterwards
                        from rhythm.overview_word w where w.overview = any(:ids)
                        order by w.written_on, w.id
                        """)
                .param("ids", ids)
                .query(Rows.of(Overview.Word.class))
                .list();
    }

    /**
     * Keeps what it tells now, for good.
     *
     * @param version what was read
     * @throws Refusal {@code rhythm.overview.sent-already}
     */
    void send(Overview overview, int version, AccountId by, LocalDate today) {
        int changed =
                jdbc.sql(
                                """
                                update rhythm.overview set sent_on = :today, sent_by = :by, version = version + 1
                                where id = :id and sent_on is null and version = :version
                                """)
                        .param("today", today)
                        .param("by", by.value())
                        .param("id", overview.head().id())
                        .param("version", version)
                        .update();
        Refusal.when(changed == 0, "rhythm.overview.sent-already");
        var lines = new ArrayList<MapSqlParameterSource>();
        for (var told : overview.told()) {
            lines.add(
                    new MapSqlParameterSource("id", Id.fresh())
                            .addValue("overview", overview.head().id())
                            .addValue("placement", told.placement())
                            .addValue("moment", told.moment())
                            .addValue("what", told.what().name())
                            .addValue("kind", told.kind().name())
                            .addValue("title", told.title())
                            .addValue("day", told.day())
                            .addValue("because", told.because())
                            .addValue("note", told.note())
                            .addValue("position", lines.size()));
        }
        keep(lines);
    }

    private void keep(Collection<MapSqlParameterSource> lines) {
        batch.batchUpdate(
                """
                insert into rhythm.overview_line (id, overview, care_placement, moment, what, kind, title, day,
                    because, note, position)
                values (:id, :overview, :placement, :moment, :what, :kind, :title, :day, :because, :note, :position)
                """,
                lines.toArray(MapSqlParameterSource[]::new));
    }

    void say(Overview.Head overview, String words, AccountId by, String name, LocalDate today) {
        jdbc.sql(
                        """
                        insert into rhythm.overview_word
                            (id, overview, words, written_by, writer_name, written_on, afterwards)
                        values (:id, :overview, :words, :by, :name, :today, :afterwards)
                        """)
                .param("id", Id.fresh())
                .param("overview", overview.id())
                .param("words", words)
                .param("by", by.value())
                .param("name", name)
                .param("today", today)
                .param("afterwards", overview.isSent())
                .update();
    }

    void remind(OverviewId id, AccountId by, LocalDate today) {
        jdbc.sql(
                        """
                        update rhythm.overview set reminded_on = :today, reminded_by = :by
                        where id = :id and sent_on is null
                        """)
                .param("today", today)
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }
}
