package org.houvast.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.demo.Cast;
import org.houvast.foundation.postgres.Database;

/**
 * What each screen costs when there is ten and a hundred times as much data: its time, and the
 * blocks that its own queries touch. The same people look at the same screens at each size.
 */
public final class B4Scale {

    private static final int ROUNDS = 15;
    private static final Map<String, Cast.Colleague> SCREENS = new LinkedHashMap<>();
    private static final Pattern BLOCKS = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");

    static {
        SCREENS.put("/today", Cast.SAMIRA);
        SCREENS.put("/children", Cast.SAMIRA);
        SCREENS.put("/children/" + Cast.MILAN.placement(), Cast.SAMIRA);
        SCREENS.put("/notes/new?child=" + Cast.MILAN.placement(), Cast.SAMIRA);
        SCREENS.put("/my-year", Cast.SAMIRA);
        SCREENS.put("/today ", Cast.MARIEKE);
        SCREENS.put("/mentors", Cast.MARIEKE);
        SCREENS.put("/year-plan", Cast.MARIEKE);
        SCREENS.put("/trainees", Cast.MARIEKE);
    }

    /** The cost of one screen: the median time and the blocks. */
    private record Cost(double milliseconds, long blocks) {}

    private static boolean plans;

    /** A statement, its blocks and its plan. */
    private record Explained(String sql, long blocks, String plan) {}

    private B4Scale() {}

    /**
     * @param args {@code --long} adds a hundred times the data; {@code --plans} writes under {@code
     *     target/bench} what each statement of each screen costs, the dearest first
     */
    public static void main(String[] args) throws Exception {
        plans = Arrays.asList(args).contains("--plans");
        var scales = Arrays.asList(args).contains("--long") ? List.of(1, 10, 100) : List.of(1, 10);
        var costs = new ArrayList<Map<String, Cost>>();
        for (int scale : scales) {
            costs.add(measure(scale));
        }
        for (var screen : SCREENS.entrySet()) {
            var one = Objects.requireNonNull(costs.getFirst().get(screen.getKey()));
            for (int i = 1; i < scales.size(); i++) {
                var many = Objects.requireNonNull(costs.get(i).get(screen.getKey()));
                System.out.printf(
                        Locale.ROOT,
                        "B4 %s (%s) at %d×: time %.2f (%.1f → %.1f ms), blocks %.2f (%d → %d) goal 1.10%n",
                        screen.getKey().strip().replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "…"),
                        screen.getValue().givenName(),
                        scales.get(i),
                        many.milliseconds() / one.milliseconds(),
                        one.milliseconds(),
                        many.milliseconds(),
                        many.blocks() / (double) one.blocks(),
                        one.blocks(),
                        many.blocks());
            }
        }
    }

    private static Map<String, Cost> measure(int scale) throws Exception {
        var costs = new LinkedHashMap<String, Cost>();
        try (var house = new DemoHouse(scale, SpokenSql.class);
                var client = HttpClient.newHttpClient()) {
            house.settle();
            for (var screen : SCREENS.entrySet()) {
                var cookie = house.signIn(screen.getValue());
                var request =
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:"
                                                        + house.port()
                                                        + screen.getKey().strip()))
                                .header("Cookie", cookie)
                                .build();
                costs.put(
                        screen.getKey(),
                        new Cost(
                                time(client, request),
                                blocks(
                                        house,
                                        client,
                                        request,
                                        screen.getValue().givenName()
                                                + screen.getKey()
                                                + "-"
                                                + scale)));
            }
        }
        return costs;
    }

    private static double time(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        var times = new double[ROUNDS];
        for (int i = -10; i < ROUNDS; i++) {
            long from = System.nanoTime();
            ask(client, request);
            if (i >= 0) {
                times[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void ask(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
    }

    private static long blocks(DemoHouse house, HttpClient client, HttpRequest request, String name)
            throws Exception {
        var spoken = SpokenSql.during(() -> ask(client, request));
        var explained = new ArrayList<Explained>();
        try (var app = house.bean(Database.class).connectAsApp()) {
            app.setAutoCommit(false);
            for (var sql : spoken) {
                if (sql.startsWith("select set_config")) {
                    run(app, sql);
                } else if (SpokenSql.reads(sql)) {
                    explained.add(explain(app, sql));
                }
            }
            app.rollback();
        }
        if (plans) {
            write(name, explained);
        }
        return explained.stream().mapToLong(Explained::blocks).sum();
    }

    private static void write(String name, List<Explained> explained) throws IOException {
        var file = Path.of("target", "bench", name.replaceAll("[^A-Za-z0-9]+", "-") + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                explained.stream()
                        .sorted(Comparator.comparingLong(Explained::blocks).reversed())
                        .map(one -> one.blocks() + " blocks\n" + one.sql() + "\n" + one.plan())
                        .collect(Collectors.joining("\n\n")));
    }

    private static void run(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Explained explain(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement();
                var rows =
                        statement.executeQuery("explain (analyze, buffers, format json) " + sql)) {
            rows.next();
            var plan = rows.getString(1);
            // The outermost node comes first and counts what is below it.
            var found = BLOCKS.matcher(plan);
            long hit = found.find() ? Long.parseLong(found.group(1)) : 0;
            long read = found.find() ? Long.parseLong(found.group(1)) : 0;
            return new Explained(sql, hit + read, plan);
        } catch (SQLException e) {
            throw new SQLException("cannot be explained: " + sql, e);
        }
    }
}
