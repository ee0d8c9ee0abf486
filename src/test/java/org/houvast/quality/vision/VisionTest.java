package org.houvast.quality.vision;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.nio.charset.StandardCharsets;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A team writes a vision, and leans on a list of competences that it can read in. */
@HouvastTest
@Import(SmallHouse.class)
class VisionTest {

    @Autowired SmallHouse house;
    @Autowired WriteVision write;
    @Autowired ReadCompetences read;

    SmallHouse.Person farida;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        house.educator("Samira", MONDAY);
        farida = house.leader("Farida");
    }

    private CompetencesPage look(String list) {
        return house.as(
                farida,
                () ->
                        read.look(
                                farida.actor(),
                                "lijst.csv",
                                list.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void there_are_fifteen_headings_to_begin_with_and_they_are_named_as_our_own() {
        var page =
                house.as(farida, () -> read.start(farida.actor(), org.houvast.ui.Problems.none()));

        assertThat(page.present()).hasSize(15);
        assertThat(page.present()).allMatch(h -> h.origin().contains("eigen lijst"));
    }

    @Test
    void a_list_with_something_wrong_says_where_and_nothing_of_it_is_kept() {
        var page = look("Nr;Competentie;Bron\n1;Spelen;Besluit\n2;;Besluit\n3;Zorgen;\n4;spelen;x");

        assertThat(page.wrongs())
                .extracting(CompetencesPage.Wrong::row, CompetencesPage.Wrong::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "quality.competences.empty"),
                        org.assertj.core.groups.Tuple.tuple(4, "quality.competences.no-origin"),
                        org.assertj.core.groups.Tuple.tuple(5, "quality.competences.twice"));
        var rows = page.rows();
        assertThat(rows).isNotNull();
        assertThat(house.as(farida, () -> read.keep(farida.actor(), rows == null ? "" : rows)))
                .isPresent();
        assertThat(
                        house.as(
                                        farida,
                                        () ->
                                                read.start(
                                                        farida.actor(),
                                                        org.houvast.ui.Problems.none()))
                                .present())
                .hasSize(15);
    }

    @Test
    void another_list_is_taken_over_whole_and_what_is_called_the_same_keeps_its_words() {
        var location = house.location().value();
        var vision =
                house.as(
                                farida,
                                () ->
                                        write.edit(
                                                farida.actor(),
                                                location,
                                                null,
                                                org.houvast.ui.Problems.none()))
                        .vision();
        house.as(
                farida,
                () -> {
                    write.keep(
                            farida.actor(),
                            new Vision(
                                    location,
                                    vision.locationName(),
                                    "Zij zijn onze collega’s van morgen.",
                                    "",
                                    null,
                                    0,
                                    java.util.List.of(),
                                    vision.stands().stream()
                                            .map(stand ->
                                                    new Vision.Stand(
                                                            stand.competence(),
                                                            stand.title(),
                                                            stand.origin(),
                                                            stand.title()
                                                                            .equals(
                                                                                    "Samenwerken met ouders")
                                                                    ? "Vanaf dag één."
                                                                    : ""))
                                            .toList()));
                    return true;
                });
        var rows =
                look("Competentie;Bron\nSamenwerken met ouders;Besluit\nIets nieuws;Besluit")
                        .rows();

        assertThat(house.as(farida, () -> read.keep(farida.actor(), rows == null ? "" : rows)))
                .isEmpty();

        assertThat(house.as(farida, () -> write.paper(farida.actor(), location)).vision().stands())
                .extracting(Vision.Stand::title, Vision.Stand::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Samenwerken met ouders", "Vanaf dag één."),
                        org.assertj.core.groups.Tuple.tuple("Iets nieuws", ""));
    }
}
