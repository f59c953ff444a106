package org.stagebook.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage;
import org.stagebook.testkit.ProductionBuilder;

class ObjectLabelsTest {

    private final ObjectLabels labels = ObjectLabels.standard();

    static List<EClass> everyConcreteType() {
        return StagebookPackage.eINSTANCE.getEClassifiers().stream()
                .flatMap(type -> type instanceof EClass concrete && !concrete.isAbstract()
                        ? Stream.of(concrete)
                        : Stream.empty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyConcreteType")
    void evenAnEmptyObjectHasANameAndAnIcon(EClass type) {
        var object = EcoreUtil.create(type);
        assertThat(labels.text(object)).isNotBlank();
        assertThat(labels.detail(object)).isNotNull();
        assertThat(labels.icon(object)).isNotNull();
    }

    @Test
    void timesAreShownInTheProductionsFormat() {
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(2, reel -> reel.cue("F7", "foley", "02:00:10:00", "02:00:12:12"))
                .session()) {
            Production production = session.production();
            Reel reel = production.getReels().getFirst();
            Cue cue = reel.getCues().getFirst();

            assertThat(labels.text(reel)).isEqualTo("R2");
            assertThat(labels.detail(reel)).isEqualTo("02:00:00:00");
            assertThat(labels.text(cue)).isEqualTo("F7  Cue F7");
            assertThat(labels.detail(cue)).isEqualTo("02:00:10:00");
            assertThat(labels.detail(production)).isEqualTo("24 fps \u00b7 48 kHz");
            assertThat(ModelText.length(cue.getRange().duration(), cue)).isEqualTo("00:00:02:12");
        }
    }
}
