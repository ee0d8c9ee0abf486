package org.houvast.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.houvast.Houvast;
import org.houvast.demo.Cast;
import org.houvast.foundation.postgres.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole of Houvast with the demo at some scale, on its own embedded database. */
final class DemoHouse implements AutoCloseable {

    private static final Pattern ICON = Pattern.compile("rel=\"icon\" href=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Path folder;
    private final ConfigurableApplicationContext application;

    DemoHouse(int scale, Class<?>... more) throws IOException {
        folder = Files.createTempDirectory("houvast-bench");
        var sources = new Class<?>[more.length + 1];
        sources[0] = Houvast.class;
        System.arraycopy(more, 0, sources, 1, more.length);
        var spring = new SpringApplication(sources);
        spring.setLogStartupInfo(false);
        application =
                spring.run(
                        "--server.port=0",
                        "--HOUVAST_DATA=" + folder,
                        "--houvast.demo=true",
                        "--houvast.demo.scale=" + scale,
                        // A parameter sent as text can be read back from its statement.
                        "--spring.datasource.hikari.data-source-properties.binaryTransfer="
                                + !Arrays.asList(more).contains(SpokenSql.class),
                        "--logging.level.root=error");
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The database knows what it holds, as it does by itself some minutes after the first day. */
    void settle() throws SQLException {
        try (var owner = bean(Database.class).connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** Where the house's icon is served. */
    String icon() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port() + "/sign-in"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return found(ICON, page.body());
        }
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the front door has no " + pattern);
        }
        return matcher.group(1);
    }

    /** Signs in and gives the session's cookie. */
    String signIn(Cast.Colleague who) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var door = URI.create("http://localhost:" + port() + "/sign-in");
            var page =
                    client.send(
                            HttpRequest.newBuilder(door).build(),
                            HttpResponse.BodyHandlers.ofString());
            var token = found(TOKEN, page.body());
            var form =
                    "username=%s&password=%s&_csrf=%s"
                            .formatted(code(who.signInName()), code(Cast.PASSWORD), code(token));
            client.send(
                    HttpRequest.newBuilder(door)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("houvast"))
                .map(cookie -> "houvast=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        application.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
