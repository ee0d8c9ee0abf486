package org.houvast.mentorship.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.ui.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mentor of each child in a month: who it was, or will be, on the last day of that month on
 * which the child comes.
 */
@Answer
class ShowInvoice {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "given-name",
                    "surname",
                    "birth-date",
                    "location",
                    "care-type",
                    "month",
                    "mentor",
                    "last-day",
                    "changes");

    private record Row(
            UUID placement,
            String givenName,
            String surname,
            LocalDate birthDate,
            org.houvast.organisation.CareType careType,
            String location,
            List<String> numbers,
            LocalDate lastDay,
            @Nullable String mentor) {

        InvoicePage.Line line() {
            return new InvoicePage.Line(
                    placement, givenName, surname, birthDate, careType, location, numbers, lastDay,
                    mentor, List.of());
        }
    }

    private final Access access;
    private final AuditTrail audit;
    private final Exports exports;
    private final JdbcClient jdbc;
    private final Days days;

    ShowInvoice(Access access, AuditTrail audit, Exports exports, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.exports = exports;
        this.jdbc = jdbc;
        this.days = days;
    }

    InvoicePage show(Actor actor, @Nullable YearMonth asked) {
        access.require(actor, MentorshipAction.OPEN_INVOICE);
        var page = page(actor, asked);
        audit.shown(actor, MentorshipAction.OPEN_INVOICE, ids(page));
        return page;
    }

    ResponseEntity<byte[]> export(Actor actor, @Nullable YearMonth asked, ListFile.Format format) {
        access.require(actor, MentorshipAction.OPEN_INVOICE);
        var page = page(actor, asked);
        var speech = exports.speech();
        return exports.give(
                actor,
                MentorshipAction.OPEN_INVOICE,
                ids(page),
                new ListFile(
                        speech.text("mentorship.invoice.file", page.month().toString()),
                        COLUMNS.stream()
                                .map(column -> speech.text("mentorship.invoice.column." + column))
                                .toList(),
                        page.lines().stream()
                                .map(line -> row(line, page.month(), speech))
                                .toList()),
                format);
    }

    private static List<@Nullable Object> row(
            InvoicePage.Line line, YearMonth month, Speech speech) {
        return Arrays.<@Nullable Object>asList(
                String.join(", ", line.numbers()),
                line.givenName(),
                line.surname(),
                line.birthDate(),
                line.location(),
                speech.text("organisation.care-type." + line.careType().name()),
                speech.month(month),
                line.mentor(),
                line.lastDay(),
                line.changes().stream()
                        .map(term ->
                                speech.text(
                                        "mentorship.invoice.from",
                                        speech.dayAndMonth(term.fromDay()),
                                        term.mentor() == null
                                                ? speech.text("mentorship.invoice.no-mentor")
                                                : term.mentor()))
                        .collect(Collectors.joining("; ")));
    }

    private static List<CarePlacementId> ids(InvoicePage page) {
        return page.lines().stream().map(line -> new CarePlacementId(line.placement())).toList();
    }

    private InvoicePage page(Actor actor, @Nullable YearMonth asked) {
        var today = days.today(actor.organiser());
        var thisMonth = YearMonth.from(today);
        var month = asked == null || asked.isAfter(thisMonth) ? thisMonth : asked;
        var all = access.may(actor, MentorshipAction.SEE_WHOLE_INVOICE, actor.organiser());
        var lines = lines(month, today, all);
        var terms =
                terms(month, lines).stream()
                        .collect(Collectors.groupingBy(InvoicePage.Term::placement));
        return new InvoicePage(
                month,
                thisMonth,
                lines.stream()
                        .map(line -> line.with(changes(terms.get(line.placement()))))
                        .toList());
    }

    /** Only what changed is told: one mentor all month is no change. */
    private static List<InvoicePage.Term> changes(@Nullable List<InvoicePage.Term> terms) {
        if (terms == null) {
            return List.of();
        }
        var told = new ArrayList<InvoicePage.Term>();
        for (var term : terms) {
            if (told.isEmpty() || !Objects.equals(told.getLast().mentor(), term.mentor())) {
                told.add(term);
            }
        }
        return told.size() < 2 ? List.of() : List.copyOf(told);
    }

    private List<InvoicePage.Line> lines(YearMonth month, LocalDate today, boolean all) {
        return jdbc
                .sql(
                        """
                        with came as (
                            select o.placement, max(d.day)::date as day
                            from generate_series(cast(:first as date), cast(:last as date), interval '1 day') d(day)
                            cross join lateral child.on_day(d.day::date) o
                            where o.parts > 0 group by o.placement),
                        care as (
                            select p.placement, p.location, p.care_type,
                                coalesce(c.day, least(cast(:last as date), p.through_day)) as last_day
                            from child.placement_card p left join came c on c.placement = p.placement
                            where p.valid && daterange(:first, :last, '[]') and (:all or %s))
                        select k.placement, k.given_name, k.surname, k.birth_date, k.care_type, l.name as location,
                            array(select n.number from child.number_card n where n.child = k.child
                                order by n.number) as numbers,
                            care.last_day, s.name as mentor
                        from care
                        join child.child_card k on k.placement = care.placement
                        join organisation.location_card l on l.id = care.location
                        left join mentorship.term_card t on t.care_placement = care.placement
                            and t.valid @> care.last_day
                        left join organisation.staff_card s on s.id = t.mentor
                        order by l.name, k.given_name, k.surname, k.placement
                        """
                                .formatted(
                                        access.rows(
                                                MentorshipAction.SEE_WHO_IS_WITHOUT, "p.location")))
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("today", today)
                .param("all", all)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(Row::line)
                .toList();
    }

    private List<InvoicePage.Term> terms(YearMonth month, List<InvoicePage.Line> lines) {
        return jdbc.sql(
                        """
                        select t.care_placement as placement, s.name as mentor,
                            greatest(t.starts_on, cast(:first as date)) as from_day
                        from mentorship.term_card t
                        left join organisation.staff_card s on s.id = t.mentor
                        where t.care_placement = any(:placements) and t.valid && daterange(:first, :last, '[]')
                        order by t.care_placement, t.starts_on
                        """)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param(
                        "placements",
                        lines.stream().map(InvoicePage.Line::placement).toArray(UUID[]::new))
                .query(Rows.of(InvoicePage.Term.class))
                .list();
    }
}
