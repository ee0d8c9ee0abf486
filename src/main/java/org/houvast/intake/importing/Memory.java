package org.houvast.intake.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houvast.foundation.Batch;
import org.houvast.foundation.Rows;
import org.houvast.intake.comparing.Question;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Sheet;
import org.houvast.intake.reading.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people said about earlier lists, as far as it holds for later ones: a list that comes back
 * next month does not ask again. An answer about one row holds for a row with the same headings and
 * the same cells, wherever it stands.
 */
@Component
class Memory {

    private static final Pattern BOUND =
            Pattern.compile(
                    "(cell:|right:|staff:|child:|which-child:|trainee:)(\\d{1,4})/(\\d{1,7})(/.*)?");

    private final JdbcClient jdbc;

    Memory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(int list, int row) {}

    private record Kept(String question, @Nullable String rowMark, String words) {}

    /**
     * Keeps answers for the lists that come after these.
     *
     * @param said by the keys of their questions, with places in these lists
     * @param settled what an answer means from now on, where that differs from its words
     */
    void keep(
            List<KeptList> lists,
            Map<String, String> said,
            Map<String, String> settled,
            LocalDate today) {
        var marks = new HashMap<Place, String>();
        lists.forEach(list ->
                list.sheet()
                        .rows()
                        .forEach(row ->
                                marks.put(
                                        new Place(list.position(), row.number()),
                                        mark(list.sheet(), row))));
        List<Kept> kept = new ArrayList<>();
        said.forEach((question, words) -> {
            var bound = BOUND.matcher(question);
            var lasting = settled.getOrDefault(question, words);
            if (words.equals(Question.Option.LATER)) {
                return;
            }
            if (!bound.matches()) {
                kept.add(new Kept(question, null, lasting));
                return;
            }
            var mark =
                    marks.get(
                            new Place(
                                    Integer.parseInt(bound.group(2)),
                                    Integer.parseInt(bound.group(3))));
            if (mark != null) {
                kept.add(new Kept(bound.group(1) + mark + rest(bound.group(4)), mark, lasting));
            }
        });
        if (!kept.isEmpty()) {
            jdbc.sql(
                            """
                            insert into intake.memory (question, row_mark, words, said_on)
                            select question, row_mark, words, :today
                            from jsonb_to_recordset(cast(:rows as jsonb))
                                as r (question text, row_mark text, words text)
                            on conflict on constraint memory_pk
                                do update set words = excluded.words, said_on = excluded.said_on
                            """)
                    .param("today", today)
                    .param("rows", Batch.of(kept))
                    .update();
        }
    }

    private static String rest(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** What is remembered about lists, by the keys of its questions, with places in these lists. */
    Map<String, String> of(List<KeptList> lists) {
        var places = new HashMap<String, Place>();
        lists.forEach(list ->
                list.sheet()
                        .rows()
                        .forEach(row ->
                                places.putIfAbsent(
                                        mark(list.sheet(), row),
                                        new Place(list.position(), row.number()))));
        Map<String, String> remembered = new HashMap<>();
        for (var kept : kept(places.keySet().toArray(String[]::new))) {
            var place = kept.rowMark() == null ? null : places.get(kept.rowMark());
            remembered.put(
                    place == null
                            ? kept.question()
                            : kept.question()
                                    .replace(
                                            String.valueOf(kept.rowMark()),
                                            place.list() + "/" + place.row()),
                    kept.words());
        }
        return remembered;
    }

    private List<Kept> kept(String[] marks) {
        return jdbc.sql(
                        """
                        select question, row_mark, words from intake.memory
                        where row_mark is null or row_mark = any(:marks)
                        """)
                .param("marks", marks)
                .query(Rows.of(Kept.class))
                .list();
    }

    private static String mark(Sheet sheet, Sheet.Row row) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sheet.headings().forEach(heading -> add(sha, heading));
            row.cells().forEach(cell -> add(sha, cell));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void add(MessageDigest sha, String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }

    /** Keeps what a person said that the columns of a list mean. */
    void keep(Sheet sheet, Mapping mapping, LocalDate today) {
        jdbc.sql(
                        """
                        insert into intake.understanding (headings, kind, meanings, said_on)
                        values (:headings, :kind, :meanings, :today)
                        on conflict on constraint understanding_pk do update
                            set kind = excluded.kind, meanings = excluded.meanings, said_on = excluded.said_on
                        """)
                .param("headings", keys(sheet).toArray(String[]::new))
                .param("kind", mapping.kind().name())
                .param(
                        "meanings",
                        mapping.meanings().stream().map(Enum::name).toArray(String[]::new))
                .param("today", today)
                .update();
    }

    private static List<String> keys(Sheet sheet) {
        return sheet.headings().stream().map(Spelling::key).toList();
    }

    private record Understood(List<String> headings, ListKind kind, List<String> meanings) {

        /** Two headings in three are the same: the same program, with a column more or less. */
        boolean isLike(List<String> others) {
            var shared = new HashSet<>(headings);
            shared.retainAll(others);
            shared.remove("");
            return shared.size() * 3 >= Math.max(headings.size(), others.size()) * 2;
        }
    }

    /** What the columns of a list mean: as a person said of a list like it, else as they look. */
    Mapping understand(Sheet sheet) {
        var keys = keys(sheet);
        var looks = Mapping.of(sheet);
        return like(keys).map(known -> as(known, keys, looks)).orElse(looks);
    }

    /** The very same headings first, then the latest that are nearly the same. */
    private Optional<Understood> like(List<String> keys) {
        return jdbc
                .sql(
                        """
                        select headings, kind, meanings from intake.understanding
                        order by headings = cast(:headings as text[]) desc, said_on desc, headings limit 100
                        """)
                .param("headings", keys.toArray(String[]::new))
                .query(Rows.of(Understood.class))
                .stream()
                .filter(known -> known.isLike(keys))
                .findFirst();
    }

    private static Mapping as(Understood known, List<String> keys, Mapping looks) {
        var mapping = looks.with(known.kind());
        for (int column = keys.size() - 1; column >= 0; column--) {
            int same = keys.get(column).isEmpty() ? -1 : known.headings().indexOf(keys.get(column));
            if (keys.equals(known.headings())) {
                same = column;
            }
            if (same >= 0) {
                mapping = mapping.with(column, Meaning.valueOf(known.meanings().get(same)));
            }
        }
        return mapping;
    }
}
