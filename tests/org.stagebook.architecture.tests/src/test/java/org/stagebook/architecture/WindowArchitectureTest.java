package org.stagebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on the bundles of the window, read from where the same build compiled them. */
class WindowArchitectureTest {

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        ArrowRules.ARROWS_POINT_DOWN,
                        ArrowRules.DRAW2D_AND_GEF_STAY_IN_THEIR_BUNDLE,
                        ArrowRules.FFMPEG_STAYS_IN_ITS_PACKAGE,
                        ArrowRules.INTERNAL_MEANS_INTERNAL,
                        ModelRules.ONLY_EDIT_CHANGES_THE_MODEL,
                        WindowRules.PRESENTATION_MODELS_KNOW_NO_WIDGET,
                        StyleRules.NO_HEAPS_OF_STATICS,
                        StyleRules.NO_STACK_TRACES_ARE_PRINTED)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWindowKeepsTheRule(ArchRule rule) {
        rule.check(window());
    }

    static List<String> presentationModels() {
        return WindowRules.PRESENTATION_MODELS;
    }

    @ParameterizedTest
    @MethodSource("presentationModels")
    void everyPackageOfPresentationModelsIsThere(String pattern) {
        assertThat(window())
                .as("a package that was renamed must not leave its rule behind")
                .anyMatch(type -> PackageMatcher.of(pattern).matches(type.getPackageName()));
    }

    @Test
    void everyBundleOfTheWindowIsUnderTheseRules() {
        assertThat(Checkout.windowBundles()).hasSizeGreaterThanOrEqualTo(Bundles.WINDOW.size());
        assertThat(Bundles.unknownToTheRules(Checkout.windowBundles()))
                .as("bundles without a place in the picture; add them to the class Bundles")
                .isEmpty();
    }

    @Test
    void aNewBundleCannotEscape(@TempDir Path bundles) throws IOException {
        Path folder = Files.createDirectories(bundles.resolve("org.stagebook.ui.planted"));
        Files.writeString(folder.resolve("pom.xml"), "<artifactId>org.stagebook.plugin.parent</artifactId>");
        assertThat(Bundles.unknownToTheRules(Checkout.windowBundles(bundles)))
                .containsExactly("org.stagebook.ui.planted");
    }

    private static JavaClasses window() {
        List<Path> built = Checkout.windowClasses();
        assumeThat(built)
                .as("the bundles of the window are not built; build the whole reactor")
                .hasSize(Bundles.WINDOW.size());
        return new ClassFileImporter().importPaths(built);
    }
}
