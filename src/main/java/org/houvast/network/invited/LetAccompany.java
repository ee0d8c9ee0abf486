package org.houvast.network.invited;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Grants;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.network.NetworkAction;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader lets a teacher or an external mentor come along with a trainee, until a day. */
@UseCase
class LetAccompany {

    private final Access access;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Grants grants;
    private final Placements placements;
    private final JdbcClient jdbc;
    private final Days days;

    LetAccompany(
            Access access,
            AuditTrail audit,
            Accounts accounts,
            Grants grants,
            Placements placements,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.accounts = accounts;
        this.grants = grants;
        this.placements = placements;
        this.jdbc = jdbc;
        this.days = days;
    }

    InvitedPage page(
            Actor actor,
            PlacementId placement,
            InvitedPage.@Nullable Filled filled,
            @Nullable String link,
            Problems problems) {
        access.require(actor, NetworkAction.LET_ACCOMPANY, placement);
        audit.shown(actor, NetworkAction.LET_ACCOMPANY, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var people = people(placement, days.today(actor.organiser()));
        return new InvitedPage(
                card,
                people,
                filled == null
                        ? new InvitedPage.Filled(
                                Grants.Purpose.TEACHER.name(),
                                proposed(card.teacherName(), people),
                                "",
                                card.throughDay())
                        : filled,
                link,
                problems);
    }

    /** The teacher's name, while the teacher has no access yet. */
    private static String proposed(@Nullable String teacher, List<InvitedPage.Invited> people) {
        return teacher == null || people.stream().anyMatch(one -> one.name().equals(teacher))
                ? ""
                : teacher;
    }

    private List<InvitedPage.Invited> people(PlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.granted, c.account, c.name, c.purpose, upper(c.valid) - 1 as through_day
                        from trainee.accompanying_card c
                        where c.placement = :placement and not isempty(c.valid) and upper(c.valid) > :today
                        order by c.purpose desc, c.name, c.granted
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(InvitedPage.Invited.class))
                .list();
    }

    /**
     * Who signs in already, elsewhere too, keeps the own password; nobody else can come in by this.
     *
     * @return the token of a link for who has no password yet; {@code null} for who has one
     * @throws Refusal {@code network.invited.no-name}, {@code network.invited.no-email}, {@code
     *     network.invited.until-when}, {@code network.invited.is-inside}, {@code
     *     network.invited.comes-already}
     */
    @Nullable String let(
            Actor actor,
            PlacementId placement,
            Grants.Purpose purpose,
            String name,
            String email,
            @Nullable LocalDate through) {
        access.require(actor, NetworkAction.LET_ACCOMPANY, placement);
        audit.changed(actor, NetworkAction.LET_ACCOMPANY, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        Refusal.when(name.isBlank(), "network.invited.no-name");
        Refusal.when(!email.strip().matches("[^@\\s]+@[^@\\s]+"), "network.invited.no-email");
        if (through == null || through.isBefore(today) || through.isAfter(card.throughDay())) {
            throw new Refusal("network.invited.until-when", card.throughDay());
        }
        var account = accounts.open(email, name.strip());
        Refusal.when(isInside(account, card, today), "network.invited.is-inside");
        Refusal.when(
                people(placement, today).stream()
                        .anyMatch(one ->
                                one.account().equals(account.value()) && one.purpose() == purpose),
                "network.invited.comes-already");
        grants.give(account, purpose, placement.value(), new DateRange(today, through));
        return accounts.hasPassword(account) ? null : accounts.oneTimeLink(account);
    }

    /** Whether it is the trainee's own account, or that of somebody who works here. */
    private boolean isInside(AccountId account, Placements.Card card, LocalDate today) {
        return account.value().equals(card.account())
                || jdbc.sql(
                                """
                                select exists (select 1 from organisation.staff_card s where s.account = :account
                                    and (s.left_on is null or s.left_on >= :today))
                                """)
                        .param("account", account.value())
                        .param("today", today)
                        .query(Boolean.class)
                        .single();
    }

    /** The access ends at once: yesterday was the last day. */
    void end(Actor actor, PlacementId placement, UUID granted) {
        access.require(actor, NetworkAction.LET_ACCOMPANY, placement);
        audit.changed(actor, NetworkAction.LET_ACCOMPANY, placement);
        grants.end(granted, placement.value(), days.today(actor.organiser()).minusDays(1));
    }
}
