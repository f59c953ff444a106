package org.stagebook.metering;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.metering.level.Clipping;
import org.stagebook.metering.level.CorrelationReading;
import org.stagebook.metering.level.KScale;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.level.MeterScale;
import org.stagebook.metering.level.PpmScale;
import org.stagebook.metering.level.SampleStatistics;
import org.stagebook.metering.level.ScaleReading;
import org.stagebook.metering.level.VuScale;
import org.stagebook.metering.spectrum.ThirdOctaveSpectrum;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.WeightingCurve;

/**
 * Levels other than loudness of a programme or of a part of it; what was not asked for is empty. Frames are counted in
 * the recording.
 *
 * @param equivalent Leq by weighting, over everything
 * @param firstToLastSound Leq by weighting, from the first sound to the last, ISO 21727
 * @param meters readings of each channel by the meter asked for
 * @param correlations of the pairs of the layout
 * @param statistics of each channel
 * @param clipping runs at full scale
 * @param spectrum third octaves over the whole sound
 */
public record LevelMeasurement(
        Map<WeightingCurve, EquivalentLevel> equivalent,
        Map<WeightingCurve, EquivalentLevel> firstToLastSound,
        Map<Quantity, List<MeterReading>> meters,
        List<CorrelationReading> correlations,
        List<SampleStatistics> statistics,
        Optional<Clipping> clipping,
        Optional<ThirdOctaveSpectrum> spectrum) {

    /** Nothing was asked for. */
    public static final LevelMeasurement NONE = new LevelMeasurement(
            Map.of(), Map.of(), Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the collections. */
    public LevelMeasurement {
        equivalent = Map.copyOf(equivalent);
        firstToLastSound = Map.copyOf(firstToLastSound);
        meters = Map.copyOf(meters);
        correlations = List.copyOf(correlations);
        statistics = List.copyOf(statistics);
    }

    /** The highest reading of any channel on a scale; absent for silence and where its meter was not asked for. */
    public Optional<ScaleReading> highestOn(MeterScale scale) {
        return meters.getOrDefault(quantity(scale), List.of()).stream()
                .flatMap(reading -> reading.highestOn(scale).stream())
                .max(Comparator.comparingDouble(ScaleReading::mark));
    }

    private static Quantity quantity(MeterScale scale) {
        return switch (scale) {
            case PpmScale ppm ->
                switch (ppm.type()) {
                    case I -> Quantity.PPM_I;
                    case IIA -> Quantity.PPM_IIA;
                    case IIB -> Quantity.PPM_IIB;
                };
            case VuScale vu -> Quantity.VU;
            case KScale k -> Quantity.K_SYSTEM;
        };
    }

    /** What meters found that began to count at a frame of the recording. */
    LevelMeasurement startingAt(long frame) {
        Map<Quantity, List<MeterReading>> readings = new EnumMap<>(Quantity.class);
        meters.forEach((quantity, all) -> readings.put(
                quantity, all.stream().map(reading -> reading.later(frame)).toList()));
        return new LevelMeasurement(
                equivalent,
                firstToLastSound,
                readings,
                correlations.stream().map(reading -> reading.later(frame)).toList(),
                statistics.stream().map(channel -> channel.later(frame)).toList(),
                clipping.map(runs -> runs.later(frame)),
                spectrum);
    }

    /** The same with equivalent levels. */
    LevelMeasurement with(
            Map<WeightingCurve, EquivalentLevel> whole, Map<WeightingCurve, EquivalentLevel> ofSoundOnly) {
        return new LevelMeasurement(whole, ofSoundOnly, meters, correlations, statistics, clipping, spectrum);
    }

    /** The same with a spectrum. */
    LevelMeasurement with(ThirdOctaveSpectrum measured) {
        return new LevelMeasurement(
                equivalent, firstToLastSound, meters, correlations, statistics, clipping, Optional.of(measured));
    }
}
