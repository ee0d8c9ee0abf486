package org.houvast.ui.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houvast.ui.Emblem;
import org.junit.jupiter.api.Test;

class VendoredTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/hv");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`*]+)` .*`([0-9a-f]{64})` \\|$");

    @Test
    void what_is_not_ours_is_what_it_says_it_is() throws Exception {
        var rows = ROW.matcher(Files.readString(FOLDER.resolve("VENDORED.md"))).results().toList();
        assertThat(rows).extracting(row -> row.group(1)).contains("htmx.min.js", "icons.svg");
        for (MatchResult row : rows) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var file = Files.readAllBytes(FOLDER.resolve(row.group(1)));
            assertThat(HexFormat.of().formatHex(sha256.digest(file)))
                    .as(row.group(1))
                    .isEqualTo(row.group(2));
        }
    }

    @Test
    void every_picture_of_an_emblem_can_be_drawn() throws IOException {
        var sprite = Files.readString(FOLDER.resolve("icons.svg"));
        assertThat(Emblem.PICTURES)
                .doesNotHaveDuplicates()
                .allSatisfy(picture -> assertThat(sprite).contains("id=\"" + picture + "\""));
    }
}
