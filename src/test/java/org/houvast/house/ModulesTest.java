package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.houvast.Houvast;
import org.houvast.house.culprits.street.cellar.Climber;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Who may know whom. */
class ModulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final ApplicationModules HOUSE =
            ApplicationModules.of(Houvast.class, new ImportOption.DoNotIncludeTests());

    @Test
    void every_module_keeps_to_its_door_and_its_dependencies() {
        HOUSE.verify();
    }

    @Test
    void a_module_that_climbs_into_another_ones_room_is_caught() {
        ImportOption everything = _ -> true;
        var street =
                ApplicationModules.of(
                        Climber.class.getPackageName().replace(".cellar", ""), everything);

        assertThat(street.stream()).hasSize(2);
        assertThatThrownBy(street::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("cellar")
                .hasMessageContaining("Diary");
    }

    @Test
    void a_module_knows_only_lower_floors() throws IOException {
        assertThat(Floors.violations(Floors.allowed(Floors.built(MAIN)))).isEmpty();
    }

    @Test
    void a_module_that_knows_an_upper_floor_is_caught() {
        assertThat(Floors.violations(Map.of("child", Set.of("foundation", "mentorship"))))
                .containsExactly("child may know mentorship, which is not below it");
    }

    @Test
    void a_module_that_knows_its_neighbour_is_caught() {
        assertThat(Floors.violations(Map.of("child", Set.of("trainee"))))
                .containsExactly("child may know trainee, which is not below it");
    }

    @Test
    void a_module_that_nobody_planned_is_caught() {
        assertThat(Floors.violations(Map.of("misc", Set.of())))
                .containsExactly("misc stands on no floor");
    }

    @Test
    void no_module_is_open() {
        assertThat(HOUSE.stream()).isNotEmpty().noneMatch(module -> module.isOpen());
    }
}
