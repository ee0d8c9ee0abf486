package org.houvast.child.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildSearch;
import org.houvast.child.Children;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down who cares for a child at home, how to reach them, and its brothers and sisters. */
@UseCase
class Family {

    private static final int MOST = 20;

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final ChildSearch byName;
    private final JdbcClient jdbc;
    private final Days days;

    Family(
            Access access,
            AuditTrail audit,
            Children children,
            ChildSearch byName,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.byName = byName;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param one the guardianship to change; {@code null} for a new one
     */
    GuardianPage guardian(Actor actor, CarePlacementId placement, @Nullable UUID one) {
        var child = child(actor, placement);
        return new GuardianPage(
                placement.value(),
                child.givenName(),
                one == null ? GuardianForm.empty(days.today(actor.organiser())) : known(child, one),
                Problems.none());
    }

    GuardianPage again(
            Actor actor, CarePlacementId placement, GuardianForm form, Problems problems) {
        return new GuardianPage(
                placement.value(), child(actor, placement).givenName(), form, problems);
    }

    private GuardianForm known(Children.Card child, UUID one) {
        return jdbc.sql(
                        """
                        select s.id as one, g.given_name, g.surname, s.relation, s.custody, g.email, g.phone, g.language,
                            s.from_day, s.through_day
                        from child.guardianship s join child.guardian g on g.id = s.guardian
                        where s.id = :one and s.child = :child
                        """)
                .param("one", one)
                .param("child", child.child().value())
                .query(Rows.of(Known.class))
                .optional()
                .orElseThrow(NotVisible::new)
                .form();
    }

    private record Known(
            UUID one,
            String givenName,
            String surname,
            GuardianForm.Relation relation,
            boolean custody,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {

        GuardianForm form() {
            return new GuardianForm(
                    one,
                    givenName,
                    surname,
                    relation,
                    custody,
                    email,
                    phone,
                    language,
                    fromDay,
                    throughDay);
        }
    }

    /**
     * @throws Refusal {@code child.guardian.who}
     */
    void write(Actor actor, CarePlacementId placement, GuardianForm form) {
        var child = child(actor, placement);
        Refusal.when(
                ProfileForm.some(form.givenName()) == null
                        && ProfileForm.some(form.surname()) == null
                        && ProfileForm.some(form.email()) == null,
                "child.guardian.who");
        var period = new DateRange(Objects.requireNonNull(form.fromDay()), form.throughDay());
        var guardian = form.one() == null ? Id.fresh() : guardianOf(child, form.one());
        jdbc.sql(
                        """
                        insert into child.guardian (id, given_name, surname, email, phone, language)
                        values (:id, :given_name, :surname, :email, :phone, :language)
                        on conflict on constraint guardian_pk do update set given_name = excluded.given_name,
                            surname = excluded.surname, email = excluded.email, phone = excluded.phone,
                            language = excluded.language, version = guardian.version + 1
                        """)
                .param("id", guardian)
                .param(
                        "given_name",
                        Objects.requireNonNullElse(ProfileForm.some(form.givenName()), ""))
                .param("surname", Objects.requireNonNullElse(ProfileForm.some(form.surname()), ""))
                .param("email", ProfileForm.some(form.email()))
                .param("phone", ProfileForm.some(form.phone()))
                .param("language", ProfileForm.some(form.language()))
                .update();
        jdbc.sql(
                        """
                        insert into child.guardianship (id, child, guardian, relation, custody, from_day, through_day)
                        values (:id, :child, :guardian, :relation, :custody, :from, :through)
                        on conflict on constraint guardianship_pk do update set relation = excluded.relation,
                            custody = excluded.custody, from_day = excluded.from_day, through_day = excluded.through_day
                        """)
                .param("id", form.one() == null ? Id.fresh() : form.one())
                .param("child", child.child().value())
                .param("guardian", guardian)
                .param("relation", Objects.requireNonNull(form.relation()).name())
                .param("custody", form.hasCustody())
                .param("from", period.from())
                .param("through", period.through())
                .update();
        audit.changed(actor, ChildAction.CHANGE_FAMILY, placement);
    }

    private UUID guardianOf(Children.Card child, UUID one) {
        return jdbc.sql(
                        "select guardian from child.guardianship where id = :one and child = :child")
                .param("one", one)
                .param("child", child.child().value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Who could be a brother or sister: who has this name, else the same surname. */
    SiblingsPage siblings(Actor actor, CarePlacementId placement, String search) {
        var child = child(actor, placement);
        var surname = child.name().substring(child.givenName().length()).strip();
        var sought = search.isBlank() ? surname : search.strip();
        var today = days.today(actor.organiser());
        var found =
                jdbc.sql(
                                """
                                select distinct on (c.given_name, c.name, c.child) c.placement, c.child, c.name, c.emblem, c.birth_date
                                from child.child_card c
                                where c.placement = any(:named) and c.child <> :child and not exists (select 1 from child.sibling_card s
                                        where s.child = :child and s.sibling = c.child)
                                    and %s
                                order by c.given_name, c.name, c.child, c.from_day desc limit :most
                                """
                                        .formatted(
                                                access.rows(ChildAction.SEE_CHILD, "c.placement")))
                        .param("named", byName.named(ChildAction.SEE_CHILD, sought, today))
                        .param("child", child.child().value())
                        .param("today", today)
                        .param("most", MOST)
                        .query(Rows.of(SiblingsPage.Found.class))
                        .list();
        audit.shown(
                actor,
                ChildAction.SEE_CHILD,
                found.stream().map(one -> new CarePlacementId(one.placement())).toList());
        return new SiblingsPage(placement.value(), child.givenName(), sought, found, known(child));
    }

    private List<SiblingsPage.Known> known(Children.Card child) {
        return jdbc.sql(
                        """
                        select s.sibling, c.given_name || ' ' || c.surname as name
                        from child.sibling s join child.child c on c.id = s.sibling
                        where s.child = :child order by name, s.sibling
                        """)
                .param("child", child.child().value())
                .query(Rows.of(SiblingsPage.Known.class))
                .list();
    }

    /**
     * @param other a placement of the brother or sister
     */
    void areSiblings(Actor actor, CarePlacementId placement, CarePlacementId other) {
        access.require(actor, ChildAction.SEE_CHILD, other);
        var child = child(actor, placement);
        var sibling = children.find(other).orElseThrow(NotVisible::new);
        Refusal.when(sibling.child().equals(child.child()), "child.siblings.self");
        jdbc.sql(
                        """
                        insert into child.sibling (child, sibling) values (:one, :other), (:other, :one)
                        on conflict do nothing
                        """)
                .param("one", child.child().value())
                .param("other", sibling.child().value())
                .update();
        audit.changed(actor, ChildAction.CHANGE_FAMILY, List.of(placement, other));
    }

    void areNoSiblings(Actor actor, CarePlacementId placement, UUID sibling) {
        var child = child(actor, placement);
        jdbc.sql(
                        """
                        delete from child.sibling where (child = :one and sibling = :other)
                            or (child = :other and sibling = :one)
                        """)
                .param("one", child.child().value())
                .param("other", sibling)
                .update();
        audit.changed(actor, ChildAction.CHANGE_FAMILY, placement);
    }

    private Children.Card child(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.CHANGE_FAMILY, placement);
        audit.shown(actor, ChildAction.CHANGE_FAMILY, placement);
        return children.find(placement).orElseThrow(NotVisible::new);
    }
}
