package org.stagebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may change a production. */
final class ModelRules {

    /** Methods that change a model, by patterns of the full name of the type they are called on and of their own. */
    private record Mutator(String owner, String method) {

        boolean is(AccessTarget target) {
            return target.getOwner().getFullName().matches(owner)
                    && target.getName().matches(method);
        }
    }

    /** The setters and EMF's ways around them. */
    private static final List<Mutator> MUTATORS = List.of(
            new Mutator("org\\.stagebook\\.model\\.(impl\\.)?\\w+", "(un)?set[A-Z].*|eSet|eUnset"),
            new Mutator("org\\.eclipse\\.emf\\.ecore\\..*", "eSet|eUnset"),
            new Mutator("org\\.eclipse\\.emf\\.ecore\\.EStructuralFeature\\$Setting", "set|unset"),
            new Mutator(
                    "org\\.eclipse\\.emf\\.ecore\\.util\\.EcoreUtil",
                    "(delete|remove|replace)(All)?|setID|setGenericType"));

    static final ArchRule ONLY_EDIT_CHANGES_THE_MODEL = noClasses()
            .that()
            .resideInAPackage("org.stagebook..")
            .and()
            .resideOutsideOfPackages("org.stagebook.model..", "org.stagebook.edit..")
            .should()
            .accessTargetWhere(changesTheModel())
            .because("what bypasses the editing session cannot be undone and is not seen by the other views");

    private ModelRules() {}

    /** Calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> changesTheModel() {
        return DescribedPredicate.describe(
                "a method that changes the model is used",
                access -> MUTATORS.stream().anyMatch(mutator -> mutator.is(access.getTarget())));
    }
}
