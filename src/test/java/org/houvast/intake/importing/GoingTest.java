package org.houvast.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeWorld;
import org.houvast.testing.ModuleTest;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(IntakeWorld.class)
class GoingTest {

    @Autowired IntakeWorld world;
    @Autowired DropLists drop;
    @Autowired BeginTakeOver begin;
    @Autowired Going going;
    @Autowired Progress progress;
    @Autowired ShowImport show;

    Actor marieke;
    ImportId id;

    @BeforeEach
    void begin() {
        marieke = world.begin(Country.NL);
        var files = IntakeWorld.files("netjes/kinderen.csv");
        id = Objects.requireNonNull(world.by(marieke, () -> drop.run(marieke, null, files)).id());
    }

    private Page look() {
        return world.by(
                marieke,
                () -> show.show(marieke, id, PreviewPage.Show.ALL, Problems.none(), List.of()));
    }

    @Test
    void who_waits_sees_how_far_it_is_and_nobody_begins_twice() {
        assertThat(world.by(marieke, () -> begin.run(marieke, id))).isTrue();
        world.as(
                marieke,
                () -> {
                    progress.at(id, Progress.Step.CHILDREN, 50, 153);
                    return true;
                });

        assertThat(look())
                .isEqualTo(new ProgressPage(new ProgressPart(id.value(), "CHILDREN", 50, 153)));
        assertThat(world.by(marieke, () -> begin.run(marieke, id))).isFalse();
    }

    @Test
    void what_is_done_at_once_is_there_at_once() {
        world.by(
                marieke,
                () -> {
                    going.go(marieke, id);
                    return true;
                });

        assertThat(look()).isNotInstanceOf(PreviewPage.class);
    }
}
