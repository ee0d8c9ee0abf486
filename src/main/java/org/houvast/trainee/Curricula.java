package org.houvast.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.AccountId;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What programmes ask of who learns on the floor: modules, competences and tasks that belong
 * together in many ways, and by what someone is judged in the end (S2.79, S2.80). Entered once for
 * all who follow a programme; all of it may be left out.
 */
@Component
@Transactional
public class Curricula {

    /** How many lines a programme can have. */
    public static final int MOST = 400;

    public static final int LONGEST_MODULE = 160;
    public static final int LONGEST = 240;

    private static final int LONGEST_NAME = 200;

    /**
     * A programme that is followed here, or that was written down.
     *
     * @param followed how many follow it now or soon
     * @param modules how many are known
     */
    public record Programme(
            UUID programme, String institute, String name, int followed, int modules, int tasks) {}

    /**
     * A module, a competence and a task that belong together; two of them may be missing.
     *
     * @param part at which part of the day the task fits; {@code null} for any
     */
    public record Line(
            UUID id,
            @Nullable String module,
            @Nullable String competence,
            @Nullable String task,
            @Nullable DayPart part) {

        /** Whether both say the same, whatever the part of the day. */
        public boolean saysWhat(Line other) {
            return Objects.equals(module, other.module)
                    && Objects.equals(competence, other.competence)
                    && Objects.equals(task, other.task);
        }
    }

    /** A list that was read in. */
    public record Reading(UUID id, String fileName, int lines, LocalDate takenOn) {}

    /**
     * Where a trainee is in the programme.
     *
     * @param module in which module; {@code null} when nobody said so
     * @param since from which day on
     * @param lines what belongs to that module
     */
    public record Now(@Nullable String module, @Nullable LocalDate since, List<Line> lines) {

        /** The tasks for who is on the floor at these parts of a day, each once. */
        public List<String> tasks(int parts) {
            return lines.stream()
                    .filter(line -> line.part() == null || (line.part().bit() & parts) != 0)
                    .flatMap(line -> Stream.ofNullable(line.task()))
                    .distinct()
                    .toList();
        }

        public List<String> competences() {
            return lines.stream()
                    .flatMap(line -> Stream.ofNullable(line.competence()))
                    .distinct()
                    .toList();
        }
    }

    private record NowRow(
            @Nullable String module,
            @Nullable LocalDate since,
            @Nullable UUID id,
            @Nullable String competence,
            @Nullable String task,
            @Nullable DayPart part) {}

    private final Placements placements;
    private final JdbcClient jdbc;

    Curricula(Placements placements, JdbcClient jdbc) {
        this.placements = placements;
        this.jdbc = jdbc;
    }

    /** The programmes that people follow here now or soon, and those that were written down. */
    @Transactional(readOnly = true)
    public List<Programme> all(LocalDate today) {
        return jdbc.sql(
                        """
                        select r.id as programme, i.name as institute, r.name, f.followed, l.modules, l.tasks
                        from trainee.programme r join trainee.institute i on i.id = r.institute
                        left join trainee.curriculum c on c.programme = r.id
                        cross join lateral (select count(*)::int as followed from trainee.placement p
                            where p.programme = r.id and p.through_day >= :today) f
                        cross join lateral (select count(distinct x.module)::int as modules,
                                count(distinct x.task)::int as tasks
                            from trainee.curriculum_line x where x.curriculum = c.id and x.ended_on is null) l
                        where r.id in (select p.programme from trainee.placement p where p.through_day >= :today
                            union select k.programme from trainee.curriculum k)
                        order by i.name, r.name, r.id
                        """)
                .param("today", today)
                .query(Rows.of(Programme.class))
                .list();
    }

