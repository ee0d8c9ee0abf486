package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line of a checklist, as it is told and as it stands in the database.
 *
 * @param name what stays the same when the line changes
 * @param guide how to do it
 * @param source where it comes from; empty when the organiser made it up
 */
public record Agreement(
        UUID id,
        CareType careType,
        String name,
        MomentKind kind,
        String title,
        @Nullable String guide,
        int firstAfterDays,
        Line.From firstFrom,
        @Nullable Integer everyMonths,
        int windowDays,
        boolean required,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validThrough,
        int version) {

    private static final int WEEK = 7;

    public Span first() {
        return Span.of(Math.abs(firstAfterDays));
    }

    public Start start() {
        return Start.of(firstFrom, firstAfterDays);
    }

    public int windowWeeks() {
        return Math.max(1, Math.round(windowDays / (float) WEEK));
    }

    /** How it is filled in, to hold from a day on. */
    LineForm form(LocalDate from) {
        return new LineForm(
                title,
                kind,
                guide,
                first().amount(),
                first().unit(),
                start(),
                everyMonths,
                windowWeeks(),
                required,
                from);
    }

    /** The same line as it would be with what was filled in. */
    Agreement with(UUID id, LineForm form, LocalDate from) {
        int days = new Span(form.after(), form.unit()).days(Math.abs(firstAfterDays));
        return new Agreement(
                id,
                careType,
                name,
                form.kind(),
                form.title().strip(),
                form.guide() == null || form.guide().isBlank() ? null : form.guide().strip(),
                form.start().sign() * days,
                form.start().from(),
                form.everyMonths(),
                form.windowWeeks() == windowWeeks() ? windowDays : form.windowWeeks() * WEEK,
                form.isRequired(),
                source,
                from,
                validThrough,
                version);
    }

    /** A line that is not there yet. */
    static Agreement fresh(UUID id, CareType careType, LineForm form) {
        int days = new Span(form.after(), form.unit()).days(null);
        return new Agreement(
                id,
                careType,
                id.toString(),
                form.kind(),
                form.title().strip(),
                form.guide() == null || form.guide().isBlank() ? null : form.guide().strip(),
                form.start().sign() * days,
                form.start().from(),
                form.everyMonths(),
                form.windowWeeks() * WEEK,
                form.isRequired(),
                "",
                form.from(),
                null,
                0);
    }

    /** Whether something happens at other times, so that it needs a day from which it holds. */
    boolean happensAtOtherTimesThan(Agreement other) {
        return kind != other.kind
                || firstAfterDays != other.firstAfterDays
                || firstFrom != other.firstFrom
                || windowDays != other.windowDays
                || !Objects.equals(everyMonths, other.everyMonths);
    }

    Agreement through(@Nullable LocalDate day) {
        return new Agreement(
                id,
                careType,
                name,
                kind,
                title,
                guide,
                firstAfterDays,
                firstFrom,
                everyMonths,
                windowDays,
                required,
                source,
                validFrom,
                day,
                version);
    }

    /** As the plan reckons with it. */
    Line line() {
        return new Line(
                id,
                careType,
                name,
                kind,
                title,
                firstAfterDays,
                firstFrom,
                everyMonths,
                windowDays,
                required,
                validFrom,
                validThrough);
    }
}
