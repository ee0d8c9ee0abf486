package org.houvast.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.foundation.Answer;
import org.houvast.foundation.UseCase;
import org.houvast.house.culprits.AnswerThatChanges;
import org.houvast.house.culprits.BeanWithASetter;
import org.houvast.house.culprits.ChildManager;
import org.houvast.house.culprits.ClassPage;
import org.houvast.house.culprits.EndpointWithoutAction;
import org.houvast.house.culprits.FieldInjected;
import org.houvast.house.culprits.HiddenPage;
import org.houvast.house.culprits.PublicController;
import org.houvast.house.culprits.TakesTheDayFromTheSystem;
import org.houvast.house.culprits.TakesTheTimeFromTheSystem;
import org.houvast.house.culprits.service.InALayer;
import org.houvast.ui.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds for every class of Houvast, each rule with the culprits that it must catch. */
final class HouseRules {

    /** A rule, why it is there, and classes that break it. */
    record HouseRule(String name, ArchRule rule, List<Class<?>> culprits) {

        HouseRule {
            if (culprits.isEmpty()) throw new IllegalArgumentException(name + " has no culprit");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Who may look at the system's clock: the maker of the one clock, and who compares a file's
     * age, which is the system's too. This list can only shrink.
     */
    private static final Set<String> CLOCKMAKERS =
            Set.of(
                    "org.houvast.foundation.TimeConfiguration",
                    "org.houvast.foundation.postgres.Binaries");

    /** What answers without an action: samples without a person. This list can only shrink. */
    private static final Set<String> BELOW_PERMISSIONS =
            Set.of("org.houvast.ui.styleguide.StyleGuideController");

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "packages are named for the field, not for layers",
                        noClasses()
                                .should()
                                .resideInAnyPackage(
                                        "..controller..",
                                        "..controllers..",
                                        "..service..",
                                        "..services..",
                                        "..repository..",
                                        "..repositories..",
                                        "..dto..",
                                        "..model..",
                                        "..impl..",
                                        "..helper..",
                                        "..helpers..",
                                        "..util..",
                                        "..utils..",
                                        "..common.."),
                        InALayer.class),
                rule(
                        "a class name says what it is",
                        noClasses()
                                .should()
                                .haveNameMatching(
                                        ".*(Manager|Helper|Utils?|Data|Info|Impl|Dto|Service|Repository)"),
                        ChildManager.class),
                rule(
                        "a controller stays in its room",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Controller")
                                .should()
                                .bePackagePrivate(),
                        PublicController.class),
                rule(
                        "the time comes from the one clock, and a day from Days",
                        noClasses()
                                .that(
                                        describe(
                                                "do not make the clock",
                                                type -> !isClockmaker(type)))
                                .should()
                                .accessTargetWhere(takesTheTimeByItself()),
                        TakesTheDayFromTheSystem.class,
                        TakesTheTimeFromTheSystem.class),
                rule(
                        "an endpoint declares its action",
                        methods()
                                .that()
                                .areMetaAnnotatedWith(RequestMapping.class)
                                .and()
                                .areDeclaredInClassesThat(
                                        describe(
                                                "stand above permissions",
                                                type ->
                                                        !BELOW_PERMISSIONS.contains(
                                                                type.getName())))
                                .should(declareAnAction())
                                .allowEmptyShould(true),
                        EndpointWithoutAction.class),
                rule(
                        "an answer changes nothing, so it starts no use case",
                        noClasses()
                                .that()
                                .areAnnotatedWith(Answer.class)
                                .should()
                                .dependOnClassesThat()
                                .areAnnotatedWith(UseCase.class)
                                .allowEmptyShould(true),
                        AnswerThatChanges.class),
                rule(
                        "a page model is a public record",
                        classes()
                                .that(are(assignableTo(Page.class)))
                                .and()
                                .areNotInterfaces()
                                .should()
                                .bePublic()
                                .andShould()
                                .beRecords()
                                .allowEmptyShould(true),
                        HiddenPage.MODEL,
                        ClassPage.class),
                rule(
                        "what a class needs comes through its constructor",
                        noFields().should().beAnnotatedWith(Autowired.class),
                        FieldInjected.class),
                rule(
                        "things change by verbs of the field, not by setters",
                        noMethods()
                                .that(
                                        describe(
                                                "take one thing and give nothing back",
                                                method ->
                                                        method.getRawParameterTypes().size() == 1
                                                                && method.getRawReturnType()
                                                                        .isEquivalentTo(
                                                                                void.class)))
                                .should()
                                .haveNameMatching("set[A-Z].*")
                                .allowEmptyShould(true),
                        BeanWithASetter.class));
    }

    private static HouseRule rule(String name, ArchRule rule, Class<?>... culprits) {
        return new HouseRule(name, rule.as(name), List.of(culprits));
    }

    private static boolean isClockmaker(JavaClass type) {
        return CLOCKMAKERS.contains(type.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> takesTheTimeByItself() {
        return describe(
                "takes the time from the system",
                access -> {
                    var owner = access.getTargetOwner();
                    var name = access.getTarget().getName();
                    return owner.getPackageName().startsWith("java.time") && name.equals("now")
                            || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                            || owner.isEquivalentTo(System.class)
                                    && name.equals("currentTimeMillis")
                            || owner.isEquivalentTo(Date.class) && name.equals("<init>");
                });
    }

    private static ArchCondition<JavaMethod> declareAnAction() {
        return new ArchCondition<>("declare an action") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var declared =
                        method.getAnnotations().stream()
                                .anyMatch(annotation ->
                                        annotation
                                                .getRawType()
                                                .isAnnotatedWith(Action.Declares.class));
                events.add(
                        new SimpleConditionEvent(
                                method,
                                declared,
                                method.getFullName()
                                        + (declared ? " declares" : " declares no")
                                        + " action"));
            }
        };
    }

    private HouseRules() {}
}
