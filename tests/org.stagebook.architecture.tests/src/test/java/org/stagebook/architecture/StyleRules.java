package org.stagebook.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** House rules that the compiler does not check. */
final class StyleRules {

    /** Where EMF generates: the package of the model and its helpers. */
    private static final String[] GENERATED = {
        "org.stagebook.model", "org.stagebook.model.impl", "org.stagebook.model.util", "org.stagebook.model.provider"
    };

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideInAnyPackage(Bundles.packages(Bundles.HEADLESS.keySet()))
            .and()
            .resideOutsideOfPackages(GENERATED)
            .should(beInANullMarkedPackage())
            .because("NullAway checks only what is marked");

    static final ArchRule NO_HEAPS_OF_STATICS = noClasses()
            .that()
            .resideInAPackage("org.stagebook..")
            .and()
            .resideOutsideOfPackages(GENERATED)
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .because("a method belongs to the type it is about");

    /** With no argument, that is: to the standard error stream, whoever owns it. */
    static final ArchRule NO_STACK_TRACES_ARE_PRINTED = noClasses()
            .that()
            .resideInAPackage("org.stagebook..")
            .should()
            .callMethodWhere(target(name("printStackTrace")).and(target(rawParameterTypes(List.of()))))
            .because("an error is a sentence for the one who reads it");

    private StyleRules() {}

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    String message = "The package of " + type.getName() + " has no package-info with @NullMarked.";
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        };
    }
}
