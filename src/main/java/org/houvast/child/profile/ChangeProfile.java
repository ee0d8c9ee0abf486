package org.houvast.child.profile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.Surname;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.ui.Emblem;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps up who a child is: its name, its picture, and what it likes, wishes and finds hard. */
@UseCase
class ChangeProfile {

    private record ChildRow(
            UUID id,
            String givenName,
            String surname,
            LocalDate birthDate,
            String emblem,
            String interests,
            String homeLanguages,
            @Nullable String ownWish,
            @Nullable String parentsWish,
            @Nullable String parentsAskLanguage,
            @Nullable String playsAtHome,
            @Nullable String findsHard,
            @Nullable String helps,
            int version) {}

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;

    ChangeProfile(Access access, AuditTrail audit, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
    }

    ProfilePage profile(
            Actor actor,
            CarePlacementId placement,
            @Nullable ProfileForm filledIn,
            @Nullable Integer seen,
            Problems problems) {
        access.require(actor, ChildAction.CHANGE_PROFILE, placement);
        audit.shown(actor, ChildAction.CHANGE_PROFILE, placement);
        var child = child(placement);
        return new ProfilePage(
                placement.value(),
                child.id(),
                child.givenName(),
                filledIn == null
                        ? new ProfileForm(
                                child.emblem(),
                                child.interests(),
                                child.homeLanguages(),
                                child.ownWish(),
                                child.parentsWish(),
                                child.parentsAskLanguage(),
                                child.playsAtHome(),
                                child.findsHard(),
                                child.helps())
                        : filledIn,
                seen == null ? child.version() : seen,
                problems);
    }

    /**
     * @param seen the version that was on the screen
     * @throws Refusal {@code child.changed-meanwhile}
     */
    void write(Actor actor, CarePlacementId placement, ProfileForm form, int seen) {
        access.require(actor, ChildAction.CHANGE_PROFILE, placement);
        var child = child(placement);
        Refusal.when(child.version() != seen, "child.changed-meanwhile");
        var picture = form.emblem();
        jdbc.sql(
                        """
                        update child.child set emblem = :emblem, interests = :interests, home_languages = :languages,
                            own_wish = :own_wish, parents_wish = :parents_wish, parents_ask_language = :asked,
                            plays_at_home = :at_home, finds_hard = :hard, helps = :helps, version = version + 1
                        where id = :id
                        """)
                .param("id", child.id())
                .param(
                        "emblem",
                        picture != null && Emblem.PICTURES.contains(picture)
                                ? picture
                                : child.emblem())
                .param("interests", ProfileForm.parts(form.interests()).toArray(String[]::new))
                .param("languages", ProfileForm.parts(form.homeLanguages()).toArray(String[]::new))
                .param("own_wish", ProfileForm.some(form.ownWish()))
                .param("parents_wish", ProfileForm.some(form.parentsWish()))
                .param("asked", ProfileForm.some(form.parentsAskLanguage()))
                .param("at_home", ProfileForm.some(form.playsAtHome()))
                .param("hard", ProfileForm.some(form.findsHard()))
                .param("helps", ProfileForm.some(form.helps()))
                .update();
        audit.changed(actor, ChildAction.CHANGE_PROFILE, placement);
    }

    NamePage name(
            Actor actor,
            CarePlacementId placement,
            @Nullable NameForm filledIn,
            Problems problems) {
        access.require(actor, ChildAction.CHANGE_CARE, placement);
        audit.shown(actor, ChildAction.CHANGE_CARE, placement);
        var child = child(placement);
        var surname = Surname.of(child.surname());
        return new NamePage(
                placement.value(),
                child.givenName(),
                days.today(actor.organiser()),
                filledIn == null
                        ? new NameForm(
                                child.givenName(),
                                surname.prefix(),
                                surname.rest(),
                                child.birthDate(),
                                null)
                        : filledIn,
                problems);
    }

    /**
     * Gives the child another name: since a day, and then the former one is kept, or because it was
     * written wrongly.
     *
     * @throws Refusal {@code child.born-later}
     */
    void rename(Actor actor, CarePlacementId placement, NameForm form) {
        access.require(actor, ChildAction.CHANGE_CARE, placement);
        var born = Objects.requireNonNull(form.birthDate());
        Refusal.when(born.isAfter(days.today(actor.organiser())), "child.born-later");
        var child = child(placement);
        var given = form.givenName().strip();
        var surname =
                new Surname(form.prefix() == null ? "" : form.prefix(), form.surname()).whole();
        var renamed = !given.equals(child.givenName()) || !surname.equals(child.surname());
        if (renamed && form.since() != null) {
            jdbc.sql(
                            """
                            insert into child.former_name (id, child, given_name, surname, valid_through)
                            values (:id, :child, :given_name, :surname, :through)
                            """)
                    .param("id", Id.fresh())
                    .param("child", child.id())
                    .param("given_name", child.givenName())
                    .param("surname", child.surname())
                    .param("through", form.since().minusDays(1))
                    .update();
        }
        jdbc.sql(
                        """
                        update child.child set given_name = :given_name, surname = :surname, birth_date = :born,
                            name_valid_from = coalesce(:since, name_valid_from), version = version + 1
                        where id = :id
                        """)
                .param("id", child.id())
                .param("given_name", given)
                .param("surname", surname)
                .param("born", born)
                .param("since", renamed ? form.since() : null)
                .update();
        audit.changed(actor, ChildAction.CHANGE_CARE, placement);
    }

    private ChildRow child(CarePlacementId placement) {
        return jdbc.sql(
                        """
                        select c.id, c.given_name, c.surname, c.birth_date, c.emblem,
                            array_to_string(c.interests, ', ') as interests,
                            array_to_string(c.home_languages, ', ') as home_languages, c.own_wish, c.parents_wish,
                            c.parents_ask_language, c.plays_at_home, c.finds_hard, c.helps, c.version
                        from child.child c join child.care_placement p on p.child = c.id
                        where p.id = :placement
                        """)
                .param("placement", placement.value())
                .query(Rows.of(ChildRow.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
