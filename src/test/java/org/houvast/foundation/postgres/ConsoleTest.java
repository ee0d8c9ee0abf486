package org.houvast.foundation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

    private static final String ONE = "01932c5e-0000-7000-8000-000000000001";
    private static final String OTHER = "01932c5e-0000-7000-8000-000000000002";

    private static Path folder = Path.of("");
    private static EmbeddedPostgres server;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void start(@TempDir Path place) throws SQLException {
        folder = place;
        server =
                EmbeddedPostgres.start(
                        PostgresSettings.in(folder)
                                .withBinariesIn(Path.of("target/postgres-programs"))
                                .with("shared_buffers", "32MB")
                                .with("fsync", "off"));
        Migrations.run(server.database(), List.of("classpath:db/migration"));
        try (var owner = server.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    insert into foundation.organiser (id, name, country, begun_on)
                    values ('%s', 'De Regenboog', 'NL', '2026-11-02'),
                           ('%s', 'Het Kasteel', 'BE', '2026-11-02')
                    """
                            .formatted(ONE, OTHER));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void it_shows_the_rows_of_the_named_organiser_only() throws Exception {
        var code = console("--organiser", ONE, "select name from foundation.organiser");

        assertThat(code).isZero();
        assertThat(said.toString()).contains("De Regenboog", "(1 rows)").doesNotContain("Kasteel");
    }

    @Test
    void without_an_organiser_it_names_them_and_shows_nothing() throws Exception {
        console("select count(*) as rows from foundation.organiser");

        assertThat(said.toString()).contains(ONE + "  De Regenboog", "--organiser").contains("0\n");
    }

    @Test
    void the_owner_sees_all() throws Exception {
        console("--owner", "select name from foundation.organiser");

        assertThat(said.toString()).contains("De Regenboog", "Het Kasteel");
    }

    @Test
    void it_changes_nothing_unless_asked_to() throws Exception {
        var update = "update foundation.organiser set name = 'De Zon' where id = '" + OTHER + "'";

        assertThat(console("--owner", update)).isOne();
        assertThat(said.toString()).contains("read-only transaction");
        assertThat(console("--owner", "--write", update.replace("De Zon", "Het Kasteel"))).isZero();
        assertThat(said.toString()).contains("1 rows changed");
    }

    @Test
    void one_can_talk_to_it() throws Exception {
        try (var connection = server.database().connectAsOwner()) {
            var typed =
                    """
                    \\d foundation.organiser
                    select 40
                      + 2 as answer;
                    selec;
                    \\q
                    """;
            new SqlPrompt(connection, new PrintWriter(said, true))
                    .talk(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(said.toString())
                .contains("begun_on", "First day with Houvast", "answer", "42", "syntax error");
    }

    @Test
    void where_nothing_runs_it_says_so(@TempDir Path empty) throws Exception {
        var console =
                new Console(Map.of("HOUVAST_DATA", empty.toString()), new PrintWriter(said, true));

        assertThat(console.run(List.of("--plain"))).isOne();
        assertThat(said.toString()).contains("There is no Houvast database in " + empty);
    }

    private int console(String... arguments) throws Exception {
        var words = Stream.concat(Stream.of("--plain"), Stream.of(arguments)).toList();
        return new Console(Map.of("HOUVAST_DATA", folder.toString()), new PrintWriter(said, true))
                .run(words);
    }
}
