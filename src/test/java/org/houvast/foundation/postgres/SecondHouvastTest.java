package org.houvast.foundation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

class SecondHouvastTest {

    /** As much of Houvast as starts the database. */
    static final class JustTheDatabase {

        private JustTheDatabase() {}

        public static void main(String[] arguments) {
            var application = new SpringApplication(DatabaseConfiguration.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run(arguments);
        }
    }

    @Test
    void on_the_same_folder_it_says_so_in_plain_words_and_ends(@TempDir Path folder)
            throws Exception {
        var settings =
                PostgresSettings.in(folder)
                        .withBinariesIn(Path.of("target/postgres-programs"))
                        .with("shared_buffers", "32MB")
                        .with("fsync", "off");
        try (var first = EmbeddedPostgres.start(settings)) {
            var second =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    JustTheDatabase.class.getName(),
                                    "--HOUVAST_DATA=" + folder)
                            .redirectErrorStream(true)
                            .start();
            String said;
            try (var output = second.inputReader()) {
                said = output.readAllAsString();
            }

            assertThat(second.waitFor()).as(said).isNotZero();
            assertThat(said)
                    .contains(
                            "Another Houvast (process "
                                    + ProcessHandle.current().pid()
                                    + ") is already working in the data folder "
                                    + folder)
                    .doesNotContain("\tat org.");
            try (var connection = first.database().connectAsApp()) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }
}
