package org.houvast.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Many connections that ask for one page again and again; it counts answers, all of which must be
 * 200.
 */
final class Load {

    private static final int CONNECTIONS = 50;

    private final int port;
    private final byte[] request;

    Load(int port, String path, String cookie) {
        this.port = port;
        this.request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nConnection: keep-alive\r\n\r\n"
                        .formatted(path, cookie)
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One after the other, so that a machine that is still cold is not overrun. */
    void warmUp(long milliseconds) {
        ask(System.nanoTime() + milliseconds * 1_000_000, new AtomicLong());
    }

    /** Answers a second, while loading for so many milliseconds. */
    double perSecond(long milliseconds) {
        var answers = new AtomicLong();
        long until = System.nanoTime() + milliseconds * 1_000_000;
        long from = System.nanoTime();
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(
                            IntStream.range(0, CONNECTIONS)
                                    .mapToObj(_ ->
                                            CompletableFuture.runAsync(
                                                    () -> ask(until, answers), each))
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
        return answers.get() / ((System.nanoTime() - from) / 1e9);
    }

    /** Asks once on so many connections, and waits for the answers. */
    void once(int connections) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                each.execute(() -> askOnOneConnection(System.nanoTime(), new AtomicLong()));
            }
        }
    }

    private void ask(long until, AtomicLong answers) {
        while (System.nanoTime() < until) {
            askOnOneConnection(until, answers);
        }
    }

    /** Until the time is over, or the server wants another connection. */
    private void askOnOneConnection(long until, AtomicLong answers) {
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 65_536);
            boolean goesOn;
            do {
                socket.getOutputStream().write(request);
                goesOn = readAnswer(in);
                answers.incrementAndGet();
            } while (goesOn && System.nanoTime() < until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers whether the connection stays open. */
    private static boolean readAnswer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.contains(" 200")) {
            throw new IllegalStateException("answered " + status);
        }
        long length = -1;
        boolean goesOn = true;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            goesOn &= !header.equalsIgnoreCase("Connection: close");
        }
        if (length < 0) {
            throw new IllegalStateException("no length");
        }
        in.skipNBytes(length);
        return goesOn;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
