package org.houvast.network.accompany;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.NotVisible;
import org.houvast.learning.TogetherAction;
import org.houvast.network.NetworkAction;
import org.houvast.organisation.LocationId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the page of a placement where people work together, those from outside too. */
@Component
class WithOutside implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 50;

    private final Access access;
    private final Placements placements;
    private final JdbcClient jdbc;

    WithOutside(Access access, Placements placements, JdbcClient jdbc) {
        this.access = access;
        this.placements = placements;
        this.jdbc = jdbc;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return TraineePlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Shown shown) {
        var may =
                access.allowed(
                        shown.actor(),
                        shown.placement().value(),
                        List.of(
                                TogetherAction.SEE_WEEK,
                                TogetherAction.SEE_STATE,
                                TogetherAction.ANSWER_ASK,
                                TogetherAction.SEE_VISITS,
                                ConversationAction.READ_THREAD,
                                NetworkAction.LET_ACCOMPANY));
        if (!may.contains(TogetherAction.SEE_WEEK)) {
            return Optional.empty();
        }
        var card = placements.find(shown.placement()).orElseThrow(NotVisible::new);
        return Optional.of(
                new OutsideSection(
                        shown.placement(),
                        shown.givenName(),
                        jdbc.sql(
                                        """
                                        select c.name from trainee.accompanying_card c
                                        where c.placement = :placement and c.valid @> cast(:today as date)
                                        order by c.purpose desc, c.name
                                        """)
                                .param("placement", shown.placement().value())
                                .param("today", shown.today())
                                .query((row, n) -> row.getString("name"))
                                .list(),
                        card.careGroup().value(),
                        card.groupName(),
                        card.location(),
                        access.may(shown.actor(), TogetherAction.SEE_ACTIVITIES, card.careGroup()),
                        access.may(
                                shown.actor(),
                                ConversationAction.SEE_MEETING,
                                new LocationId(card.location())),
                        may.contains(TogetherAction.SEE_STATE),
                        may.contains(TogetherAction.ANSWER_ASK),
                        may.contains(ConversationAction.READ_THREAD),
                        may.contains(TogetherAction.SEE_VISITS),
                        may.contains(NetworkAction.LET_ACCOMPANY)));
    }
}
