package org.stagebook.delivery.qc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.LoudnessQuantity;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.FileWatch;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.timebase.Level;

/** Holds the loudness that a {@code bext} chunk states against what was measured (EBU Tech 3285 v2). */
final class StatedLoudnessCheck {

    /** The chunk holds hundredths. */
    private static final double ROUNDING = 0.005_000_001;

    private final FileWatch watch;
    private final TickSeries series;
    private final double tolerance;
    private final FileWords words;

    StatedLoudnessCheck(FileWatch watch, TickSeries series, QcSettings settings) {
        this.watch = watch;
        this.series = series;
        this.tolerance = settings.loudness().tolerance() + ROUNDING;
        this.words = new FileWords(watch.file());
    }

    void addTo(List<QcFinding> findings) {
        Optional<BroadcastExtension> broadcast = watch.file().broadcast();
        if (broadcast.isEmpty()) {
            return;
        }
        for (LoudnessQuantity quantity : LoudnessQuantity.values()) {
            Optional<Level> stated =
                    Optional.ofNullable(broadcast.get().loudness().get(quantity));
            OptionalDouble measured = measured(quantity);
            if (stated.isPresent() && measured.isPresent()) {
                compare(quantity, stated.get(), measured.getAsDouble(), findings);
            }
        }
    }

    private void compare(LoudnessQuantity quantity, Level stated, double measured, List<QcFinding> findings) {
        double difference = stated.value() - measured;
        if (Math.abs(difference) > tolerance) {
            String sentence = "The bext chunk states " + name(quantity)
                    + FileWords.number(" of %.2f ", stated.value())
                    + quantity.unit().symbol()
                    + FileWords.number(", and %.2f were measured.", measured);
            findings.add(new QcFinding(
                    QcKind.BEXT_LOUDNESS,
                    words.name(),
                    List.of(),
                    words.whole(),
                    new Measure(difference, quantity == LoudnessQuantity.MAX_TRUE_PEAK ? "dB" : "LU"),
                    sentence));
        }
    }

    private static String name(LoudnessQuantity quantity) {
        return switch (quantity) {
            case INTEGRATED -> "a loudness";
            case RANGE -> "a loudness range";
            case MAX_TRUE_PEAK -> "a true peak";
            case MAX_MOMENTARY -> "a greatest momentary loudness";
            case MAX_SHORT_TERM -> "a greatest short-term loudness";
        };
    }

    private OptionalDouble measured(LoudnessQuantity quantity) {
        if (quantity == LoudnessQuantity.MAX_TRUE_PEAK) {
            return watch.truePeak().stream().mapToDouble(QcPeak::decibels).findFirst();
        }
        Optional<Loudness> loudness = series.loudness(series.whole(), LoudnessRevision.BS_1770_5);
        if (loudness.isEmpty()) {
            return OptionalDouble.empty();
        }
        Loudness found = loudness.get();
        return switch (quantity) {
            case INTEGRATED -> found.integratedLufs();
            case RANGE -> found.rangeLu();
            case MAX_MOMENTARY ->
                found.maxMomentary().stream().mapToDouble(m -> m.lufs()).findFirst();
            default -> found.maxShortTerm().stream().mapToDouble(m -> m.lufs()).findFirst();
        };
    }
}
