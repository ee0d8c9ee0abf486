package org.houvast.conversation.thread;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Workplace, teacher and external mentor write to each other in one place; the trainee reads along.
 */
@UseCase
class TalkTogether {

    private static final int LONGEST = 2000;
    private static final int SHOWN = 60;

    private record Row(UUID account, String name, Party side, String words, Instant writtenAt) {}

    private record Agreed(Task task, Party party) {}

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Days days;

    TalkTogether(
            Access access,
            AuditTrail audit,
            Placements placements,
            Accounts accounts,
            JdbcClient jdbc,
            Clock clock,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
    }

    ThreadPage page(Actor actor, PlacementId placement, String typed, Problems problems) {
        access.require(actor, ConversationAction.READ_THREAD, placement);
        audit.shown(actor, ConversationAction.READ_THREAD, placement);
        var may =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(
                                ConversationAction.WRITE_IN_THREAD,
                                ConversationAction.AGREE_WHO_DOES));
        var messages = messages(actor, placement);
        read(actor, placement);
        var people = people(placement, days.today(actor.organiser()));
        return new ThreadPage(
                placements.find(placement).orElseThrow(NotVisible::new),
                messages,
                people,
                whoDoes(
                        placement,
                        people.stream().anyMatch(one -> one.side() == Party.EXTERNAL_MENTOR)),
                actor.account().value(),
                may.contains(ConversationAction.WRITE_IN_THREAD),
                may.contains(ConversationAction.AGREE_WHO_DOES),
                typed,
                problems);
    }

    private List<ThreadPage.Message> messages(Actor actor, PlacementId placement) {
        var zone = days.zone(actor.organiser());
        return jdbc
                .sql(
                        """
                        select account, name, side, words, written_at from conversation.message
                        where placement = :placement order by written_at desc, id desc limit :shown
                        """)
                .param("placement", placement.value())
                .param("shown", SHOWN)
                .query(Rows.of(Row.class))
                .list()
                .reversed()
                .stream()
                .map(row ->
                        new ThreadPage.Message(
                                row.account(),
                                row.name(),
                                row.side(),
                                row.words(),
                                LocalDateTime.ofInstant(row.writtenAt(), zone)))
                .toList();
    }

    private void read(Actor actor, PlacementId placement) {
        jdbc.sql(
                        """
                        insert into conversation.read_until (placement, account, at) values (:placement, :me, :at)
                        on conflict on constraint read_until_pk do update set at = excluded.at
                        """)
                .param("placement", placement.value())
                .param("me", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<ThreadPage.Reader> people(PlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select s.called as name, 'WORKPLACE' as side
                        from mentorship.term_card t join organisation.staff_card s on s.id = t.mentor
                        where t.trainee_placement = :placement and t.valid @> cast(:today as date)
                        union all
                        select c.name, c.purpose from trainee.accompanying_card c
                        where c.placement = :placement and c.valid @> cast(:today as date)
                        order by side desc, name
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(ThreadPage.Reader.class))
                .list();
    }

    private Map<Task, Party> whoDoes(PlacementId placement, boolean external) {
        var who = new EnumMap<Task, Party>(Task.class);
        for (var task : Task.values()) {
            who.put(task, task.usual(external));
        }
        jdbc.sql("select task, party from conversation.who_does where placement = :placement")
                .param("placement", placement.value())
                .query(Rows.of(Agreed.class))
                .list()
                .forEach(agreed -> who.put(agreed.task(), agreed.party()));
        return who;
    }

    /**
     * @throws Refusal {@code conversation.thread.no-words}, {@code conversation.thread.too-long}
     */
    void write(Actor actor, PlacementId placement, String typed) {
        access.require(actor, ConversationAction.WRITE_IN_THREAD, placement);
        audit.changed(actor, ConversationAction.WRITE_IN_THREAD, placement);
        Refusal.when(typed.isBlank(), "conversation.thread.no-words");
        var words = typed.strip();
        Refusal.when(words.length() > LONGEST, "conversation.thread.too-long", LONGEST);
        jdbc.sql(
                        """
                        insert into conversation.message (id, placement, account, name, side, words, written_at)
                        values (:id, :placement, :me, :name, :side, :words, :at)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("me", actor.account().value())
                .param("name", accounts.name(actor.account()))
                .param("side", side(actor, placement).name())
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Party side(Actor actor, PlacementId placement) {
        var speaks =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(
                                ConversationAction.SPEAK_FOR_WORKPLACE,
                                ConversationAction.SPEAK_FOR_SCHOOL));
        if (speaks.contains(ConversationAction.SPEAK_FOR_WORKPLACE)) {
            return Party.WORKPLACE;
        }
        return speaks.contains(ConversationAction.SPEAK_FOR_SCHOOL)
                ? Party.TEACHER
                : Party.EXTERNAL_MENTOR;
    }

    /**
     * @throws Refusal {@code conversation.roles.schools-own} for what only the teacher does
     */
    void agree(Actor actor, PlacementId placement, Task task, Party party) {
        access.require(actor, ConversationAction.AGREE_WHO_DOES, placement);
        audit.changed(actor, ConversationAction.AGREE_WHO_DOES, placement);
        Refusal.when(
                task.isSchoolsOwn() && party != Party.TEACHER, "conversation.roles.schools-own");
        jdbc.sql(
                        """
                        insert into conversation.who_does (placement, task, party) values (:placement, :task, :party)
                        on conflict on constraint who_does_pk do update set party = excluded.party
                        """)
                .param("placement", placement.value())
                .param("task", task.name())
                .param("party", party.name())
                .update();
    }
}
