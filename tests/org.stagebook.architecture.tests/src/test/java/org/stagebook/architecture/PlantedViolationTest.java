package org.stagebook.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.audio.planted.MayReachInside;
import org.stagebook.audio.planted.UsesEmf;
import org.stagebook.cli.planted.SoundUtils;
import org.stagebook.edit.planted.UsesAWidget;
import org.stagebook.handoff.planted.ChangesTheModel;
import org.stagebook.handoff.planted.ReachesInside;
import org.stagebook.timebase.planted.UsesALibrary;
import org.stagebook.timebase.planted.UsesTheModel;
import org.stagebook.ui.graph.planted.MayDrawFigures;
import org.stagebook.ui.graph.timeline.layout.planted.DrawsItself;
import org.stagebook.ui.parts.planted.presenter.HoldsAWidget;
import org.stagebook.ui.planted.DrawsFigures;
import org.stagebook.ui.planted.UsesTheGraph;

/** Each rule catches a class written to break it, and lets its legal neighbour pass. */
class PlantedViolationTest {

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(ArrowRules.ARROWS_POINT_DOWN, UsesTheModel.class),
                Arguments.of(ArrowRules.ARROWS_POINT_DOWN, UsesTheGraph.class),
                Arguments.of(ArrowRules.NOTHING_HEADLESS_KNOWS_THE_WINDOW, UsesAWidget.class),
                Arguments.of(ArrowRules.SOUND_AND_TIME_KNOW_NO_ECLIPSE, UsesEmf.class),
                Arguments.of(ArrowRules.TIME_KNOWS_ONLY_THE_JDK, UsesALibrary.class),
                Arguments.of(ArrowRules.DRAW2D_AND_GEF_STAY_IN_THEIR_BUNDLE, DrawsFigures.class),
                Arguments.of(ArrowRules.INTERNAL_MEANS_INTERNAL, ReachesInside.class),
                Arguments.of(ModelRules.ONLY_EDIT_CHANGES_THE_MODEL, ChangesTheModel.Sets.class),
                Arguments.of(ModelRules.ONLY_EDIT_CHANGES_THE_MODEL, ChangesTheModel.SetsByFeature.class),
                Arguments.of(ModelRules.ONLY_EDIT_CHANGES_THE_MODEL, ChangesTheModel.HandsOverASetter.class),
                Arguments.of(ModelRules.ONLY_EDIT_CHANGES_THE_MODEL, ChangesTheModel.Deletes.class),
                Arguments.of(WindowRules.PRESENTATION_MODELS_KNOW_NO_WIDGET, HoldsAWidget.class),
                Arguments.of(WindowRules.PRESENTATION_MODELS_KNOW_NO_WIDGET, DrawsItself.class),
                Arguments.of(StyleRules.EVERY_PACKAGE_IS_NULL_MARKED, UsesTheModel.class),
                Arguments.of(StyleRules.NO_HEAPS_OF_STATICS, SoundUtils.class),
                Arguments.of(StyleRules.NO_STACK_TRACES_ARE_PRINTED, SoundUtils.class));
    }

    static Stream<Arguments> neighbours() {
        return Stream.of(
                Arguments.of(ArrowRules.ARROWS_POINT_DOWN, MayDrawFigures.class),
                Arguments.of(ArrowRules.ARROWS_POINT_DOWN, ChangesTheModel.Reads.class),
                Arguments.of(ArrowRules.NOTHING_HEADLESS_KNOWS_THE_WINDOW, UsesEmf.class),
                Arguments.of(ArrowRules.DRAW2D_AND_GEF_STAY_IN_THEIR_BUNDLE, MayDrawFigures.class),
                Arguments.of(ArrowRules.INTERNAL_MEANS_INTERNAL, MayReachInside.class),
                Arguments.of(ModelRules.ONLY_EDIT_CHANGES_THE_MODEL, ChangesTheModel.Reads.class),
                Arguments.of(WindowRules.PRESENTATION_MODELS_KNOW_NO_WIDGET, MayDrawFigures.class));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aPlantedViolationIsCaught(ArchRule rule, Class<?> planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void itsLegalNeighbourPasses(ArchRule rule, Class<?> legal) {
        JavaClasses classes = new ClassFileImporter().importClasses(legal);
        assertThatCode(() -> rule.allowEmptyShould(true).check(classes)).doesNotThrowAnyException();
    }
}
