package org.stagebook.architecture;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on the bundles of the window, read from where the same build compiled them. */
class WindowArchitectureTest {

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        ArrowRules.ARROWS_POINT_DOWN,
                        ArrowRules.DRAW2D_AND_GEF_STAY_IN_THEIR_BUNDLE,
                        ArrowRules.INTERNAL_MEANS_INTERNAL,
                        ModelRules.ONLY_EDIT_CHANGES_THE_MODEL,
                        StyleRules.NO_HEAPS_OF_STATICS,
                        StyleRules.NO_STACK_TRACES_ARE_PRINTED)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWindowKeepsTheRule(ArchRule rule) {
        List<Path> built = Checkout.windowClasses();
        assumeThat(built)
                .as("the bundles of the window are not built; build the whole reactor")
                .hasSize(Bundles.WINDOW.size());
        JavaClasses window = new ClassFileImporter().importPaths(built);
        rule.check(window);
    }
}
