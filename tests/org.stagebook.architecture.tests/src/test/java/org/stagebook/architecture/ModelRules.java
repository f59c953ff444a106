package org.stagebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;

/** Who may change a production. */
final class ModelRules {

    static final ArchRule ONLY_EDIT_CHANGES_THE_MODEL = noClasses()
            .that()
            .resideInAPackage("org.stagebook..")
            .and()
            .resideOutsideOfPackages("org.stagebook.model..", "org.stagebook.edit..")
            .should()
            .callMethodWhere(changesTheModel())
            .because("what bypasses the editing session cannot be undone and is not seen by the other views");

    private ModelRules() {}

    private static DescribedPredicate<JavaMethodCall> changesTheModel() {
        return DescribedPredicate.describe(
                "a setter of the model is called",
                call -> isSetter(call.getTarget()) || isReflective(call.getTarget()));
    }

    private static boolean isSetter(MethodCallTarget target) {
        String owner = target.getOwner().getPackageName();
        boolean generated = owner.equals("org.stagebook.model") || owner.equals("org.stagebook.model.impl");
        return generated && target.getName().matches("(un)?set[A-Z].*");
    }

    /** EMF's way around the setters. */
    private static boolean isReflective(MethodCallTarget target) {
        boolean model = target.getOwner().getName().startsWith("org.stagebook.model.")
                || target.getOwner().getName().equals("org.eclipse.emf.ecore.EObject");
        return model && (target.getName().equals("eSet") || target.getName().equals("eUnset"));
    }
}
