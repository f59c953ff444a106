package org.stagebook.delivery.rows;

import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.rule.Delivery;

/** Deliveries of which a quantity has a value, for each quantity that is a number. */
final class ValueSounds {

    /**
     * What the loudness of 1 s of tone loses when its last blocks are half silent: 7 whole blocks of 400 ms and three that hold 0.75,
     * 0.5 and 0.25 of one pass the gate, the silence after them does not.
     */
    private static final double HALF_SILENT_DB = 10 * Math.log10(10 / 8.5);

    /** What the interpolation filter that Annex 2 prints makes of a tone at a quarter of the rate. */
    private static final double ANNEX_2_AT_QUARTER_DB = 0.04;

    /** Of each sample of that tone. */
    private static final double BETWEEN_SAMPLES_DB = 10 * Math.log10(2);

    /** ISO 21727: a screen channel at -20 dBFS is 85 dB, and the weighting does nothing at 2 kHz. */
    private static final double LEQ_M_FULL_SCALE_DB = 105;

    /** So that seven of 43 blocks of 3 s lie wholly within each level, more than the tenth that EBU Tech 3342 leaves out. */
    private static final double RANGE_SECONDS = 3.6;

    private static final Map<String, ValueSound> BY_QUANTITY = Map.of(
            "programmeLoudness",
            (maker, value) -> maker.of(maker.tones().tone(value + HALF_SILENT_DB, 1, 1)),
            "dialogueLoudness",
            (maker, value) -> maker.of(
                    maker.tones().tone(DeliveryMaker.FAR_TOO_LOUD_LKFS, 1),
                    Optional.of(maker.tones().tone(value, 1))),
            "maxShortTerm",
            (maker, value) -> maker.of(maker.tones().tone(value, 3.2, 0.5)),
            "maxMomentary",
            (maker, value) -> maker.of(maker.tones().tone(value, 0.6, 0.5)),
            "loudnessRange",
            (maker, value) -> maker.of(maker.tones().steps(-23 - value / 2, -23 + value / 2, RANGE_SECONDS)),
            "dialogueLoudnessRange",
            (maker, value) -> maker.of(
                    maker.tones().tone(-23, 2 * RANGE_SECONDS),
                    Optional.of(maker.tones().steps(-23 - value / 2, -23 + value / 2, RANGE_SECONDS))),
            "truePeak",
            (maker, value) -> maker.of(maker.tones().betweenSamples(value - ANNEX_2_AT_QUARTER_DB)),
            "samplePeak",
            (maker, value) -> maker.of(maker.tones().betweenSamples(value + BETWEEN_SAMPLES_DB)),
            "leqM",
            (maker, value) -> maker.of(maker.tones().sine(2000, value - LEQ_M_FULL_SCALE_DB, 2)));

    private ValueSounds() {}

    /** Makes a delivery of which a quantity has a value. */
    @FunctionalInterface
    interface ValueSound {
        Delivery of(DeliveryMaker maker, double value);
    }

    /** For a quantity, if it is a number that can be synthesised. */
    static Optional<ValueSound> of(String quantity) {
        return Optional.ofNullable(BY_QUANTITY.get(quantity));
    }
}
