package org.houvast.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A browser as far as the front door is concerned: it keeps cookies, sends the token of the last
 * page that it saw, and follows no redirect by itself.
 */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"");
    private static final Pattern WRITER = Pattern.compile("name=\"_writer\" value=\"([^\"]+)\"");

    /** What came back. */
    public record Answer(int status, String body, HttpHeaders headers) {

        /** Where it leads, as a path. */
        public String location() {
            return headers.firstValue("Location")
                    .map(place -> place.replaceFirst("^https?://[^/]+", ""))
                    .orElse("");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";

    public Browser(int port) {
        this.port = port;
    }

    /** The same browser once more: with the cookies and the page that it has now. */
    public Browser copy() {
        var copy = new Browser(port);
        copy.cookies.putAll(cookies);
        copy.page = page;
        return copy;
    }

    public Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    /** Sends a form from the page that was seen last: with its token, unless one is given. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<String, String>();
        if (found(TOKEN) != null) {
            all.put("_csrf", token());
        }
        all.putAll(fields);
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(all))),
                headers);
    }

    /** Any request, as it is. */
    public Answer send(HttpRequest.Builder request, String... headers) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            if (answer.body().contains("name=\"_csrf\"")) {
                page = answer.body();
            }
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that is no text. */
    public byte[] file(String path) {
        var request =
                HttpRequest.newBuilder(uri(path))
                        .header(
                                "Cookie",
                                cookies.entrySet().stream()
                                        .map(c -> c.getKey() + "=" + c.getValue())
                                        .collect(Collectors.joining("; ")));
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comes in by the front door; afterwards a page with forms was seen. */
    public Answer signIn(String name, String password) {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("username", name, "password", password));
        if (!answer.location().equals("/sign-in")) {
            get("/organisers");
        }
        return answer;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    public void forgetCookies() {
        cookies.clear();
    }

    /** The page with forms that was seen last. */
    public String page() {
        return page;
    }

    public String token() {
        return Objects.requireNonNull(found(TOKEN), "no page with a form was seen");
    }

    /** The key of the first form on the page that was seen last. */
    public String key() {
        return Objects.requireNonNull(found(KEY), "no page with a form was seen");
    }

    /** The mark of who was looking at the page that was seen last. */
    public String writer() {
        return Objects.requireNonNull(found(WRITER), "nobody was signed in on that page");
    }

    private @Nullable String found(Pattern field) {
        var match = field.matcher(page);
        return match.find() ? match.group(1) : null;
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> List.of(field.getKey(), field.getValue()))
                .map(field ->
                        field.stream()
                                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                                .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