    /**
     * A programme that is known here.
     *
     * @throws NotVisible when nobody here follows it and nothing was written down
     */
    @Transactional(readOnly = true)
    public Programme find(UUID programme, LocalDate today) {
        return all(today).stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /**
     * Writes down a programme of a school, or of whoever trains.
     *
     * @throws Refusal {@code trainee.programme.name}
     */
    public UUID begin(String country, String institute, String name, LocalDate today) {
        Refusal.when(
                institute.isBlank()
                        || name.isBlank()
                        || institute.strip().length() > LONGEST_NAME
                        || name.strip().length() > LONGEST_NAME,
                "trainee.programme.name");
        var programme =
                Objects.requireNonNull(
                        placements.programme(placements.institute(country, institute), name));
        curriculum(programme, today);
        return programme;
    }

    private UUID curriculum(UUID programme, LocalDate today) {
        jdbc.sql(
                        """
                        insert into trainee.curriculum (id, programme, written_on) values (:id, :programme, :today)
                        on conflict on constraint curriculum_once do nothing
                        """)
                .param("id", Id.fresh())
                .param("programme", programme)
                .param("today", today)
                .update();
        return jdbc.sql("select id from trainee.curriculum where programme = :programme")
                .param("programme", programme)
                .query(UUID.class)
                .single();
    }

    /** What a programme asks, as it was written down. */
    @Transactional(readOnly = true)
    public List<Line> lines(UUID programme) {
        return jdbc.sql(
                        """
                        select l.id, l.module, l.competence, l.task, l.part
                        from trainee.curriculum_line l join trainee.curriculum c on c.id = l.curriculum
                        where c.programme = :programme and l.ended_on is null
                        order by l.position, l.id
                        """)
                .param("programme", programme)
                .query(Rows.of(Line.class))
                .list();
    }

    /**
     * By what someone is judged in the end.
     *
     * @param programme {@code null} for the organiser's own
     */
    @Transactional(readOnly = true)
    public List<String> criteria(@Nullable UUID programme) {
        return jdbc.sql(
                        """
                        select words from trainee.criterion k
                        where k.ended_on is null and case when cast(:programme as uuid) is null then k.curriculum is null
                            else k.curriculum = (select c.id from trainee.curriculum c where c.programme = :programme) end
                        order by k.position, k.id
                        """)
                .param("programme", programme)
                .query((row, n) -> row.getString("words"))
                .list();
    }

    /** By what a trainee is judged: as the programme says, else as the organiser does. */
    @Transactional(readOnly = true)
    public List<String> criteriaOf(PlacementId placement) {
        return jdbc.sql(
                        """
                        with own as (select c.id from trainee.placement p
                            join trainee.curriculum c on c.programme = p.programme
                            where p.id = :placement and exists (select 1 from trainee.criterion k
                                where k.curriculum = c.id and k.ended_on is null))
                        select k.words from trainee.criterion k
                        where k.ended_on is null and k.curriculum is not distinct from (select id from own)
                        order by k.position, k.id
                        """)
                .param("placement", placement.value())
                .query((row, n) -> row.getString("words"))
                .list();
    }

    /**
     * The criteria from now on; those that are no longer there end.
     *
     * @param programme {@code null} for the organiser's own
     * @throws Refusal {@code trainee.criteria.too-long}, {@code trainee.criteria.too-many}
     */
    public void judge(@Nullable UUID programme, List<String> words, LocalDate today) {
        var criteria = List.copyOf(new LinkedHashSet<>(words));
        Refusal.when(
                criteria.stream().anyMatch(one -> one.length() > LONGEST),
                "trainee.criteria.too-long",
                LONGEST);
        Refusal.when(criteria.size() > MOST, "trainee.criteria.too-many", MOST);
        var curriculum = programme == null ? null : curriculum(programme, today);
        jdbc.sql(
                        """
                        update trainee.criterion set ended_on = :today
                        where curriculum is not distinct from cast(:curriculum as uuid) and ended_on is null
                            and not (words = any(:words))
                        """)
                .param("today", today)
                .param("curriculum", curriculum)
                .param("words", criteria.toArray(String[]::new))
                .update();
        for (int i = 0; i < criteria.size(); i++) {
            judge(curriculum, i, criteria.get(i), null);
        }
    }

    /** Answers how many are new. */
    private int judge(
            @Nullable UUID curriculum, int position, String words, @Nullable UUID reading) {
        return jdbc.sql(
                        """
                        insert into trainee.criterion as k (id, curriculum, position, words, came_with)
                        values (:id, :curriculum, :position, :words, :reading)
                        on conflict on constraint criterion_once do update
                            set ended_on = null, position = excluded.position, came_with = excluded.came_with
                            where k.ended_on is not null or excluded.came_with is null
                        """)
                .param("id", Id.fresh())
                .param("curriculum", curriculum)
                .param("position", position)
                .param("words", words)
                .param("reading", reading)
                .update();
    }

    /**
     * Adds a line by hand.
     *
     * @throws Refusal {@code trainee.curriculum.nothing}, {@code trainee.curriculum.too-long},
     *     {@code trainee.curriculum.part}, {@code trainee.curriculum.too-many}
     */
    public void add(UUID programme, Line line, LocalDate today) {
        Refusal.when(
                line.module() == null && line.competence() == null && line.task() == null,
                "trainee.curriculum.nothing");
        Refusal.when(
                isLonger(line.module(), LONGEST_MODULE)
                        || isLonger(line.competence(), LONGEST)
                        || isLonger(line.task(), LONGEST),
                "trainee.curriculum.too-long",
                LONGEST_MODULE);
        Refusal.when(line.part() != null && line.task() == null, "trainee.curriculum.part");
        Refusal.when(lines(programme).size() >= MOST, "trainee.curriculum.too-many", MOST);
        insert(curriculum(programme, today), line, null);
    }

    private static boolean isLonger(@Nullable String words, int most) {
        return words != null && words.length() > most;
    }

    /** Answers how many are new: one, or none when it stood there already. */
    private int insert(UUID curriculum, Line line, @Nullable UUID reading) {
        return jdbc.sql(
                        """
                        insert into trainee.curriculum_line as l
                            (id, curriculum, position, module, competence, task, part, came_with)
                        values (:id, :curriculum, (select coalesce(max(x.position), 0) + 1
                                from trainee.curriculum_line x where x.curriculum = :curriculum),
                            :module, :competence, :task, :part, :reading)
                        on conflict on constraint curriculum_line_once do update
                            set ended_on = null, part = excluded.part, position = excluded.position,
                                came_with = excluded.came_with
                            where l.ended_on is not null
                        """)
                .param("id", Id.fresh())
                .param("curriculum", curriculum)
                .param("module", line.module())
                .param("competence", line.competence())
                .param("task", line.task())
                .param("part", line.part() == null ? null : line.part().name())
                .param("reading", reading)
                .update();
    }

    /** A line is not asked any more; it stays, with the day. */
    public void leaveOut(UUID programme, UUID line, LocalDate today) {
        jdbc.sql(
                        """
                        update trainee.curriculum_line l set ended_on = :today
                        from trainee.curriculum c
                        where c.id = l.curriculum and c.programme = :programme and l.id = :line and l.ended_on is null
                        """)
                .param("today", today)
                .param("programme", programme)
                .param("line", line)
                .update();
    }

    /**
     * Takes over a list; what stands there already stays as it is.
     *
     * @return how many lines and criteria were new
     */
    public int take(
            UUID programme,
            String fileName,
            List<Line> lines,
            List<String> criteria,
            AccountId by,
            LocalDate today) {
        var curriculum = curriculum(programme, today);
        var reading = Id.fresh();
        jdbc.sql(
                        """
                        insert into trainee.curriculum_reading (id, curriculum, file_name, lines, taken_on, taken_by)
                        values (:id, :curriculum, :file_name, 0, :today, :by)
                        """)
                .param("id", reading)
                .param("curriculum", curriculum)
                .param("file_name", fileName)
                .param("today", today)
                .param("by", by.value())
                .update();
        int added = 0;
        for (var line : lines) {
            added += insert(curriculum, line, reading);
        }
        int position = criteria(programme).size();
        for (var words : criteria) {
            added += judge(curriculum, position++, words, reading);
        }
        jdbc.sql("update trainee.curriculum_reading set lines = :lines where id = :id")
                .param("lines", added)
                .param("id", reading)
                .update();
        return added;
    }

    /** The list that was read in last and can be taken back. */
    @Transactional(readOnly = true)
    public Optional<Reading> lastReading(UUID programme) {
        return jdbc.sql(
                        """
                        select r.id, r.file_name, r.lines, r.taken_on
                        from trainee.curriculum_reading r join trainee.curriculum c on c.id = r.curriculum
                        where c.programme = :programme and r.undone_on is null and r.lines > 0
                        order by r.id desc limit 1
                        """)
                .param("programme", programme)
                .query(Rows.of(Reading.class))
                .optional();
    }

    /** Takes back what came with a list; what was there before stays. */
    public void undo(UUID programme, UUID reading, LocalDate today) {
        int undone =
                jdbc.sql(
                                """
                                update trainee.curriculum_reading r set undone_on = :today from trainee.curriculum c
                                where c.id = r.curriculum and c.programme = :programme and r.id = :reading
                                    and r.undone_on is null
                                """)
                        .param("today", today)
                        .param("programme", programme)
                        .param("reading", reading)
                        .update();
        if (undone == 0) {
            throw new NotVisible();
        }
        for (var table : List.of("trainee.curriculum_line", "trainee.criterion")) {
            jdbc.sql(
                            "update %s set ended_on = :today where came_with = :reading and ended_on is null"
                                    .formatted(table))
                    .param("today", today)
                    .param("reading", reading)
                    .update();
        }
    }

    /** A placement follows a programme that is known here. */
    public void follow(PlacementId placement, UUID programme, LocalDate today) {
        find(programme, today);
        jdbc.sql(
                        """
                        update trainee.placement p set programme = r.id, institute = r.institute, version = p.version + 1
                        from trainee.programme r
                        where p.id = :placement and r.id = :programme and p.programme is distinct from r.id
                        """)
                .param("placement", placement.value())
                .param("programme", programme)
                .update();
    }

    /**
     * From a day on the trainee is in a module, until another day is named.
     *
     * @throws Refusal {@code trainee.module.which}
     */
    public void enter(PlacementId placement, String module, LocalDate from, AccountId by) {
        Refusal.when(
                module.isBlank() || module.strip().length() > LONGEST_MODULE,
                "trainee.module.which");
        jdbc.sql(
                        """
                        insert into trainee.module_period (placement, from_day, module, said_by)
                        values (:placement, :from, :module, :by)
                        on conflict on constraint module_period_pk do update
                            set module = excluded.module, said_by = excluded.said_by
                        """)
                .param("placement", placement.value())
                .param("from", from)
                .param("module", module.strip())
                .param("by", by.value())
                .update();
    }

    /** Where a trainee is in the programme on a day. */
    @Transactional(readOnly = true)
    public Now now(PlacementId placement, LocalDate day) {
        var rows =
                jdbc.sql(
                                """
                                select m.module, m.from_day as since, l.id, l.competence, l.task, l.part
                                from trainee.placement p
                                join lateral (select x.module, x.from_day from trainee.module_period x
                                    where x.placement = p.id and x.from_day <= :day order by x.from_day desc limit 1) m on true
                                left join trainee.curriculum c on c.programme = p.programme
                                left join trainee.curriculum_line l on l.curriculum = c.id and l.module = m.module
                                    and l.ended_on is null
                                where p.id = :placement order by l.position, l.id
                                """)
                        .param("placement", placement.value())
                        .param("day", day)
                        .query(Rows.of(NowRow.class))
                        .list();
        if (rows.isEmpty()) {
            return new Now(null, null, List.of());
        }
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            if (row.id() != null) {
                lines.add(
                        new Line(row.id(), row.module(), row.competence(), row.task(), row.part()));
            }
        }
        return new Now(rows.getFirst().module(), rows.getFirst().since(), lines);
    }
}
