package org.houvast.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Stylesheets, fonts, icons and scripts. They are served under one fingerprint of all of them
 * together, {@code /hv/3f2a9c1b04/components.css}: a browser may keep them for good, and what they
 * name relatively (a font, another module) carries the same fingerprint.
 */
@Component
class Assets {

    /** A file, ready to be sent. */
    record Asset(String type, byte[] plain, byte @Nullable [] zipped, String etag) {}

    static final String ROOT = "/hv/";

    private static final String FOLDER = "static/hv/";
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml;charset=UTF-8",
                    "txt", "text/plain;charset=UTF-8",
                    "md", "text/plain;charset=UTF-8",
                    "webmanifest", "application/manifest+json",
                    "png", "image/png",
                    "woff2", "font/woff2");

    private final @Nullable Path source;
    private volatile Map<String, Asset> files;
    private volatile String fingerprint;
    private volatile Set<String> icons;

    Assets(@Value("${houvast.templates:}") String templates) {
        this.source =
                templates.isEmpty()
                        ? null
                        : Path.of(templates).resolveSibling("resources").toAbsolutePath();
        this.files = read();
        this.fingerprint = fingerprint(files);
        this.icons = icons(files);
    }

    /** The address of a file: {@code components.css}. */
    String url(String file) {
        if (!files.containsKey(file)) {
            throw new IllegalArgumentException("no such asset: " + file);
        }
        return ROOT + fingerprint + "/" + file;
    }

    boolean current(String print) {
        return source == null && fingerprint.equals(print);
    }

    @Nullable Asset find(String file) {
        return files.get(file);
    }

    boolean hasIcon(String name) {
        return icons.contains(name);
    }

    Set<String> icons() {
        return icons;
    }

    /** Reads all files again; only while developing. */
    void refresh() {
        if (source != null) {
            files = read();
            fingerprint = fingerprint(files);
            icons = icons(files);
        }
    }

    private Map<String, Asset> read() {
        var found = new TreeMap<String, Asset>();
        var root = source == null ? "classpath:" : source.toUri().toString();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (var resource : resolver.getResources(root + FOLDER + "**/*.*")) {
                var url = resource.getURL().toString();
                var name = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
                var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
                if (type == null) {
                    throw new IllegalStateException("an asset of an unknown type: " + name);
                }
                var bytes = resource.getContentAsByteArray();
                found.put(
                        name,
                        new Asset(
                                type,
                                bytes,
                                name.endsWith(".woff2") || name.endsWith(".png")
                                        ? null
                                        : zip(bytes),
                                '"' + sha256(bytes).substring(0, 16) + '"'));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String fingerprint(Map<String, Asset> files) {
        var all = new StringBuilder();
        files.forEach((name, asset) -> all.append(name).append(asset.etag()));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 10);
    }

    private static Set<String> icons(Map<String, Asset> files) {
        var sprite = files.get("icons.svg");
        if (sprite == null) {
            return Set.of();
        }
        return SYMBOL.matcher(new String(sprite.plain(), StandardCharsets.UTF_8))
                .results()
                .map(symbol -> symbol.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
