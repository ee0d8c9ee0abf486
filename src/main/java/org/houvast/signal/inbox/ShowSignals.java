package org.houvast.signal.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.signal.SignalAction;
import org.houvast.signal.knowing.Kind;
import org.houvast.signal.knowing.Signal;
import org.houvast.signal.knowing.Signals;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Emblem;
import org.houvast.ui.Initials;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Shows what asks the attention of who looks. */
@Answer
class ShowSignals {

    private final Access access;
    private final AuditTrail audit;
    private final Signals signals;
    private final Days days;

    ShowSignals(Access access, AuditTrail audit, Signals signals, Days days) {
        this.access = access;
        this.audit = audit;
        this.signals = signals;
        this.days = days;
    }

    SignalsPage page(Actor actor) {
        access.require(actor, SignalAction.OPEN_SIGNALS);
        var today = days.today(actor.organiser());
        var mine = signals.asMentor(actor, today);
        var led = signals.asLeader(actor, today);
        audit.shown(
                actor,
                SignalAction.OPEN_SIGNALS,
                Stream.concat(mine.stream(), led.stream()).map(Signal::about).distinct().toList());
        return new SignalsPage(
                mine.stream()
                        .filter(signal -> signal.waits(today))
                        .map(signal -> item(signal, today, true))
                        .toList(),
                groups(led.stream().filter(signal -> signal.waits(today)).toList(), today),
                rest(mine, led, today, false),
                rest(mine, led, today, true),
                access.may(actor, SignalAction.CHANGE_LEVELS, actor.organiser()));
    }

    private static List<SignalsPage.Group> groups(List<Signal> led, LocalDate today) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        new SignalsPage.Group(
                                kind,
                                led.stream()
                                        .filter(signal -> signal.kind() == kind)
                                        .map(signal -> item(signal, today, false))
                                        .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static List<SignalsPage.Item> rest(
            List<Signal> mine, List<Signal> led, LocalDate today, boolean closed) {
        var rest = new ArrayList<SignalsPage.Item>();
        mine.stream()
                .filter(signal -> isRest(signal, today, closed))
                .map(signal -> item(signal, today, true))
                .forEach(rest::add);
        led.stream()
                .filter(signal -> isRest(signal, today, closed))
                .map(signal -> item(signal, today, false))
                .forEach(rest::add);
        return rest;
    }

    private static boolean isRest(Signal signal, LocalDate today, boolean closed) {
        return !signal.waits(today) && (signal.closedOn() != null) == closed;
    }

    private static SignalsPage.Item item(Signal signal, LocalDate today, boolean asMentor) {
        var words = new SignalWords(signal, today, asMentor);
        var child = signal.child();
        return new SignalsPage.Item(
                signal.kind(),
                child == null
                        ? null
                        : new Emblem(
                                Objects.requireNonNullElse(signal.emblem(), ""), Tone.of(child)),
                child != null ? null : person(signal),
                words.what(),
                words.when(),
                words.why(),
                words.talk(),
                words.way(),
                signal.since(),
                signal.mayAnswer() ? path(signal) : null,
                signal.againOn(),
                signal.closedOn(),
                signal.why());
    }

    private static SignalsPage.@Nullable Person person(Signal signal) {
        return signal.traineePlacement() != null
                ? person(signal.called(), signal.surname(), signal.traineePlacement())
                : signal.mentor() == null
                        ? null
                        : person(signal.mentorName(), signal.mentorSurname(), signal.mentor());
    }

    private static SignalsPage.Person person(
            @Nullable String givenName, @Nullable String surname, Id id) {
        return new SignalsPage.Person(
                Initials.of(
                        Objects.requireNonNullElse(givenName, ""),
                        Objects.requireNonNullElse(surname, "")),
                Tone.of(id.value()));
    }

    private static String path(Signal signal) {
        var whose =
                switch (signal.about()) {
                    case CarePlacementId _ -> "children/";
                    case PlacementId _ -> "trainees/";
                    default -> "colleagues/";
                };
        return "/signals/" + whose + signal.about().value();
    }
}
