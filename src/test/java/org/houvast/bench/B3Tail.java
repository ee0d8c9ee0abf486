package org.houvast.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.houvast.demo.Cast;
import org.houvast.testing.SignedInBrowser;
import org.jspecify.annotations.Nullable;

/**
 * How much longer the slowest answer in a hundred takes than the middle one, while people come in
 * at half the pace that the machine can bear, whether or not those before them have gone: mentors
 * who look and write, a leader on her round, a trainee.
 *
 * <p>A first answer counts from the moment at which it should have been asked for, so that what
 * waits in front of the door is not forgotten. The load comes from the same machine.
 */
public final class B3Tail {

    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 24;
    private static final long WARM_UP = 10_000;
    private static final long FULL = 5_000;
    private static final long EACH = 10_000;

    /** What people come for, as often as they do. */
    private static final List<Visit> VISITS =
            List.of(
                    B3Tail::looks,
                    B3Tail::writes,
                    B3Tail::goesRound,
                    B3Tail::looks,
                    B3Tail::writes,
                    B3Tail::learns);

    private final BlockingQueue<SignedInBrowser> mentors = new LinkedBlockingQueue<>();
    private final BlockingQueue<SignedInBrowser> leaders = new LinkedBlockingQueue<>();
    private final BlockingQueue<SignedInBrowser> trainees = new LinkedBlockingQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();

    /** Someone comes in, does something and goes. */
    private interface Visit {

        /**
         * @param since when she should have come, in nanoseconds
         */
        void run(B3Tail house, long since, Histogram times) throws InterruptedException;
    }

    private B3Tail(URI address) {
        for (int i = 0; i < AT_ONCE; i++) {
            mentors.add(browser(address, Cast.SAMIRA.signInName()));
            leaders.add(browser(address, Cast.MARIEKE.signInName()));
            trainees.add(browser(address, Cast.AMINA.signInName()));
        }
    }

    private static SignedInBrowser browser(URI address, String signInName) {
        return new SignedInBrowser(address, signInName, Cast.PASSWORD);
    }

    public static void main(String[] args) throws Exception {
        try (var house = new DemoHouse(1)) {
            house.settle();
            var people = new B3Tail(URI.create("http://localhost:" + house.port()));
            people.comeAndComeAgain(WARM_UP);
            double most = people.comeAndComeAgain(FULL);
            var slow = new double[ROUNDS];
            var middle = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                var times = people.comeAtPace(most / 2, EACH);
                slow[round] = times.getValueAtPercentile(99) / 1e6;
                middle[round] = times.getValueAtPercentile(50) / 1e6;
            }
            System.out.println("B3 p99/p50 " + new Ratio(slow, middle) + " goal 10");
            System.out.printf(
                    Locale.ROOT,
                    "B3 answers in %.0f ms, one in a hundred in %.0f ms, at %.0f of %.0f visits a"
                            + " second%n",
                    Ratio.median(middle),
                    Ratio.median(slow),
                    most / 2,
                    most);
        }
    }

    /** As many at once as there is room for; answers how many visits that makes in a second. */
    private double comeAndComeAgain(long milliseconds) {
        var visits = new AtomicInteger();
        long from = System.nanoTime();
        long until = from + milliseconds * 1_000_000;
        var times = new ConcurrentHistogram(3);
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                each.execute(() -> {
                    while (System.nanoTime() < until) {
                        visit(System.nanoTime(), times);
                        visits.incrementAndGet();
                    }
                });
            }
        }
        noTrouble();
        return visits.get() / ((System.nanoTime() - from) / 1e9);
    }

    /** Answers how long each answer took, in nanoseconds. */
    private Histogram comeAtPace(double aSecond, long milliseconds) {
        var times = new ConcurrentHistogram(3);
        long from = System.nanoTime();
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < aSecond * milliseconds / 1_000; i++) {
                long due = from + (long) (i / aSecond * 1e9);
                LockSupport.parkNanos(due - System.nanoTime());
                each.execute(() -> visit(due, times));
            }
        }
        noTrouble();
        return times;
    }

    private void visit(long since, Histogram times) {
        try {
            VISITS.get(next.getAndIncrement() % VISITS.size()).run(this, since, times);
        } catch (InterruptedException | RuntimeException e) {
            trouble.compareAndSet(null, e);
        }
    }

    /** What went wrong in any visit is not a slow answer, but no measurement. */
    private void noTrouble() {
        var first = trouble.get();
        if (first != null) {
            throw new IllegalStateException(first);
        }
    }

    private static void looks(B3Tail house, long since, Histogram times)
            throws InterruptedException {
        house.asOneOf(
                house.mentors,
                browser -> {
                    timed(times, since, () -> browser.open("/today"));
                    timed(times, () -> browser.open("/children/" + Cast.MILAN.placement()));
                    timed(times, () -> browser.open("/my-year"));
                });
    }

    private static void writes(B3Tail house, long since, Histogram times)
            throws InterruptedException {
        house.asOneOf(
                house.mentors,
                browser -> {
                    timed(times, since, () -> browser.open("/today"));
                    timed(times, () -> browser.open("/notes/new?child=" + Cast.MILAN.placement()));
                    timed(times, () -> browser.send("/notes", "words", "Hij lacht om de duif."));
                });
    }

    private static void goesRound(B3Tail house, long since, Histogram times)
            throws InterruptedException {
        house.asOneOf(
                house.leaders,
                browser -> {
                    timed(times, since, () -> browser.open("/today"));
                    timed(times, () -> browser.open("/mentors"));
                    timed(times, () -> browser.open("/year-plan"));
                });
    }

    private static void learns(B3Tail house, long since, Histogram times)
            throws InterruptedException {
        house.asOneOf(house.trainees, browser -> timed(times, since, () -> browser.open("/today")));
    }

    private interface Doing {
        void with(SignedInBrowser browser);
    }

    private void asOneOf(BlockingQueue<SignedInBrowser> people, Doing doing)
            throws InterruptedException {
        var browser = people.poll(1, TimeUnit.MINUTES);
        if (browser == null) {
            throw new IllegalStateException("nobody comes out any more");
        }
        doing.with(browser);
        people.add(browser);
    }

    private static void timed(Histogram times, Supplier<HttpResponse<String>> asked) {
        timed(times, System.nanoTime(), asked);
    }

    private static void timed(Histogram times, long since, Supplier<HttpResponse<String>> asked) {
        var answer = asked.get();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        times.recordValue(System.nanoTime() - since);
    }
}
