package org.houvast.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.demo.Cast;
import org.houvast.foundation.postgres.Database;
import org.houvast.ui.RenderedAgain;

/**
 * The mentor's <em>Vandaag</em> against its ceiling: a server that does nothing but render this
 * page and ask its database what this page asks. What lies between the two is everything else: the
 * web server, the session, the driver, the rows that become records.
 *
 * <p>Its own SQL is asked by {@code pgbench}; only what reads, so that the ceiling is rather too
 * high than too low.
 */
public final class B2Ceiling {

    private static final int ROUNDS = 7;
    private static final long WARM_UP = 6_000;
    private static final long EACH = 2_500;
    private static final Pattern TRANSACTIONS = Pattern.compile("tps = ([0-9.]+)");

    private B2Ceiling() {}

    public static void main(String[] args) throws Exception {
        try (var house = new DemoHouse(1, SpokenSql.class, RenderedAgain.class)) {
            house.settle();
            var cookie = house.signIn(Cast.SAMIRA);
            var page = new Load(house.port(), "/today", cookie);
            page.warmUp(WARM_UP);
            var sql = new OwnSql(house, cookie);
            var renders = house.bean(RenderedAgain.class);
            var pages = new double[ROUNDS];
            var ceilings = new double[ROUNDS];
            var rendered = new double[ROUNDS];
            var asked = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                pages[round] = page.perSecond(EACH);
                rendered[round] = rendersPerSecond(renders, house.port(), cookie);
                asked[round] = sql.perSecond();
                ceilings[round] = 1 / (1 / rendered[round] + 1 / asked[round]);
            }
            sql.forget();
            System.out.println("B2 page/ceiling " + new Ratio(pages, ceilings) + " goal 0.70");
            System.out.printf(
                    Locale.ROOT,
                    "B2 a second: page %,.0f, only rendered %,.0f, only its %d statements %,.0f%n",
                    Ratio.median(pages),
                    Ratio.median(rendered),
                    sql.statements,
                    Ratio.median(asked));
        }
    }

    /** As many requests at once as there are processors, each of which goes on rendering. */
    private static double rendersPerSecond(RenderedAgain renders, int port, String cookie)
            throws InterruptedException {
        var load = new Load(port, "/today", cookie);
        renders.start();
        long from = System.nanoTime();
        var asking =
                Thread.startVirtualThread(
                        () -> load.once(Runtime.getRuntime().availableProcessors()));
        Thread.sleep(EACH);
        long times = renders.stop();
        double seconds = (System.nanoTime() - from) / 1e9;
        asking.join();
        return times / seconds;
    }

    /** What the page asks its database, as a script of pgbench. */
    private static final class OwnSql {

        final int statements;
        private final Path script;
        private final Database database;

        OwnSql(DemoHouse house, String cookie) throws Exception {
            database = house.bean(Database.class);
            var said = heard(house.port(), cookie);
            statements = said.size();
            script = Files.createTempFile("houvast-page", ".sql");
            Files.writeString(
                    script,
                    said.stream().collect(Collectors.joining(";\n", "begin;\n", ";\ncommit;\n")));
        }

        private static List<String> heard(int port, String cookie) throws Exception {
            try (var client = HttpClient.newHttpClient()) {
                var request =
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/today"))
                                .header("Cookie", cookie)
                                .build();
                return SpokenSql.during(
                                () -> client.send(request, HttpResponse.BodyHandlers.discarding()))
                        .stream()
                        .filter(SpokenSql::reads)
                        .toList();
            }
        }

        double perSecond() throws IOException, InterruptedException {
            var address = URI.create(database.url().substring("jdbc:".length()));
            var command =
                    List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=8",
                            "--time=" + Math.ceilDiv(EACH, 1_000),
                            "--file=" + script,
                            "--host=" + address.getHost(),
                            "--port=" + address.getPort(),
                            "--username=" + database.app().role(),
                            address.getPath().substring(1));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", database.app().password());
            var pgbench = builder.start();
            var told = new String(pgbench.getInputStream().readAllBytes());
            var found = TRANSACTIONS.matcher(told);
            if (pgbench.waitFor() != 0 || !found.find()) {
                throw new IllegalStateException("pgbench says: " + told);
            }
            return Double.parseDouble(found.group(1));
        }

        void forget() throws IOException {
            Files.delete(script);
        }
    }
}
