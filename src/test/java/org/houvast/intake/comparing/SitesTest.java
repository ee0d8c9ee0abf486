package org.houvast.intake.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.houvast.intake.reading.Answers;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.Register;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Workplace;
import org.junit.jupiter.api.Test;

/** The Dutch public register, with its 35 columns; all names in it are invented. */
class SitesTest {

    private static final String HEADINGS =
            "lrk_id;type_oko;opc;actuele_naam_oko;aantal_kindplaatsen;ve;status;inschrijfdatum;"
                    + "opvanglocatie_adres;opvanglocatie_postcode;opvanglocatie_woonplaats;bag_id;naam_houder;"
                    + "kvk_nummer_houder;vestigingsnummer_houder;rechtsvorm_houder;start_geschillencommissie;"
                    + "einde_geschillencommissie;houder_adres;houder_postcode;houder_woonplaats;houder_buitenland;"
                    + "correspondentie_adres;correspondentie_postcode;correspondentie_woonplaats;"
                    + "correspondentie_buitenland;contact_persoon;contact_telefoon;contact_emailadres;"
                    + "contact_website;cbs_code;verantwoordelijke_gemeente;gastouderbureau_1;gastouderbureau_2;lrk_url\n";

    private final Bench bench = new Bench();

    private static String row(String id, String kind, String name, String status, String holder) {
        return id
                + ";"
                + kind
                + ";n;"
                + name
                + ";40;nee;"
                + status
                + ";01-02-2015;Laan 1;1234 AB;'s-Gravenhage;9;"
                + holder
                + ";12345678;1;BV;;;Thuisweg 2;1234 AB;Utrecht;;;;;;An de Geheim;0612345678;an@geheim.example;"
                + ";518;Den Haag;;;https://x.example\n";
    }

    private static List<Lists.Kept> register(String... rows) {
        var bytes = (HEADINGS + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
        return new SpreadsheetFile("export_opendata_lrk.csv", bytes)
                .sheets().stream()
                        .map(Register::withoutPeople)
                        .map(s -> new Lists.Kept(s, Mapping.of(s), Answers.NONE))
                        .toList();
    }

    private static final String[] ROWS = {
        row("1", "KDV", "Het 't Nest", "Ingeschreven", "Kinderhuis"),
        row("2", "BSO", "Het 't Nest", "Ingeschreven", "Kinderhuis"),
        row("3", "BSO", "De Boom", "Ingeschreven", "KINDERHUIS"),
        row("4", "KDV", "Dicht", "Uitgeschreven", "Kinderhuis"),
        row("5", "VGO", "Oppas Piet", "Ingeschreven", "Kinderhuis"),
        row("6", "KDV", "Van anderen", "Ingeschreven", "Ander BV")
    };

    @Test
    void the_organisers_own_open_locations_come_in_once() {
        var comparison = bench.compare(register(ROWS));

        assertThat(comparison.work().locations())
                .extracting(Workplace.Location::name)
                .containsExactly("Het 't Nest", "De Boom");
        assertThat(comparison.count(Status.NEW)).isEqualTo(2);
        assertThat(comparison.questions()).isEmpty();
    }

    @Test
    void what_is_there_stays_as_it_is() {
        bench.locations.add(new Workplace.Location(LocationId.fresh(), "HET ’T NEST"));

        assertThat(bench.compare(register(ROWS)).work().locations())
                .extracting(Workplace.Location::name)
                .containsExactly("De Boom");
    }

    @Test
    void whose_locations_are_meant_is_asked_when_it_does_not_show() {
        bench.organiser = "De Regenboog";
        var asked = bench.compare(register(ROWS));

        var answered = bench.compare(register(ROWS), Map.of("holder", "Ander BV"));

        assertThat(asked.questions())
                .extracting(Question::kind)
                .containsExactly(Question.Kind.HOLDER);
        assertThat(asked.taken()).isZero();
        assertThat(answered.work().locations())
                .extracting(Workplace.Location::name)
                .containsExactly("Van anderen");
    }

    @Test
    void nothing_of_a_contact_person_is_kept() {
        assertThat(register(ROWS).toString()).doesNotContain("Geheim", "0612345678", "Thuisweg");
    }
}
