package org.stagebook.delivery.testkit;

import static org.stagebook.delivery.testkit.DefectPlanter.between;
import static org.stagebook.delivery.testkit.DefectPlanter.planted;
import static org.stagebook.delivery.testkit.DefectPlanter.whole;
import static org.stagebook.delivery.testkit.DefectPlanter.words;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.audio.wave.LoudnessQuantity;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.testkit.DefectPlanter.Case;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.timebase.Level;

/** Files that state their loudness, rightly as the measuring engine has it, or wrongly. */
final class StatedDefects {

    private final Random random;
    private final SceneMaker maker;

    StatedDefects(Random random, SceneMaker maker) {
        this.random = random;
        this.maker = maker;
    }

    Case loudness() throws IOException {
        Scene scene = maker.scene();
        Map<LoudnessQuantity, Level> stated = measured(scene);
        List<Map.Entry<LoudnessQuantity, Level>> figures = new ArrayList<>(stated.entrySet());
        Map.Entry<LoudnessQuantity, Level> figure = figures.get(random.nextInt(figures.size()));
        LoudnessQuantity wrong = figure.getKey();
        double by = between(random, 0.13, 2) * (random.nextBoolean() ? 1 : -1);
        stated.put(wrong, new Level(figure.getValue().value() + by, wrong.unit()));
        state(scene, stated);
        return new Case(
                scene,
                planted(
                        QcKind.BEXT_LOUDNESS,
                        FileRole.PRINTMASTER,
                        List.of(),
                        whole(scene.mix()),
                        wrong + words(" by %.2f", by)));
    }

    static void state(Scene scene, Map<LoudnessQuantity, Level> stated) {
        BroadcastExtension chunk =
                BroadcastExtension.forNewFile(new Origin("", "", ""), LocalDateTime.of(2026, 11, 23, 12, 0), 0);
        scene.state(chunk.withLoudness(stated));
    }

    static Map<LoudnessQuantity, Level> measured(Scene scene) throws IOException {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Measurement measurement = new Measurer(executor, 1)
                    .measure(Programme.of(scene.mix().recording()), MeasurementRequest.DELIVERY, MeasureProgress.NONE);
            Map<LoudnessQuantity, Level> figures = new EnumMap<>(LoudnessQuantity.class);
            Loudness loudness = measurement.loudness().orElseThrow();
            loudness.integratedLufs().ifPresent(value -> put(figures, LoudnessQuantity.INTEGRATED, value));
            loudness.rangeLu().ifPresent(value -> put(figures, LoudnessQuantity.RANGE, value));
            loudness.maxMomentary().ifPresent(most -> put(figures, LoudnessQuantity.MAX_MOMENTARY, most.lufs()));
            loudness.maxShortTerm().ifPresent(most -> put(figures, LoudnessQuantity.MAX_SHORT_TERM, most.lufs()));
            measurement.truePeak().ifPresent(peak -> put(figures, LoudnessQuantity.MAX_TRUE_PEAK, peak.decibels()));
            return figures;
        }
    }

    private static void put(Map<LoudnessQuantity, Level> figures, LoudnessQuantity quantity, double value) {
        figures.put(quantity, new Level(Math.round(value * 100) / 100.0, quantity.unit()));
    }
}
