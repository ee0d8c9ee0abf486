package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.houvast.house.HouseRules.HouseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.houvast");

    static List<HouseRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(HouseRule rule) {
        assertThat(HOUSE.contain("org.houvast.Houvast")).isTrue();
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_culprit_is_caught_by(HouseRule rule) {
        for (Class<?> culprit : rule.culprits()) {
            assertThatThrownBy(
                            () -> rule.rule().check(new ClassFileImporter().importClasses(culprit)))
                    .as(culprit.getSimpleName())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(culprit.getSimpleName());
        }
    }
}
