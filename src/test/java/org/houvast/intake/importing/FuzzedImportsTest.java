package org.houvast.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.foundation.Country;
import org.houvast.intake.IntakeWorld;
import org.houvast.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** T11 in short; {@code ./houvast prove T11} is the long form. */
@ModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import({IntakeWorld.class, FuzzedImports.class})
class FuzzedImportsTest {

    @Autowired IntakeWorld world;
    @Autowired FuzzedImports imports;

    @Test
    void strange_files_come_in_altogether_or_not_at_all() {
        var figure = imports.prove(world.begin(Country.NL), 6_000, 20_261_117);

        assertThat(figure.serverErrors()).as(figure.toString()).isZero();
        assertThat(figure.halfImports()).as(figure.toString()).isZero();
        assertThat(figure.newTheSecondTime()).as(figure.toString()).isZero();
        assertThat(figure.takenOver()).as(figure.toString()).isGreaterThan(5);
    }
}
