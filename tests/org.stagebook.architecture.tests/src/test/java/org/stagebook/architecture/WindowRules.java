package org.stagebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What the bundles of the window keep apart within themselves. */
final class WindowRules {

    private static final String TIMELINE = "org.stagebook.ui.graph.timeline.";
    private static final String VERSIONS = "org.stagebook.ui.graph.versions.";

    /** Packages of presentation models: what is shown and what a gesture means, without what shows it. */
    static final List<String> PRESENTATION_MODELS = Stream.of(
                    Stream.of("org.stagebook.ui.parts..presenter.."),
                    Stream.of("layout", "scale", "drag", "hit", "content", "state")
                            .map(name -> TIMELINE + name + ".."),
                    Stream.of("layout", "content", "state").map(name -> VERSIONS + name + ".."))
            .flatMap(patterns -> patterns)
            .toList();

    static final ArchRule PRESENTATION_MODELS_KNOW_NO_WIDGET = noClasses()
            .that()
            .resideInAnyPackage(PRESENTATION_MODELS.toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ArrowRules.OF_THE_WINDOW)
            .because("they are tested without a display, and a change of the toolkit must not reach them");

    private WindowRules() {}
}
