package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AssetsTest {

    private final Assets assets = new Assets("");

    @Test
    void an_address_says_which_edition_it_is_and_may_be_kept_for_good() throws Exception {
        var answer = get(assets.url("components.css"), "");

        assertThat(assets.url("components.css")).matches("/hv/[0-9a-f]{10}/components\\.css");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.getContentAsString()).contains(".hv-btn");
    }

    @Test
    void what_a_stylesheet_names_lies_beside_it_under_the_same_edition() throws Exception {
        var css = get(assets.url("tokens.css"), "").getContentAsString();
        var folder = assets.url("tokens.css").replace("tokens.css", "");

        assertThat(css).contains("url(fonts/onest-cyrillic-wght-normal.woff2)");
        var font = get(folder + "fonts/onest-cyrillic-wght-normal.woff2", "gzip");
        assertThat(font.getContentType()).isEqualTo("font/woff2");
        assertThat(font.getHeader("Content-Encoding")).isNull();
    }

    @Test
    void text_travels_zipped() throws Exception {
        var answer = get(assets.url("hv.js"), "br, gzip");

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        var zipped = new ByteArrayInputStream(answer.getContentAsByteArray());
        assertThat(new String(new GZIPInputStream(zipped).readAllBytes(), StandardCharsets.UTF_8))
                .contains("data-draft");
    }

    @Test
    void an_older_edition_still_gets_its_file_but_asks_again_next_time() throws Exception {
        var answer = get("/hv/0000000000/hv.js", "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");

        var request = new MockHttpServletRequest("GET", "/hv/0000000000/hv.js");
        request.addHeader("If-None-Match", String.valueOf(answer.getHeader("ETag")));
        var again = new MockHttpServletResponse();
        new AssetHandler(assets).handleRequest(request, again);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hv/",
                "/hv/x",
                "/hv/x/",
                "/hv/x/no-such.css",
                "/hv/x/../../application.yaml",
                "/hv/x/%2e%2e/application.yaml"
            })
    void what_is_not_there_is_not_found(String path) throws Exception {
        assertThat(get(path, "").getStatus()).isEqualTo(404);
    }

    @Test
    void a_template_that_names_a_file_that_is_not_there_fails() {
        assertThatThrownBy(() -> assets.url("no-such.css")).hasMessageContaining("no-such.css");
    }

    private MockHttpServletResponse get(String path, String accepts) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Encoding", accepts);
        var response = new MockHttpServletResponse();
        new AssetHandler(assets).handleRequest(request, response);
        return response;
    }
}
