package org.houvast.access.guard;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Relation;
import org.houvast.access.Relation.Subject;
import org.houvast.access.RelationView;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.OrganiserId;
import org.houvast.testing.StandingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One definition, three questions: may I, which buttons do I see, which rows does my list hold. */
class JudgingTest extends AtTheDoor {

    /** An action that one relation alone allows. */
    private record By(Relation relation) implements Action {

        @Override
        public String name() {
            return relation.name();
        }

        @Override
        public Set<Relation> anyOf() {
            return Set.of(relation);
        }
    }

    private record Mixed(String name, Set<Relation> anyOf) implements Action {}

    @Autowired Access access;
    @Autowired Days days;
    @Autowired List<RelationView> views;
    @Autowired ApplicationContext context;
    @Autowired ObjectProvider<RequestMappingHandlerMapping> endpoints;

    @BeforeEach
    void open() {
        world.open();
    }

    /**
     * People, groups, children and trainees, and periods that begin and end at random around today;
     * each relation holds for somebody at some time.
     */
    private List<Actor> crowd(Random random) {
        var actors = new ArrayList<Actor>();
        var elsewhere = world.groupElsewhere("De Zwaluw", "Maan");
        var leader = world.leader("Karin");
        var assistant = world.assistant("Soraya");
        var samira = world.educator("Samira", MONDAY);
        var daan = world.educator("Daan", elsewhere, List.of(), MONDAY);
        for (var staff : List.of(leader, assistant, samira, daan)) {
            actors.add(world.actor(staff));
        }
        actors.add(world.leader());
        var zofia = world.child("Zofia", MONDAY);
        var bram = world.child("Bram", elsewhere, StandingClock.TODAY.minusYears(1), MONDAY);
        world.pair(zofia, samira);
        world.pair(bram, daan);
        world.trainee("Lotte", MONDAY);
        var organiser = world.organiser().value();
        owner(
                "insert into organisation.duty (id, organiser, staff, kind, from_day) values (gen_random_uuid(), '%s', '%s', 'ADMIN', %s)"
                        .formatted(organiser, leader.value(), day(-9)));
        owner(
                "insert into mentorship.mentorship (id, organiser, trainee_placement) select id, organiser, id from trainee.placement");
        owner(
                "insert into mentorship.term (organiser, mentorship, position, mentor, starts_on) select organiser, id, 0, '%s', %s from trainee.placement"
                        .formatted(samira.value(), day(1)));
        owner(
                "insert into mentorship.term (organiser, mentorship, position, mentor, starts_on) select organiser, id, 1, '%s', %s from mentorship.mentorship where care_placement = '%s' or trainee_placement is not null"
                        .formatted(daan.value(), day(2), zofia.value()));
        owner(
                "insert into mentorship.stand_in (organiser, mentorship, weekday, staff) select organiser, id, 1, '%s' from mentorship.mentorship"
                        .formatted(daan.value()));
        owner(
                "update trainee.trainee set account = '%s'"
                        .formatted(actors.get(2).account().value()));
        owner(
                "insert into access.granted (id, organiser, account, purpose, subject, from_day, through_day) select gen_random_uuid(), organiser, '%s', 'TEACHER', id, %s, %s from trainee.placement"
                        .formatted(actors.get(3).account().value(), day(-2), day(1)));
        owner(
                "insert into access.granted (id, organiser, account, purpose, subject, from_day, through_day) select gen_random_uuid(), organiser, '%s', 'EXTERNAL_MENTOR', id, %s, %s from trainee.placement"
                        .formatted(actors.get(1).account().value(), day(-2), day(1)));
        owner(
                "insert into child.guardian (id, organiser, given_name, surname, account) values ('%s', '%s', 'Nadia', 'Jansen', '%s')"
                        .formatted(organiser, organiser, actors.get(1).account().value()));
        owner(
                "insert into child.guardianship (id, organiser, child, guardian, relation, custody, from_day) select gen_random_uuid(), organiser, id, '%s', 'PARENT', true, %s from child.child"
                        .formatted(organiser, day(-5)));
        owner(
                "insert into organisation.absence (id, organiser, staff, from_day, through_day) values (gen_random_uuid(), '%s', '%s', %s, %s)"
                        .formatted(organiser, samira.value(), day(-1), day(1)));
        owner(
                "insert into access.tablet (id, organiser, account, name, token_hash, enrolled_by, enrolled_at) values ('%1$s', '%1$s', '%2$s', 'Tablet', 'x', '%2$s', now())"
                        .formatted(organiser, actors.get(1).account().value()));
        owner(
                "insert into organisation.tablet_group (organiser, tablet, care_group) values ('%1$s', '%1$s', '%2$s')"
                        .formatted(organiser, elsewhere.value()));
        for (var period :
                List.of(
                        "organisation.staff_group",
                        "organisation.duty",
                        "child.group_membership",
                        "child.guardianship",
                        "access.granted")) {
            for (var id : ask("select id from " + period)) {
                var from = random.nextInt(3) - 1;
                owner(
                        "update %s set from_day = %s, through_day = %s where id = '%s'"
                                .formatted(
                                        period, day(from), day(from + 1 + random.nextInt(2)), id));
            }
        }
        owner(
                "update organisation.staff set left_on = %s where id = '%s'"
                        .formatted(day(random.nextInt(3) - 1), daan.value()));
        var mees = world.educator("Mees", MONDAY);
        world.pair(world.child("Vera", MONDAY), mees);
        owner(
                "update organisation.staff set account = null where id = '%s'"
                        .formatted(mees.value()));
        return actors;
    }

