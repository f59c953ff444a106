package org.stagebook.delivery.qc;

import java.util.List;
import java.util.Locale;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.Spot;

/** Says in a sentence what was found at a place. */
final class SpotWords {

    private final FileWords words;

    SpotWords(FileWords words) {
        this.words = words;
    }

    QcFinding finding(Spot spot) {
        return new QcFinding(
                spot.kind(),
                words.name(),
                List.of(words.label(spot.channel())),
                spot.range(),
                new Measure(spot.value(), unit(spot.kind())),
                sentence(spot));
    }

    private static String unit(QcKind kind) {
        return switch (kind) {
            case DROPOUT -> "ms";
            case CLICK -> "dBFS";
            case CLIPPING, DAMAGED_SAMPLES -> "frames";
            default -> "dB";
        };
    }

    private String sentence(Spot spot) {
        String channel = words.channel(spot.channel());
        String at = words.time(spot.range().startFrame());
        String from = words.from(spot.range());
        return switch (spot.kind()) {
            case DROPOUT ->
                String.format(
                        Locale.ROOT,
                        spot.isHeld()
                                ? "%s stands still at one value at %s for %.1f ms."
                                : "%s breaks off at %s for %.1f ms and comes back as it was.",
                        channel,
                        at,
                        spot.value());
            case CLICK ->
                String.format(
                        Locale.ROOT,
                        "%s leaps by %.1f dBFS at %s, which nothing before or after explains: a click.",
                        channel,
                        spot.value(),
                        at);
            case CLIPPING ->
                String.format(Locale.ROOT, "%s is at full scale for %.0f samples at %s.", channel, spot.value(), at);
            case DAMAGED_SAMPLES ->
                String.format(
                        Locale.ROOT,
                        "%s holds samples that are no numbers of sound %s; they were taken as silence.",
                        channel,
                        from);
            case LFE_CONTENT ->
                String.format(
                        Locale.ROOT,
                        "%s holds more than low frequencies %s: above the low-pass it is %.1f dB against below.",
                        channel,
                        from,
                        spot.value());
            default ->
                String.format(Locale.ROOT, "%s: %s %s.", channel, spot.kind().label(), from);
        };
    }
}
