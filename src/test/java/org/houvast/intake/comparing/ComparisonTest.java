package org.houvast.intake.comparing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.Country;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.Problem;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Workplace;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String CHILDREN =
            "Kindnummer;Voornaam;Achternaam;Geboortedatum;Locatie;Groep;Startdatum;Opvangdagen\n";
    private static final String STAFF =
            "Personeelsnummer;Voornaam;Achternaam;Locatie;Groep;Werkdagen\n";
    private static final String MENTORS = "Kind;Groep;Mentor;Tweede mentor;Laatste observatie\n";

    private final Bench bench = new Bench();

    private static Question question(Comparison comparison, Question.Kind kind) {
        return comparison.questions().stream()
                .filter(q -> q.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(Comparison comparison) {
        return comparison.lines().stream()
                .flatMap(line -> line.problems().stream())
                .filter(Problem::holdsBack)
                .map(Problem::reason)
                .toList();
    }

    @Test
    void three_tidy_lists_need_a_person_for_one_row_only() {
        var comparison =
                bench.compare(
                        Bench.examples(
                                "netjes/mentorlijst.xlsx",
                                "netjes/kinderen.csv",
                                "netjes/medewerkers.xlsx"));

        assertThat(comparison.count(Status.NEW)).isEqualTo(334);
        assertThat(reasons(comparison)).containsExactly("done-before-birth");
        assertThat(comparison.newGroups())
                .extracting(Workplace.Group::locationName, Workplace.Group::careType)
                .containsOnly(
                        tuple("Zonnestraal", CareType.DAY_CARE),
                        tuple("De Vuurtoren", CareType.OUT_OF_SCHOOL_CARE));
        assertThat(comparison.work().pairs()).hasSize(99);
        assertThat(comparison.work().done()).hasSize(135);
    }

    @Test
    void messy_lists_ask_once_per_name() {
        var comparison =
                bench.compare(
                        Bench.examples(
                                "rommelig/Medewerkers overzicht.xlsx",
                                "rommelig/kinderen_export.csv"));

        assertThat(comparison.questions())
                .filteredOn(Question::isOpen)
                .extracting(Question::kind, q -> q.details().getFirst(), q -> q.rows().size())
                .containsExactlyInAnyOrder(
                        tuple(Question.Kind.SPELLING, "Ayd?n", 16),
                        tuple(Question.Kind.SPELLING, "Y?lmaz", 12),
                        tuple(Question.Kind.WHO_IS_MENTOR, "Nina", 11),
                        tuple(Question.Kind.WHO_IS_MENTOR, "Sam", 7),
                        tuple(Question.Kind.UNKNOWN_GROUP, "Egels", 1),
                        tuple(Question.Kind.UNKNOWN_GROUP, "Bestaat Niet", 1));
        assertThat(question(comparison, Question.Kind.SPELLING).options())
                .extracting(Question.Option::value)
                .containsExactly("Aydın", "right", "later");
        assertThat(comparison.newGroups())
                .extracting(Workplace.Group::locationName)
                .contains("'t Kwetternest", "BSO De Boomhut", "Peuterplus Oost")
                .doesNotContain("'T KWETTERNEST");
    }

    @Test
    void one_answer_spells_a_name_in_all_its_rows() {
        var kept =
                Bench.examples(
                        "rommelig/Medewerkers overzicht.xlsx", "rommelig/kinderen_export.csv");

        var comparison =
                bench.compare(kept, Map.of("spelling:Ayd?n", "Aydın", "spelling:Y?lmaz", "right"));

        assertThat(comparison.questions()).noneMatch(q -> q.kind() == Question.Kind.SPELLING);
        assertThat(comparison.work().children())
                .filteredOn(ChildRegister.TakesIn.class::isInstance)
                .map(ChildRegister.TakesIn.class::cast)
                .extracting(ChildRegister.TakesIn::surname)
                .contains("Aydın", "Y?lmaz")
                .doesNotContain("Ayd?n");
    }

    @Test
    void a_first_name_is_enough_where_one_colleague_of_the_group_has_it() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN + "1;Zoë;Bos;1-1-2024;Nest;Egels;1-6-2024;ma\n",
                                STAFF
                                        + "7;Sanne;Bakker;Nest;Egels;ma\n8;Sanne;de Wit;Nest;Bijen;ma\n",
                                MENTORS + "Zoë Bos;Egels;Sanne;;1-9-2025\n"));

        assertThat(comparison.questions()).noneMatch(Question::isOpen);
        assertThat(comparison.work().pairs()).hasSize(1);
        assertThat(comparison.work().done())
                .extracting(Knowledge.Done::day)
                .containsExactly(LocalDate.of(2025, 9, 1));
    }

    @Test
    void lists_below_each_other_are_lists_of_their_own() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                "Kinderen\n"
                                        + CHILDREN
                                        + "1;Zoë;Bos;1-1-2024;Nest;Egels;1-6-2024;ma\n\nMedewerkers\n"
                                        + STAFF
                                        + "7;Sanne;Bakker;Nest;Egels;ma\n\nMentoren\nKind;Groep;Mentor;Laatste observatie\n"
                                        + "Zoë Bos;Egels;Sanne;1-9-2026\n"));

        assertThat(comparison.count(Status.NEW)).isEqualTo(3);
        assertThat(comparison.count(Status.ASKS)).isZero();
        assertThat(comparison.work().pairs()).hasSize(1);
    }

    @Test
    void two_of_one_name_in_a_group_are_asked_never_guessed() {
        var kept =
                Bench.csv(
                        CHILDREN + "1;Zoë;Bos;1-1-2024;Nest;Egels;1-6-2024;ma\n",
                        STAFF + "7;Sanne;Bakker;Nest;Egels;ma\n8;Sanne;Bakker;Nest;Egels;di\n",
                        MENTORS + "Zoë Bos;Egels;Sanne Bakker;;\n");

        var asked = question(bench.compare(kept), Question.Kind.WHO_IS_MENTOR);
        var answered = bench.compare(kept, Map.of(asked.key(), asked.options().get(1).value()));

        assertThat(asked.options())
                .extracting(Question.Option::value)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(answered.count(Status.ASKS)).isZero();
        assertThat(answered.work().pairs()).hasSize(1);
    }

    @Test
    void nobody_yet_is_an_answer_too() {
        var kept =
                Bench.csv(
                        CHILDREN + "1;Zoë;Bos;1-1-2024;Nest;Egels;1-6-2024;ma\n",
                        STAFF + "7;Sanne;Bakker;Nest;Egels;ma\n",
                        MENTORS + "Zoë Bos;Egels;Petra;;1-9-2025\n");
        var asked = question(bench.compare(kept), Question.Kind.WHO_IS_MENTOR);

        var answered = bench.compare(kept, Map.of(asked.key(), Question.Option.NOBODY));

        assertThat(answered.count(Status.ASKS)).isZero();
        assertThat(answered.work().pairs()).isEmpty();
        assertThat(answered.work().done()).hasSize(1);
    }

    @Test
    void a_second_mentor_stands_in_on_days_that_they_share() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN + "1;Zoë;Bos;1-1-2024;Nest;Egels;1-6-2024;ma, di, do\n",
                                STAFF
                                        + "7;Sanne;Bakker;Nest;Egels;ma, di\n8;Els;Vos;Nest;Egels;di, do, vr\n",
                                MENTORS + "Zoë Bos;Egels;Sanne;Els;\n"));

        assertThat(comparison.work().pairs().getFirst().standIns())
                .containsOnlyKeys(TUESDAY, THURSDAY);
    }

    @Test
    void twins_and_namesakes_stay_two() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN
                                        + "1;Fien;Jansen;1-1-2024;Nest;Egels;1-6-2024;ma\n"
                                        + "2;Saar;Jansen;1-1-2024;Nest;Egels;1-6-2024;ma\n"
                                        + "3;Saar;Jansen;5-3-2023;Nest;Egels;1-6-2024;ma\n"));

        assertThat(
                        comparison.work().children().stream()
                                .filter(ChildRegister.TakesIn.class::isInstance))
                .hasSize(3);
    }

    @Test
    void a_child_of_one_name_is_asked_which_one() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN
                                        + "2;Saar;Jansen;1-1-2024;Nest;Egels;1-6-2024;ma\n"
                                        + "3;Saar;Jansen;5-3-2023;Nest;Egels;1-6-2024;ma\n",
                                STAFF + "7;Sanne;Bakker;Nest;Egels;ma\n",
                                MENTORS + "Saar Jansen;Egels;Sanne;;\n"));

        assertThat(question(comparison, Question.Kind.WHICH_CHILD).options()).hasSize(3);
    }

    @Test
    void a_child_in_two_groups_on_different_days_is_one_child() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN
                                        + "1;Fien;Jansen;1-1-2024;Nest;Egels;1-6-2024;ma\n"
                                        + "1;Fien;Jansen;1-1-2024;Nest;Bijen;1-6-2024;di\n"));

        assertThat(comparison.count(Status.NEW)).isEqualTo(2);
        assertThat(comparison.work().children())
                .filteredOn(change -> !(change instanceof ChildRegister.HasNumber))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("TakesIn", "IsPlaced", "Plays", "Comes", "Plays");
        assertThat(comparison.work().children())
                .contains(comes(comparison, DayPattern.weekly(MONDAY, TUESDAY)));
    }

    private static ChildRegister.Change comes(Comparison comparison, DayPattern days) {
        return comparison.work().children().stream()
                .filter(ChildRegister.Comes.class::isInstance)
                .map(ChildRegister.Comes.class::cast)
                .filter(comes -> comes.days().equals(days))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_child_in_two_groups_on_one_day_is_asked() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN
                                        + "1;Fien;Jansen;1-1-2024;Nest;Egels;1-6-2024;ma\n"
                                        + "1;Fien;Jansen;1-1-2024;Nest;Bijen;1-6-2024;ma, di\n"));

        assertThat(reasons(comparison)).containsExactly("two-groups");
    }

    @Test
    void a_number_of_two_children_is_asked() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                CHILDREN
                                        + "1;Fien;Jansen;1-1-2024;Nest;Egels;1-6-2024;ma\n"
                                        + "1;Omar;Bos;1-2-2024;Nest;Egels;1-6-2024;ma\n"));

        assertThat(reasons(comparison)).containsExactly("number-twice");
    }

    @Test
    void one_group_name_at_two_locations_needs_the_location() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                STAFF + "7;Sanne;Bakker;Nest;Egels;ma\n8;Els;Vos;Boom;Egels;ma\n",
                                "Naam kind;Geboortedatum;Groep;Dagen\nZoë Bos;1-1-2024;Egels;ma\n"));

        assertThat(reasons(comparison)).containsExactly("location-missing");
    }

    @Test
    void a_group_that_may_be_new_elsewhere_does_not_say_where_a_row_is() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                STAFF + "7;Sanne;Bakker;Nest;Egels;ma\n8;Els;Vos;Boom;Bijen;ma\n",
                                CHILDREN
                                        + "1;Zoë;Bos;1-1-2024;Nest;Bijen;1-6-2024;ma\n"
                                        + "2;Teun;Vos;1-1-2024;;Bijen;1-6-2024;ma\n"));

        assertThat(reasons(comparison)).containsExactly("location-missing");
    }

    @Test
    void without_any_location_a_person_says_what_it_is_called() {
        var kept = Bench.csv("Naam kind;Geboortedatum;Groep;Dagen\nZoë Bos;1-1-2024;Egels;ma\n");

        var asked = question(bench.compare(kept), Question.Kind.LOCATION_NAME);
        var answered = bench.compare(kept, Map.of(asked.key(), "Het Nest"));

        assertThat(answered.count(Status.NEW)).isOne();
        assertThat(answered.work().locations())
                .extracting(Workplace.Location::name)
                .containsExactly("Het Nest");
    }

    @Test
    void the_kind_of_care_is_supposed_from_names_and_ages_and_can_be_said_otherwise() {
        var kept =
                Bench.csv(
                        CHILDREN
                                + "1;Fien;Jansen;1-1-2018;Boom;Uilen;1-6-2024;ma\n"
                                + "2;Omar;Bos;1-2-2024;Nest;Egels;1-6-2024;ma\n");

        var supposed = bench.compare(kept);
        var said = bench.compare(kept, Map.of("care:nest", "PRESCHOOL"));
        bench.country = Country.BE;
        var flemish = bench.compare(kept);

        assertThat(careTypes(supposed))
                .containsExactlyInAnyOrder(CareType.OUT_OF_SCHOOL_CARE, CareType.DAY_CARE);
        assertThat(careTypes(said))
                .containsExactlyInAnyOrder(CareType.OUT_OF_SCHOOL_CARE, CareType.PRESCHOOL);
        assertThat(careTypes(flemish))
                .containsExactlyInAnyOrder(CareType.OUT_OF_SCHOOL_CARE, CareType.GROUP_CARE);
    }

    private static List<CareType> careTypes(Comparison comparison) {
        return comparison.newGroups().stream().map(Workplace.Group::careType).toList();
    }

    private CarePlacementId known(String given, String surname) {
        var location = new Workplace.Location(LocationId.fresh(), "Nest");
        var group =
                new Workplace.Group(
                        GroupId.fresh(), "Egels", CareType.DAY_CARE, location.id(), "Nest");
        var placement = CarePlacementId.fresh();
        bench.locations.add(location);
        bench.groups.add(group);
        bench.children.add(
                new ChildRegister.Known(
                        ChildId.fresh(),
                        given,
                        surname,
                        LocalDate.of(2024, 1, 1),
                        List.of(),
                        List.of(),
                        placement,
                        location.id(),
                        CareType.DAY_CARE,
                        LocalDate.of(2024, 6, 1),
                        null,
                        DayPattern.weekly(MONDAY),
                        List.of(group.id().value().toString()),
                        List.of()));
        return placement;
    }

    @Test
    void a_better_spelling_that_is_known_never_gives_way() {
        known("Levi", "Aydın");

        var lost =
                bench.compare(
                        Bench.csv(
                                "Naam kind;Geboortedatum;Groep;Dagen\nAyd?n, Levi;1-1-2024;Egels;ma\n"));
        var plain =
                bench.compare(
                        Bench.csv(
                                "Naam kind;Geboortedatum;Groep;Dagen\nAydin, Levi;1-1-2024;Egels;ma\n"));

        assertThat(plain.count(Status.SAME)).isOne();
        assertThat(lost.work().isEmpty()).isTrue();
    }

    @Test
    void changed_days_are_shown_old_and_new() {
        known("Levi", "Bos");

        var comparison =
                bench.compare(
                        Bench.csv(
                                "Naam kind;Geboortedatum;Groep;Dagen\nLevi Bos;1-1-2024;Egels;ma, di\n"));

        assertThat(comparison.lines().getFirst().differences())
                .extracting(Difference::before, Difference::now)
                .containsExactly(
                        tuple(DayPattern.weekly(MONDAY), DayPattern.weekly(MONDAY, TUESDAY)));
    }

    @Test
    void a_child_entered_by_hand_is_asked_about_when_a_list_gives_it_a_number() {
        known("Levi", "Bos");

        var comparison =
                bench.compare(Bench.csv(CHILDREN + "1;Levi;Bos;1-1-2024;Nest;Egels;1-6-2024;ma\n"));

        assertThat(question(comparison, Question.Kind.SAME_CHILD).isOpen()).isTrue();
    }

    @Test
    void empty_cells_take_nothing_away() {
        known("Levi", "Bos");

        var comparison =
                bench.compare(
                        Bench.csv(
                                "Naam kind;Geboortedatum;Groep;Dagen\nLevi Bos;1-1-2024;Egels;\n"));

        assertThat(comparison.count(Status.SAME)).isOne();
    }
}