    private List<UUID> subjects(Subject subject) {
        return ask(
                        switch (subject) {
                            case NOTHING -> "select id from foundation.organiser where false";
                            case ORGANISER -> "select id from foundation.organiser";
                            case LOCATION -> "select id from organisation.location";
                            case GROUP -> "select id from organisation.care_group";
                            case STAFF -> "select id from organisation.staff";
                            case CARE_PLACEMENT -> "select id from child.care_placement";
                            case TRAINEE_PLACEMENT -> "select id from trainee.placement";
                        })
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Test
    void three_ways_of_asking_give_one_answer_for_every_relation() {
        var random = new Random(20261117);
        var held = EnumSet.noneOf(Relation.class);
        var refused = EnumSet.noneOf(Relation.class);
        var actors = crowd(random);
        for (int day = 0; day < 3; day++) {
            var today = StandingClock.TODAY.plusDays(day);
            for (var actor : actors) {
                for (var view : views) {
                    judge(actor, view, today, held, refused);
                }
            }
            CLOCK.forward(Duration.ofDays(1));
        }

        var all = views.stream().map(RelationView::relation).collect(Collectors.toSet());
        assertThat(held).as("relations that somebody had").containsExactlyInAnyOrderElementsOf(all);
        assertThat(refused).as("and somebody had not").containsExactlyInAnyOrderElementsOf(all);
    }

    private void judge(
            Actor actor,
            RelationView view,
            LocalDate today,
            Set<Relation> held,
            Set<Relation> refused) {
        var relation = view.relation();
        var action = new By(relation);
        var all = subjects(relation.subject());
        var expected = new HashSet<UUID>();
        ask("select distinct subject from %s where actor = '%s' and valid @> date '%s'"
                        .formatted(view.view(), actor.account().value(), today))
                .forEach(subject -> expected.add(UUID.fromString(subject)));

        var required = new LinkedHashSet<UUID>();
        var buttons = new LinkedHashSet<UUID>();
        var listed =
                world.as(
                        actor,
                        () -> {
                            for (var subject : all) {
                                if (goesOn(actor, action, subject)) {
                                    required.add(subject);
                                }
                                if (!access.allowed(actor, subject, List.of(action)).isEmpty()) {
                                    buttons.add(subject);
                                }
                            }
                            return jdbc.sql(
                                            "select s.id from unnest(:all) as s(id) where "
                                                    + access.rows(action, "s.id"))
                                    .param("all", all.toArray(UUID[]::new))
                                    .param("today", today)
                                    .query(UUID.class)
                                    .list();
                        });

        assertThat(required).as("%s, may I", relation).isEqualTo(expected);
        assertThat(buttons).as("%s, my buttons", relation).isEqualTo(expected);
        assertThat(listed).as("%s, my rows", relation).hasSameElementsAs(expected);
        if (!expected.isEmpty()) {
            held.add(relation);
        }
        if (expected.size() < all.size()) {
            refused.add(relation);
        }
    }

    private boolean goesOn(Actor actor, Action action, UUID subject) {
        try {
            access.require(actor, action, subject);
            return true;
        } catch (NotVisible hidden) {
            return false;
        }
    }

    @Test
    void the_same_account_at_another_organiser_is_nobody() {
        var marieke = world.leader();
        var group = world.group();
        var action = new By(Relation.LEADS_GROUP);
        assertThat(world.as(marieke, () -> access.allowed(marieke, group.value(), List.of(action))))
                .containsExactly(action);

        world.open();
        var claiming = new Actor(marieke.account(), world.organiser());

        assertThat(
                        world.as(
                                claiming,
                                () -> access.allowed(claiming, group.value(), List.of(action))))
                .isEmpty();
    }

    @Test
    void several_buttons_come_from_one_question_and_none_from_none() {
        var leader = world.leader();
        var leads = new By(Relation.LEADS_ORGANISER);
        var assists = new By(Relation.ASSISTS_ORGANISER);

        world.as(
                leader,
                () -> {
                    var here = world.organiser().value();
                    assertThat(access.allowed(leader, here, List.of(leads, assists)))
                            .containsExactly(leads);
                    assertThat(access.allowed(leader, here, List.of())).isEmpty();
                    return here;
                });
    }

    @Test
    void asking_for_somebody_else_or_outside_a_transaction_is_our_mistake() {
        var leader = world.leader();
        var samira = world.actor(world.educator("Samira"));
        var action = new By(Relation.LEADS_ORGANISER);

        assertThatIllegalStateException()
                .isThrownBy(() -> leader.tenant().run(() -> access.require(leader, action)))
                .withMessageContaining("transaction");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        world.as(
                                leader,
                                () -> {
                                    access.require(samira, action);
                                    return true;
                                }))
                .withMessageContaining("somebody else");
        assertThatThrownBy(() ->
                        world.as(
                                leader,
                                () -> {
                                    access.require(leader, new By(Relation.LEADS_GROUP));
                                    return true;
                                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_view_of_a_relation_looks_as_it_should() {
        for (var view : views) {
            assertThat(
                            ask(
                                    "select count(*) from (select actor, subject, valid from %s) r where r.valid @> %s"
                                            .formatted(view.view(), day(0))))
                    .as(view.view())
                    .hasSize(1);
        }
    }

    @Test
    void every_relation_that_can_be_named_is_known_by_a_module() {
        assertThat(views.stream().map(RelationView::relation))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Relation.values())
                                .filter(relation -> relation.subject() != Subject.NOTHING)
                                .toList());
    }

    @Test
    void an_action_that_nobody_can_judge_is_caught() {
        var knowing = access;
        var ignorant = knowingOnly(days, List.of());

        knowing.verify(new By(Relation.LEADS_GROUP));
        assertThatIllegalStateException()
                .isThrownBy(() -> ignorant.verify(new By(Relation.LEADS_GROUP)))
                .withMessageContaining("LEADS_GROUP");
        assertThatIllegalStateException()
                .isThrownBy(() -> knowing.verify(new Mixed("NOBODY", Set.of())));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        knowing.verify(
                                new Mixed(
                                        "MIXED",
                                        Set.of(Relation.LEADS_GROUP, Relation.LEADS_LOCATION))));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        knowingOnly(
                                days,
                                List.of(
                                        new RelationView(Relation.LEADS_GROUP, "one.view"),
                                        new RelationView(Relation.LEADS_GROUP, "another.view"))));
    }

    @Test
    void without_a_view_for_a_relation_the_application_does_not_start() {
        var forgetful =
                knowingOnly(
                        days,
                        views.stream()
                                .filter(view -> view.relation() != Relation.STAND_IN_OF_CHILD)
                                .toList());

        GuardConfiguration.everyActionCanBeJudged(context, access, endpoints)
                .afterSingletonsInstantiated();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        GuardConfiguration.everyActionCanBeJudged(context, forgetful, endpoints)
                                .afterSingletonsInstantiated())
                .withMessageContaining("STAND_IN_OF_CHILD");
    }

    @Test
    void nobody_is_at_work_without_a_tenant() {
        var leader = world.leader();

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        world.in(() ->
                                access.allowed(
                                        leader,
                                        world.organiser().value(),
                                        List.of(new By(Relation.LEADS_ORGANISER)))));
        assertThat(new OrganiserId(world.organiser().value())).isEqualTo(leader.organiser());
    }
}
