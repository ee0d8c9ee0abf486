package org.houvast.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One definition answers three questions: may I, which buttons do I see, and which rows does my
 * list hold. What you may not see does not exist.
 */
@Component
public class Access {

    private final JdbcClient jdbc;
    private final Days days;
    private final Map<Relation, String> views = new EnumMap<>(Relation.class);

    Access(JdbcClient jdbc, Days days, List<RelationView> views) {
        this.jdbc = jdbc;
        this.days = days;
        for (var view : views) {
            if (this.views.put(view.relation(), view.view()) != null) {
                throw new IllegalStateException(view.relation() + " has two views");
            }
        }
    }

    /**
     * Goes on only when the actor may do this to the subject, today.
     *
     * @throws NotVisible otherwise
     */
    public void require(Actor actor, Action action, Id subject) {
        require(actor, action, subject.value());
    }

    /**
     * Goes on only when the actor may do this somewhere in the own organisation, today.
     *
     * @throws NotVisible otherwise
     */
    public void require(Actor actor, Action action) {
        if (action.subject() != Relation.Subject.ORGANISER
                && action.subject() != Relation.Subject.NOTHING) {
            throw new IllegalArgumentException(
                    action.label() + " is about a " + action.subject() + ": say which");
        }
        require(actor, action, actor.organiserSubject());
    }

    /** As {@link #require(Actor, Action, Id)}, for a subject that came as a plain value. */
    public void require(Actor actor, Action action, UUID subject) {
        AskedActions.remember(action);
        if (!may(actor, action, subject)) {
            throw new NotVisible();
        }
    }

    public boolean may(Actor actor, Action action, Id subject) {
        return may(actor, action, subject.value());
    }

    private boolean may(Actor actor, Action action, UUID subject) {
        if (OnTablet.current().isPresent() && !action.isOpen() && !action.onTablet()) {
            return false;
        }
        if (action.anyOf().contains(Relation.SIGNED_IN) || action.isOpen()) {
            return true;
        }
        asksForThisPerson(actor);
        return jdbc.sql("select " + allows(action, "cast(:subject as uuid)"))
                .param("subject", subject)
                .param("today", days.today(actor.organiser()))
                .query(Boolean.class)
                .single();
    }

    /**
     * Which of these actions the actor may do to the subject: the buttons of a screen. One query.
     */
    public Set<Action> allowed(Actor actor, UUID subject, Collection<? extends Action> actions) {
        if (actions.isEmpty()) {
            return Set.of();
        }
        asksForThisPerson(actor);
        var byLabel = new TreeMap<String, Action>();
        actions.forEach(action -> byLabel.put(action.label(), action));
        var sql =
                byLabel.values().stream()
                        .map(a ->
                                "select '"
                                        + a.label()
                                        + "' where "
                                        + allows(a, "cast(:subject as uuid)"))
                        .collect(Collectors.joining(" union all "));
        return jdbc
                .sql(sql)
                .param("subject", subject)
                .param("today", days.today(actor.organiser()))
                .query(String.class)
                .list()
                .stream()
                .map(byLabel::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rows for which an action is allowed, as a condition in a list's own query; the query
     * gives {@code :today}.
     *
     * @param column the column with the subject's id, such as {@code c.placement}
     */
    public String rows(Action action, String column) {
        AskedActions.remember(action);
        return allows(action, column);
    }

    /** For which of these subjects an action is allowed. One query. */
    public Set<UUID> among(Actor actor, Action action, Collection<? extends Id> subjects) {
        AskedActions.remember(action);
        asksForThisPerson(actor);
        return Set.copyOf(
                jdbc.sql(
                                "select s.id from unnest(cast(:subjects as uuid[])) as s(id) where "
                                        + allows(action, "s.id"))
                        .param("subjects", subjects.stream().map(Id::value).toArray(UUID[]::new))
                        .param("today", days.today(actor.organiser()))
                        .query(UUID.class)
                        .list());
    }

    /** The database judges who is signed in; asking about somebody else would answer wrongly. */
    private static void asksForThisPerson(Actor actor) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what someone may is asked inside a transaction");
        }
        if (!actor.tenant().equals(Tenant.current())) {
            throw new IllegalStateException("asked for somebody else than who is at work");
        }
    }

    /**
     * Looks whether an action can be judged here, before anyone asks for it.
     *
     * @throws IllegalStateException when it names no relation, one that no module knows, or
     *     relations about different subjects
     */
    public void verify(Action action) {
        if (action.anyOf().isEmpty()) {
            throw new IllegalStateException(action.label() + " is for nobody");
        }
        for (var relation : action.anyOf()) {
            if (relation.subject() != action.subject()) {
                throw new IllegalStateException(
                        action.label() + " mixes relations about different subjects");
            }
            if (relation.subject() != Relation.Subject.NOTHING && !views.containsKey(relation)) {
                throw new IllegalStateException(
                        action.label() + " needs " + relation + ", and no module knows that");
            }
        }
    }

    private String allows(Action action, String subject) {
        var tablet = OnTablet.current();
        if (tablet.isPresent() && !action.isOpen() && !action.onTablet()) {
            return "false";
        }
        if (action.anyOf().contains(Relation.SIGNED_IN) || action.isOpen()) {
            return "true";
        }
        var related =
                action.anyOf().stream()
                        .sorted()
                        .map(relation -> exists(relation, subject))
                        .collect(Collectors.joining(" or ", "(", ")"));
        return tablet.map(on -> "(" + related + reach(on, action, subject) + ")").orElse(related);
    }

    /** On a shared tablet: of its own groups, and else of nobody. */
    private String reach(OnTablet tablet, Action action, String subject) {
        var reaches =
                switch (action.subject()) {
                    case CARE_PLACEMENT -> Relation.TABLET_OF_CHILD;
                    case GROUP -> Relation.TABLET_OF_GROUP;
                    case ORGANISER -> Relation.TABLET_OF_ORGANISER;
                    default -> null;
                };
        var view = reaches == null ? null : views.get(reaches);
        return view == null
                ? " and false"
                : """
                 and exists (select 1 from %s on_tablet where on_tablet.actor = cast('%s' as uuid)
                    and on_tablet.subject = %s and on_tablet.valid @> cast(:today as date))\
                """
                        .formatted(view, tablet.account(), subject);
    }

    private String exists(Relation relation, String subject) {
        var view = views.get(relation);
        if (view == null) {
            throw new IllegalStateException("No module knows the relation " + relation);
        }
        return """
        exists (select 1 from %s r where r.actor = (select foundation.current_account())
            and r.subject = %s and r.valid @> cast(:today as date))\
        """
                .formatted(view, subject);
    }
}
