package org.houvast.signal.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.houvast.mentorship.Sentence;
import org.houvast.signal.knowing.Kind;
import org.houvast.signal.knowing.Signal;

/** Says what a signal is, since when, why it is told, and who can do what. */
public final class SignalWords {

    private static final int DAYS_IN_WEEK = 7;

    private final Signal signal;
    private final LocalDate today;
    private final boolean asMentor;

    /**
     * @param asMentor whether it is told to the mentor; otherwise to who leads
     */
    public SignalWords(Signal signal, LocalDate today, boolean asMentor) {
        this.signal = signal;
        this.today = today;
        this.asMentor = asMentor;
    }

    private String called() {
        return Objects.requireNonNullElse(signal.called(), "");
    }

    private String mentor() {
        return Objects.requireNonNullElse(signal.mentorName(), "");
    }

    private String title() {
        return Objects.requireNonNullElse(signal.title(), "");
    }

    private int level() {
        return Integer.parseInt(title());
    }

    /** What it is, in one sentence. */
    public Sentence what() {
        return switch (signal.kind()) {
            case VACANT ->
                    signal.since().isAfter(today)
                            ? Sentence.of("signal.what.VACANT.soon", called(), signal.since())
                            : Sentence.of("signal.what.VACANT", called());
            case ALONE ->
                    Sentence.of(
                            signal.since().isAfter(today)
                                    ? "signal.what.ALONE.soon"
                                    : "signal.what.ALONE",
                            called(),
                            signal.since(),
                            signal.number() - 1);
            case UNGUIDED ->
                    Sentence.of(
                            "signal.what." + title() + (asMentor ? ".mine" : isComing()),
                            called(),
                            signal.since());
            case NO_TIME -> Sentence.of("signal.what.NO_TIME", called());
            case THIN ->
                    asMentor
                            ? Sentence.of("signal.what.THIN.mine", called())
                            : Sentence.of("signal.what.THIN", mentor(), called());
            case AWAY ->
                    Sentence.of(
                            "signal.what.AWAY",
                            mentor(),
                            Objects.requireNonNullElse(signal.lastDay(), signal.since()),
                            signal.number());
            case NO_SHARED_DAY ->
                    asMentor
                            ? Sentence.of("signal.what." + title() + ".mine", called())
                            : Sentence.of("signal.what." + title(), called(), mentor());
            case LOAD ->
                    asMentor
                            ? Sentence.of("signal.what.LOAD.mine", signal.number())
                            : Sentence.of("signal.what.LOAD", mentor(), signal.number());
            case MOMENT -> Sentence.of("signal.what.MOMENT", title(), called());
            case NO_ENTRY ->
                    Sentence.of(
                            "signal.what.NO_ENTRY",
                            called(),
                            (int) ChronoUnit.DAYS.between(signal.since(), today) / DAYS_IN_WEEK);
        };
    }

    private String isComing() {
        return signal.since().isAfter(today) ? ".soon" : "";
    }

    /** Since when, or from when on. */
    public Sentence when() {
        return switch (signal.kind()) {
            case ALONE -> Sentence.of("signal.when.ALONE", signal.since());
            case MOMENT -> Sentence.of("signal.when.MOMENT", signal.since());
            case NO_ENTRY -> Sentence.of("signal.when.NO_ENTRY", signal.since());
            default ->
                    Sentence.of(
                            signal.since().isAfter(today) ? "signal.when.from" : "signal.when",
                            signal.since());
        };
    }

    /** Why it is told. */
    public Sentence why() {
        return switch (signal.kind()) {
            case LOAD -> Sentence.of("signal.why.LOAD", level());
            case MOMENT -> Sentence.of("signal.why.MOMENT", signal.number());
            case UNGUIDED -> Sentence.of("signal.why." + title());
            case THIN -> Sentence.of("signal.why.THIN", signal.number(), level());
            default -> Sentence.of("signal.why." + signal.kind());
        };
    }

    /** Who talks with whom about it. */
    public Sentence talk() {
        var kind = signal.kind() == Kind.UNGUIDED ? title() : signal.kind().name();
        return asMentor
                ? Sentence.of("signal.talk.mine." + kind, called())
                : Sentence.of("signal.talk." + kind, called(), mentor());
    }

    /** Where who looks can do something about it. */
    SignalsPage.Way way() {
        var about = signal.about().value();
        return switch (signal.kind()) {
            case VACANT -> way("signal.way.choose", "/mentors/choices/" + about);
            case ALONE ->
                    way(
                            asMentor ? "signal.way.trainee" : "signal.way.beside",
                            "/placements/" + about);
            case UNGUIDED, THIN ->
                    asMentor
                            ? way("signal.way.trainee", "/placements/" + about)
                            : way("signal.way.guide", "/mentors/trainees/" + about);
            case NO_TIME ->
                    asMentor
                            ? way("signal.way.trainee", "/placements/" + about)
                            : way("signal.way.time", "/placements/" + about + "/time");
            case AWAY -> new SignalsPage.Way(Sentence.of("signal.way.cover"), "/away/" + about);
            case NO_SHARED_DAY ->
                    asMentor
                            ? way("signal.way.child", "/children/" + about)
                            : way("signal.way.fits", "/mentors/choices/" + about);
            case LOAD ->
                    asMentor
                            ? new SignalsPage.Way(Sentence.of("signal.way.children"), "/children")
                            : new SignalsPage.Way(
                                    Sentence.of("signal.way.colleague", mentor()),
                                    "/colleagues/" + about);
            case MOMENT -> way("signal.way.child", "/children/" + about);
            case NO_ENTRY ->
                    asMentor
                            ? way("signal.way.write", "/notes/new?child=" + about)
                            : way("signal.way.child", "/children/" + about);
        };
    }

    private SignalsPage.Way way(String key, String href) {
        return new SignalsPage.Way(Sentence.of(key, called()), href);
    }
}
