package org.houvast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Someone who signed in and fills in forms as a browser without scripts would: what stands in the
 * form is sent, with what was changed. It reads just enough HTML for that.
 */
public final class SignedInBrowser {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"post\" action=\"([^\"]+)\".*?</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<(?:input|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?");
    private static final Pattern UNDO =
            Pattern.compile(
                    "(?s)<div class=\"hv-toast\">.*?<form method=\"post\" action=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private String page = "";

    public SignedInBrowser(URI address, String signInName, String password) {
        this.address = address;
        open("/sign-in");
        var answer = send("/sign-in", "username", signInName, "password", password);
        if (answer.uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException(signInName + " could not sign in");
        }
    }

    /** Opens a page. */
    public HttpResponse<String> open(String path) {
        return exchange(HttpRequest.newBuilder(address.resolve(path)).GET().build());
    }

    /**
     * Sends the form of this page whose action is this path, as it stands there, with these fields
     * changed: name, value, name, value.
     */
    public HttpResponse<String> send(String path, String... changes) {
        return post(action -> action.equals(path), changes);
    }

    /** Sends the first form of this page whose action contains this. */
    public HttpResponse<String> sendTo(String part, String... changes) {
        return post(action -> action.contains(part), changes);
    }

    /** Sends the fields of the form with this action to another address, as nobody should. */
    public HttpResponse<String> sendElsewhere(String form, String path) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            if (plain(forms.group(1)).equals(form)) {
                return submit(path, fields(forms.group()));
            }
        }
        throw new IllegalStateException("no such form on this page:\n" + page);
    }

    /** Takes back what was just done, by the button beside the sentence that said so. */
    public HttpResponse<String> undo() {
        var undo = UNDO.matcher(page);
        if (!undo.find()) {
            throw new IllegalStateException("nothing to take back on this page");
        }
        return send(plain(undo.group(1)));
    }

    private HttpResponse<String> post(Predicate<String> wanted, String... changes) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            var action = plain(forms.group(1));
            if (wanted.test(action)) {
                return submit(action, fields(forms.group(), changes));
            }
        }
        throw new IllegalStateException("no such form on this page:\n" + page);
    }

    private static List<Map.Entry<String, String>> fields(String form, String... changes) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var inputs = FIELD.matcher(form);
        while (inputs.find()) {
            var name = attribute(inputs.group(1), "name");
            var type = attribute(inputs.group(1), "type");
            var choice = type.equals("checkbox") || type.equals("radio");
            if (!name.isEmpty() && (!choice || inputs.group(1).matches("(?s).*\\schecked\\b.*"))) {
                var value =
                        inputs.group(2) == null
                                ? attribute(inputs.group(1), "value")
                                : inputs.group(2);
                fields.add(Map.entry(name, plain(value)));
            }
        }
        for (int i = 0; i < changes.length; i += 2) {
            var name = changes[i];
            fields.removeIf(field -> field.getKey().equals(name));
            fields.add(Map.entry(name, changes[i + 1]));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> submit(String action, List<Map.Entry<String, String>> fields) {
        var body = new StringBuilder();
        for (var field : fields) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encode(field.getKey()))
                    .append('=')
                    .append(encode(field.getValue()));
        }
        return exchange(
                HttpRequest.newBuilder(address.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            page = answer.body();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
