package org.houvast.rhythm.mine;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.OwnYear;
import org.houvast.rhythm.remarks.Remark;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's own year.
 *
 * @param remarks what others said about it and is not read yet
 * @param moved what the planning gave another day, the latest first
 */
public record MyYearPage(OwnYear year, List<Moved> moved, List<Remark> remarks, LocalDate today)
        implements Page {

    private static final int SHOWN = 8;

    /**
     * A moment that got another day.
     *
     * @param toDay {@code null} when no day is left
     * @param because why, the end of a key
     */
    public record Moved(
            UUID placement,
            String givenName,
            MomentKind kind,
            LocalDate fromDay,
            @Nullable LocalDate toDay,
            String because) {}

    public List<OwnYear.Child> now() {
        return year.in(OwnYear.Progress.NOW);
    }

    public List<OwnYear.Child> later() {
        return year.in(OwnYear.Progress.LATER);
    }

    public List<Emblem> done() {
        return balls(year.in(OwnYear.Progress.ENOUGH));
    }

    /** Now first, then by day. */
    public List<Emblem> todo() {
        return balls(Stream.concat(now().stream(), later().stream()).toList());
    }

    private static List<Emblem> balls(List<OwnYear.Child> children) {
        return children.stream()
                .map(child -> new Emblem(child.emblem(), Tone.of(child.child())))
                .toList();
    }

    public Month monthOf(int index) {
        return Month.of(index + 1);
    }

    public boolean isNow(int index) {
        return today.getMonthValue() == index + 1;
    }

    public boolean nothingYet() {
        return year.children().isEmpty() && year.coming().isEmpty();
    }

    /** What comes first; the rest is one tap away. */
    public List<OwnYear.Coming> soon() {
        return year.coming().stream().limit(SHOWN).toList();
    }

    public List<OwnYear.Coming> afterwards() {
        return year.coming().stream().skip(SHOWN).toList();
    }

    public boolean running(OwnYear.Coming coming) {
        return !coming.opensOn().isAfter(today)
                && (coming.plannedOn() == null || !coming.plannedOn().isAfter(today));
    }
}
