package org.houvast.intake.comparing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.Country;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.reading.Answers;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.TraineeRegister;

/** Lists held against knowledge, without a database. */
final class Bench {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    final List<Workplace.Location> locations = new ArrayList<>();
    final List<Workplace.Group> groups = new ArrayList<>();
    final List<StaffRegister.Known> staff = new ArrayList<>();
    final List<ChildRegister.Known> children = new ArrayList<>();
    final List<TraineeRegister.Known> trainees = new ArrayList<>();
    Country country = Country.NL;
    String organiser = "Kinderhuis";

    Knowledge knowledge() {
        return new Knowledge(
                country,
                organiser,
                "planning",
                locations,
                groups,
                staff,
                Map.of(),
                children,
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                trainees,
                Map.of());
    }

    static List<Lists.Kept> examples(String... paths) {
        return kept(IntakeWorld.files(paths));
    }

    static List<Lists.Kept> csv(String... texts) {
        List<SpreadsheetFile> files = new ArrayList<>();
        for (var text : texts) {
            files.add(new SpreadsheetFile("lijst.csv", text.getBytes(StandardCharsets.UTF_8)));
        }
        return kept(files);
    }

    static List<Lists.Kept> kept(List<SpreadsheetFile> files) {
        List<Lists.Kept> kept = new ArrayList<>();
        for (var file : files) {
            for (var sheet : file.sheets()) {
                kept.add(new Lists.Kept(sheet, Mapping.of(sheet), Answers.NONE));
            }
        }
        return kept;
    }

    Comparison compare(List<Lists.Kept> kept, Map<String, String> said) {
        return Comparison.of(Lists.read(kept, said, TODAY), knowledge(), said, TODAY);
    }

    Comparison compare(List<Lists.Kept> kept) {
        return compare(kept, Map.of());
    }
}
