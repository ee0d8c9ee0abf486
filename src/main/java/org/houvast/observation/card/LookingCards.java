package org.houvast.observation.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.library.ContentPack.CardLine;
import org.houvast.library.ContentPack.LookingCard;
import org.houvast.library.Library;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.Emblem;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor looks along the card of an age, and says what she saw. */
@UseCase
class LookingCards {

    private record Row(String line, LookingState state, LocalDate lookedOn) {}

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final Library library;
    private final JdbcClient jdbc;
    private final Days days;

    LookingCards(
            Access access,
            AuditTrail audit,
            Children children,
            Library library,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.library = library;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param name which card; {@code null} for the one of the child's age
     */
    LookingCardPage show(Actor actor, CarePlacementId placement, @Nullable String name) {
        access.require(actor, ObservationAction.SEE_LOOKING_CARD, placement);
        audit.shown(actor, ObservationAction.SEE_LOOKING_CARD, placement);
        var child = children.find(placement).orElseThrow(NotVisible::new);
        var cards = library.cards(child.careType().name());
        var months =
                (int)
                        Period.between(child.birthDate(), days.today(actor.organiser()))
                                .toTotalMonths();
        var ofAge = ofAge(cards, months);
        var card =
                name == null
                        ? ofAge
                        : cards.stream()
                                .filter(one -> one.card().equals(name))
                                .findFirst()
                                .orElseThrow(NotVisible::new);
        int at = cards.indexOf(card);
        return new LookingCardPage(
                placement.value(),
                child.givenName(),
                new Emblem(child.emblem(), Tone.of(child.child().value())),
                card,
                card.equals(ofAge),
                said(placement, card),
                at > 0 ? cards.get(at - 1) : null,
                at + 1 < cards.size() ? cards.get(at + 1) : null,
                library.packs().stream()
                        .filter(pack -> pack.cards().contains(card))
                        .findFirst()
                        .orElseThrow()
                        .source(),
                access.may(actor, ObservationAction.KEEP_LOOKING_CARD, placement));
    }

    private static LookingCard ofAge(List<LookingCard> cards, int months) {
        return cards.stream()
                .filter(card -> card.fromMonths() <= months)
                .reduce((_, later) -> later)
                .or(() -> cards.stream().findFirst())
                .orElseThrow(NotVisible::new);
    }

    private Map<String, LookingCardPage.Said> said(CarePlacementId placement, LookingCard card) {
        return jdbc
                .sql(
                        """
                        select l.line, l.state, l.looked_on from observation.looked l
                        where l.care_placement = :placement and l.line = any(:lines)
                        """)
                .param("placement", placement.value())
                .param("lines", card.lines().stream().map(CardLine::line).toArray(String[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Row::line,
                                row -> new LookingCardPage.Said(row.state(), row.lookedOn())));
    }

    /**
     * Keeps what was said of lines; what did not change keeps its day.
     *
     * @param states by the name of a line
     * @return the child's name
     */
    String keep(Actor actor, CarePlacementId placement, Map<String, LookingState> states) {
        access.require(actor, ObservationAction.KEEP_LOOKING_CARD, placement);
        var child = children.find(placement).orElseThrow(NotVisible::new);
        var known =
                library.cards(child.careType().name()).stream()
                        .flatMap(card -> card.lines().stream())
                        .map(CardLine::line)
                        .collect(Collectors.toSet());
        states.forEach((line, state) -> {
            if (known.contains(line)) {
                keep(actor, placement, line, state);
            }
        });
        audit.changed(actor, ObservationAction.KEEP_LOOKING_CARD, placement);
        return child.givenName();
    }

    private void keep(Actor actor, CarePlacementId placement, String line, LookingState state) {
        if (state == LookingState.NOT_LOOKED) {
            jdbc.sql(
                            """
                            delete from observation.looked
                            where care_placement = :placement and line = :line
                            """)
                    .param("placement", placement.value())
                    .param("line", line)
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into observation.looked (id, care_placement, line, state, looked_on, looked_by)
                        values (:id, :placement, :line, :state, :today, :me)
                        on conflict on constraint looked_once do update
                        set state = excluded.state, looked_on = excluded.looked_on, looked_by = excluded.looked_by,
                            version = looked.version + 1
                        where looked.state <> excluded.state
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("line", line)
                .param("state", state.name())
                .param("today", days.today(actor.organiser()))
                .param("me", actor.account().value())
                .update();
    }
}
