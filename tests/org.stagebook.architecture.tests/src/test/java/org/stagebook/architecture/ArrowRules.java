package org.stagebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which bundle may use which, and which libraries. */
final class ArrowRules {

    /** Packages of toolkits, the workbench and OSGi. */
    static final String[] OF_THE_WINDOW = {
        "org.eclipse.swt..",
        "org.eclipse.jface..",
        "org.eclipse.draw2d..",
        "org.eclipse.gef..",
        "org.eclipse.ui..",
        "org.eclipse.e4..",
        "org.eclipse.core..",
        "org.eclipse.equinox..",
        "org.eclipse.emf.common.ui..",
        "org.eclipse.emf.edit.ui..",
        "org.osgi..",
        "java.awt..",
        "javax.swing.."
    };

    static final ArchRule ARROWS_POINT_DOWN = classes()
            .that()
            .resideInAPackage("org.stagebook..")
            .should(avoid("use only bundles below their own", ArrowRules::pointsUp))
            .because("the order of the bundles is what keeps each of them understandable and testable alone");

    static final ArchRule NOTHING_HEADLESS_KNOWS_THE_WINDOW = noClasses()
            .that()
            .resideInAnyPackage(Bundles.packages(Bundles.HEADLESS.keySet()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OF_THE_WINDOW)
            .because("the command line and every test of the core run without a window, a workbench or OSGi");

    static final ArchRule SOUND_AND_TIME_KNOW_NO_ECLIPSE = noClasses()
            .that()
            .resideInAnyPackage(Bundles.packages(List.of("timebase", "audio", "metering", "playback", "picture")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse..")
            .because("they must be usable, and fast, without EMF");

    static final ArchRule TIME_KNOWS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("org.stagebook.timebase..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.stagebook.timebase..", "java..", "org.jspecify.annotations..");

    static final ArchRule DRAW2D_AND_GEF_STAY_IN_THEIR_BUNDLE = noClasses()
            .that()
            .resideInAPackage("org.stagebook..")
            .and()
            .resideOutsideOfPackage("org.stagebook.ui.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.draw2d..", "org.eclipse.gef..")
            .because("a change of the framework must cost one bundle");

    static final ArchRule FFMPEG_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideInAPackage("org.stagebook..")
            .and()
            .resideOutsideOfPackage("org.stagebook.picture.internal.ffmpeg..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco..")
            .because("what decodes pictures must be replaceable, and its native objects must be freed in one place");

    static final ArchRule INTERNAL_MEANS_INTERNAL = classes()
            .that()
            .resideInAPackage("org.stagebook..")
            .should(avoid("leave the internal packages of other bundles alone", ArrowRules::reachesInside))
            .because("internal packages are not exported and change without notice");

    private ArrowRules() {}

    private static boolean pointsUp(JavaClass origin, JavaClass target) {
        Optional<String> from = Bundles.of(origin);
        Optional<String> to = Bundles.of(target);
        return from.isPresent() && to.isPresent() && !from.equals(to) && !Bundles.mayUse(from.get(), to.get());
    }

    private static boolean reachesInside(JavaClass origin, JavaClass target) {
        boolean internal = ("." + target.getPackageName() + ".").contains(".internal.");
        Optional<String> home = Bundles.of(target);
        return internal && home.isPresent() && !Bundles.of(origin).equals(home);
    }

    private static ArchCondition<JavaClass> avoid(String description, BiPredicate<JavaClass, JavaClass> violation) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (violation.test(origin, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
