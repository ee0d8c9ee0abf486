package org.houvast.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.comparing.Comparison;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(IntakeWorld.class)
class TakeOverTest {

    private static final String CHILDREN = "netjes/kinderen.csv";
    private static final String STAFF = "netjes/medewerkers.xlsx";
    private static final String MENTORS = "netjes/mentorlijst.xlsx";
    private static final String TRAINEES = "stagiairs/Stagiairs 2026.csv";

    @Autowired IntakeWorld world;
    @Autowired DropLists drop;
    @Autowired TakeOver takeOver;
    @Autowired TakeBack takeBack;
    @Autowired CompareLists compare;
    @Autowired Imports imports;
    @Autowired JdbcClient jdbc;

    Actor marieke;

    @BeforeEach
    void begin() {
        marieke = world.begin(Country.NL);
    }

    private ImportId drop(List<SpreadsheetFile> files) {
        return Objects.requireNonNull(world.by(marieke, () -> drop.run(marieke, null, files)).id());
    }

    private Comparison look(ImportId id) {
        return world.as(
                marieke, () -> compare.compare(marieke, imports.get(marieke, id)).comparison());
    }

    private void go(ImportId id) {
        world.by(
                marieke,
                () -> {
                    takeOver.run(marieke, id);
                    return true;
                });
    }

    private void back(ImportId id) {
        world.by(
                marieke,
                () -> {
                    takeBack.run(marieke, id);
                    return true;
                });
    }

    @Test
    void three_lists_at_once_become_children_colleagues_and_pairs() {
        var id = drop(IntakeWorld.files(MENTORS, CHILDREN, STAFF));
        var preview = look(id);

        assertThat(preview.count(Status.NEW)).isEqualTo(334);
        assertThat(preview.count(Status.ASKS)).isOne();
        go(id);

        assertThat(world.count(marieke, "organisation.location")).isEqualTo(2);
        assertThat(world.count(marieke, "organisation.care_group")).isEqualTo(6);
        assertThat(world.count(marieke, "organisation.staff")).isEqualTo(30);
        assertThat(world.count(marieke, "child.child")).isEqualTo(153);
        assertThat(world.count(marieke, "child.care_placement")).isEqualTo(153);
        assertThat(world.count(marieke, "mentorship.mentorship")).isEqualTo(99);
    }

    @Test
    void the_same_files_again_change_nothing() {
        go(drop(IntakeWorld.files(MENTORS, CHILDREN, STAFF)));

        var again = look(drop(IntakeWorld.files(STAFF, CHILDREN, MENTORS)));

        assertThat(again.count(Status.NEW)).isZero();
        assertThat(again.count(Status.CHANGED)).isZero();
        assertThat(again.missing()).isEmpty();
        assertThat(again.questions()).isEmpty();
    }

    @Test
    void taking_back_leaves_everything_as_it_was() {
        var before = world.everything(marieke);
        var id = drop(IntakeWorld.files(MENTORS, CHILDREN, STAFF));
        go(id);
        assertThat(world.everything(marieke)).isNotEqualTo(before);

        back(id);

        assertThat(world.everything(marieke)).isEqualTo(before);
    }

    @Test
    void the_order_of_the_lists_does_not_matter() {
        go(drop(IntakeWorld.files(CHILDREN)));
        go(drop(IntakeWorld.files(STAFF)));
        go(drop(IntakeWorld.files(MENTORS)));
        var oneByOne = counts();
        marieke = world.begin(Country.NL);

        go(drop(IntakeWorld.files(STAFF, MENTORS, CHILDREN)));

        assertThat(counts()).isEqualTo(oneByOne);
    }

    @Test
    void trainees_come_in_with_their_mentors_once_and_go_back_altogether() {
        var before = world.everything(marieke);
        var files =
                List.of(
                        IntakeWorld.files(TRAINEES).getFirst(),
                        new SpreadsheetFile(
                                "medewerkers.csv",
                                "Personeelsnummer;Voornaam;Achternaam;Locatie;Groep;Werkdagen\n7;Sanne;Bakker;Zonnestraal;Lieveheersbeestjes;ma\n"
                                        .getBytes(StandardCharsets.UTF_8)));
        var id = drop(files);
        go(id);

        assertThat(world.count(marieke, "trainee.trainee")).isEqualTo(4);
        assertThat(world.count(marieke, "trainee.placement_days")).isEqualTo(4);
        assertThat(world.count(marieke, "mentorship.term")).isEqualTo(3);
        assertThat(lastDaysOfMentors()).doesNotContainNull().hasSize(3);
        var again = look(drop(files));
        assertThat(again.count(Status.SAME)).isEqualTo(5);
        assertThat(again.missingTrainees()).isEmpty();

        back(id);
        assertThat(world.everything(marieke)).isEqualTo(before);
    }

    @Test
    void a_later_list_of_trainees_changes_days_and_goes_back_too() {
        var first =
                "Stagiair;School;Locatie;Groep;Van;Tot;Stagedagen\nNoor Bos;ROC;Nest;Egels;1-9-2026;31-1-2027;ma\n";
        go(drop(List.of(csv(first))));
        var before = world.everything(marieke);

        var id = drop(List.of(csv(first.replace("31-1-2027;ma", "30-4-2027;ma, di"))));
        go(id);
        assertThat(world.count(marieke, "trainee.placement_days")).isEqualTo(2);
        assertThat(world.everything(marieke).get("trainee.placement")).contains("2027-04-30");

        back(id);
        assertThat(world.everything(marieke)).isEqualTo(before);
    }

    /** A mentor of a trainee is so until the placement ends. */
    private List<LocalDate> lastDaysOfMentors() {
        return world.as(
                marieke,
                () ->
                        jdbc.sql(
                                        "select upper(valid) - 1 from mentorship.term_card where trainee_placement is not null")
                                .query(LocalDate.class)
                                .list());
    }

    private static SpreadsheetFile csv(String text) {
        return new SpreadsheetFile("stagiairs.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Long> counts() {
        return List.of(
                world.count(marieke, "organisation.care_group"),
                world.count(marieke, "organisation.staff"),
                world.count(marieke, "child.child"),
                world.count(marieke, "child.group_membership"),
                world.count(marieke, "mentorship.term"));
    }
}
