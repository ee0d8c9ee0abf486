package org.houvast.organisation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Before a colleague's work changes one sees what it means for whom this colleague follows. */
@Import(CountedStatements.class)
class BeforeWorkChangesTest extends AtTheDoor {

    private static final LocalDate FROM = TODAY.plusDays(13);

    @Autowired Pairs pairs;
    @Autowired ProposeMentorForTrainee trainees;
    @Autowired YearPlans plans;
    @Autowired Workplace workplace;

    StaffId samira;
    StaffId daan;
    CarePlacementId milan;
    CarePlacementId yara;
    CarePlacementId noor;
    Browser leader;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY, THURSDAY);
        daan = world.educator("Daan", MONDAY);
        milan = world.child("Milan", MONDAY, TUESDAY);
        yara = world.child("Yara", TUESDAY);
        noor = world.child("Noor", THURSDAY);
        for (var child : List.of(milan, yara, noor)) {
            world.pair(child, samira);
        }
        leader = cameIn(world.leader("Karin"));
    }

    private static String at(StaffId staff) {
        return "/colleagues/" + staff.value();
    }

    private static Browser.Answer post(Browser browser, String path, String... fields) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(path, form);
    }

    /** Monday and Thursday from a day on. */
    private Browser.Answer otherDays(Browser browser, String... more) {
        var form = new LinkedHashMap<String, String>();
        form.put("from", FROM.toString());
        form.put("days.on", "0-1");
        form.put("days.parts", "0-1-7");
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return browser.post(at(samira) + "/days", form);
    }

    private List<String> worksOn() {
        return ask(
                "select days from organisation.staff_days where through_day is null and staff = '"
                        + samira.value()
                        + "'");
    }

    @Test
    void other_days_name_the_children_who_share_fewer_and_nothing_is_switched_by_looking() {
        var before = worksOn();

        var look = otherDays(leader);

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.body())
                .contains(
                        "Dit verandert er voor Samira",
                        "Minder dagen samen met Samira: Milan. Nog wel op maandag.",
                        "Geen dag meer samen met Samira: Noor en Yara.",
                        "Op dinsdag is er dan geen mentor en geen vaste vervanger voor Milan.");
        assertThat(worksOn()).isEqualTo(before);

        assertThat(otherDays(leader, "sure", "true").status()).isEqualTo(303);
        assertThat(worksOn()).isNotEqualTo(before);
        assertThat(ask("select distinct mentor::text from mentorship.term"))
                .containsExactly(samira.value().toString());
    }

    @Test
    void a_day_on_which_someone_else_stands_in_is_not_open() {
        world.as(
                world.leader(),
                () -> {
                    var mentee = MenteeId.of(milan);
                    pairs.standIns(
                            world.leader(),
                            mentee,
                            Map.of(TUESDAY, daan),
                            Objects.requireNonNull(
                                    pairs.versions(List.of(mentee)).get(milan.value())));
                    return true;
                });

        assertThat(otherDays(leader).body()).doesNotContain("geen vaste vervanger voor Milan");
        assertThat(post(leader, at(daan) + "/endings", "lastDay", FROM.toString()).body())
                .contains("Op dinsdag is er dan geen vaste vervanger voor Milan.");
    }

    @Test
    void moments_get_another_day_once_the_change_is_saved() {
        world.in(() -> plans.planAll());
        var onTuesday =
                "select id::text from rhythm.moment where state = 'OPEN' and planned_on >= date '"
                        + FROM
                        + "' and extract(isodow from planned_on) = 2 and owner = '"
                        + samira.value()
                        + "'";
        assertThat(ask(onTuesday)).isNotEmpty();

        assertThat(otherDays(leader).body()).containsPattern("(krijgt|krijgen) een andere dag");
        assertThat(ask(onTuesday)).isNotEmpty();

        otherDays(leader, "sure", "true");
        await().untilAsserted(() -> assertThat(ask(onTuesday)).isEmpty());
    }

    @Test
    void another_group_and_a_last_day_say_who_needs_another_mentor() {
        var other = world.group("Maan").value().toString();

        var look =
                post(
                        leader,
                        at(samira) + "/groups",
                        "group",
                        other,
                        "since",
                        FROM.toString(),
                        "instead",
                        "true");
        assertThat(look.body())
                .contains("Samira werkt dan niet meer op de groep van Milan, Noor en Yara.");

        assertThat(
                        post(
                                        leader,
                                        at(samira) + "/groups",
                                        "group",
                                        other,
                                        "since",
                                        FROM.toString(),
                                        "instead",
                                        "false")
                                .body())
                .contains("Samira blijft mentor van Milan, Noor en Yara.");

        assertThat(
                        post(
                                        leader,
                                        at(samira)
                                                + "/groups/"
                                                + world.group().value()
                                                + "/endings",
                                        "lastDay",
                                        FROM.toString())
                                .body())
                .contains("werkt dan niet meer op de groep");

        assertThat(post(leader, at(samira) + "/endings", "lastDay", FROM.toString()).body())
                .contains(
                        "De plek in 1 groep stopt.",
                        "Samira is tot en met 30 november mentor van Milan, Noor en Yara.");
        assertThat(ask("select given_name from organisation.staff where left_on is not null"))
                .isEmpty();
    }

    @Test
    void who_is_not_to_be_a_mentor_any_more_stays_the_one_of_these_children() {
        var version =
                ask("select version from organisation.staff where id = '" + samira.value() + "'")
                        .getFirst();
        String[] form = {
            "givenName",
            "Samira",
            "surname",
            "de Vries",
            "position",
            "EDUCATOR",
            "_version",
            version
        };

        var look = post(leader, at(samira) + "/changes", form);

        assertThat(look.body())
                .contains(
                        "Houvast stelt Samira niet meer voor als mentor.",
                        "Samira blijft mentor van Milan, Noor en Yara, tot jij een ander kiest.");
        assertThat(ask("select given_name from organisation.staff where not mentor_allowed"))
                .isEmpty();

        var again = new LinkedHashMap<String, String>();
        for (int i = 0; i < form.length; i += 2) {
            again.put(form[i], form[i + 1]);
        }
        again.put("hours", "17");
        again.put("again", "true");
        assertThat(leader.post(at(samira) + "/changes", again).body()).contains("value=\"17\"");
        again.remove("again");
        again.put("sure", "true");
        assertThat(leader.post(at(samira) + "/changes", again).status()).isEqualTo(303);
        assertThat(ask("select given_name from organisation.staff where not mentor_allowed"))
                .containsExactly("Samira");
    }

    @Test
    void a_trainee_who_loses_shared_days_is_named_too() {
        var lotte = world.trainee("Lotte", TUESDAY);
        world.as(
                world.leader(),
                () -> trainees.choose(world.leader(), lotte, samira, TODAY, Map.of(), List.of()));

        assertThat(otherDays(leader).body())
                .contains("Geen dag meer samen met Samira: Noor, Yara en Lotte.");
    }

    @Test
    void who_only_arranges_things_sees_no_names_of_children() {
        var wim = world.educator("Wim", WEDNESDAY);
        world.in(() -> {
            workplace.entrust(wim, Duty.ADMIN, Optional.empty(), TODAY.minusDays(1));
            return true;
        });
        owner("delete from organisation.staff_group where staff = '" + wim.value() + "'");

        assertThat(otherDays(cameIn(wim)).body())
                .contains("2 anderen die jij niet ziet")
                .doesNotContain("Noor", "Yara", "Milan");
    }

    @Test
    void looking_costs_a_fixed_number_of_statements() {
        var few = statements();
        for (int i = 0; i < 12; i++) {
            world.pair(world.child("Kind" + i, TUESDAY, WEDNESDAY), samira);
        }
        var many = statements();

        assertThat(many).as(String.join("\n\n", many)).hasSameSizeAs(few).hasSizeLessThan(12);
    }

    private List<String> statements() {
        otherDays(leader);
        CountedStatements.reset();
        assertThat(otherDays(leader).status()).isEqualTo(200);
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
