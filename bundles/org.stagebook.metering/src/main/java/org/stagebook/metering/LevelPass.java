package org.stagebook.metering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.BallisticMeter;
import org.stagebook.metering.level.ChannelPair;
import org.stagebook.metering.level.ClippingDetector;
import org.stagebook.metering.level.ClippingSetup;
import org.stagebook.metering.level.CorrelationMeter;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.level.PpmType;
import org.stagebook.metering.level.SampleMeter;
import org.stagebook.metering.spectrum.ThirdOctaveAnalyser;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.WeightingCurve;

/** Runs over sound from front to back for what depends on all that went before: needles, equivalent levels, runs. */
final class LevelPass {

    private static final int BLOCK_FRAMES = 4096;
    private static final ClippingSetup FLOATING_POINT = new ClippingSetup(1, 3, 100);

    private final LaneSound sound;
    private final MeasurementRequest request;
    private final List<Analyser> analysers = new ArrayList<>();
    private final Optional<EquivalentLevelMeter> equivalent;
    private final Map<Quantity, BallisticMeter> meters = new EnumMap<>(Quantity.class);
    private final Optional<CorrelationMeter> correlation;
    private final Optional<SampleMeter> statistics;
    private final Optional<ClippingDetector> clipping;
    private final Optional<ThirdOctaveAnalyser> spectrum;

    LevelPass(Programme programme, MeasurementRequest request, List<Analyser> listeners) {
        this.sound = programme.sound();
        this.request = request;
        this.equivalent = curves().isEmpty() ? Optional.empty() : Optional.of(equivalentLevels(programme));
        int rate = sound.sampleRateHz();
        meter(Quantity.PPM_I, BallisticMeter.ppm(PpmType.I, rate, sound.channels()));
        meter(Quantity.PPM_II, BallisticMeter.ppm(PpmType.IIA, rate, sound.channels()));
        meter(Quantity.VU, BallisticMeter.vu(rate, sound.channels()));
        this.correlation = when(Quantity.CORRELATION, new CorrelationMeter(pairs(programme), rate));
        this.statistics = when(Quantity.SAMPLE_STATISTICS, new SampleMeter(sound.channels()));
        this.clipping = when(Quantity.CLIPPING, new ClippingDetector(clippingSetup(), sound.channels()));
        this.spectrum = request.wants(Quantity.SPECTRUM)
                ? Optional.of(new ThirdOctaveAnalyser(rate, sound.channels()))
                : Optional.empty();
        equivalent.ifPresent(analysers::add);
        analysers.addAll(meters.values());
        correlation.ifPresent(analysers::add);
        statistics.ifPresent(analysers::add);
        clipping.ifPresent(analysers::add);
        spectrum.ifPresent(analysers::add);
        analysers.addAll(listeners);
    }

    private EquivalentLevelMeter equivalentLevels(Programme programme) {
        ChannelCalibration calibration = programme
                .order()
                .map(order -> ChannelCalibration.of(order, request.lfe()))
                .orElseGet(() -> ChannelCalibration.screen(sound.channels()));
        EquivalentLevelSetup setup = EquivalentLevelSetup.of(sound.sampleRateHz(), calibration);
        return new EquivalentLevelMeter(new EquivalentLevelSetup(
                setup.sampleRateHz(), calibration, curves(), List.of(), setup.soundAboveDbfs()));
    }

    private Set<WeightingCurve> curves() {
        Set<WeightingCurve> curves = EnumSet.noneOf(WeightingCurve.class);
        for (WeightingCurve curve : WeightingCurve.values()) {
            if (request.wants(quantity(curve))) {
                curves.add(curve);
            }
        }
        return curves;
    }

    private static Quantity quantity(WeightingCurve curve) {
        return switch (curve) {
            case A -> Quantity.LEQ_A;
            case C -> Quantity.LEQ_C;
            case M -> Quantity.LEQ_M;
        };
    }

    private void meter(Quantity quantity, BallisticMeter meter) {
        if (request.wants(quantity)) {
            meters.put(quantity, meter);
        }
    }

    private <T> Optional<T> when(Quantity quantity, T analyser) {
        return request.wants(quantity) ? Optional.of(analyser) : Optional.empty();
    }

    private List<ChannelPair> pairs(Programme programme) {
        return programme.order().map(ChannelPair::mirrored).orElse(List.of());
    }

    private ClippingSetup clippingSetup() {
        return sound.stored()
                .map(stored -> ClippingSetup.of(stored.channels().getFirst().sample()))
                .orElse(FLOATING_POINT);
    }

    /** Whether there is anything to do. */
    boolean isWanted() {
        return !analysers.isEmpty();
    }

    /**
     * Runs over the sound.
     *
     * @throws IOException if it cannot be read
     */
    LevelMeasurement measure(FrameRange range, MeasureProgress progress) throws IOException {
        try (SoundSource source = sound.opener().open()) {
            double[][] block = new double[sound.channels()][BLOCK_FRAMES];
            long frame = range.startFrame();
            while (frame < range.endFrame()) {
                if (progress.isCancelled()) {
                    throw new CancellationException("Measuring was cancelled.");
                }
                int count = (int) Math.min(source.read(frame, block), range.endFrame() - frame);
                if (count == 0) {
                    break;
                }
                for (Analyser analyser : analysers) {
                    analyser.accept(block, count);
                }
                frame += count;
            }
        }
        return result();
    }

    private LevelMeasurement result() {
        Map<WeightingCurve, EquivalentLevel> levels = new EnumMap<>(WeightingCurve.class);
        equivalent.ifPresent(meter -> curves().forEach(curve -> levels.put(curve, meter.whole(curve))));
        Map<Quantity, List<MeterReading>> readings = new EnumMap<>(Quantity.class);
        meters.forEach((quantity, meter) -> readings.put(quantity, meter.readings()));
        return new LevelMeasurement(
                levels,
                readings,
                correlation.map(CorrelationMeter::readings).orElse(List.of()),
                statistics.map(SampleMeter::channels).orElse(List.of()),
                clipping.map(ClippingDetector::clipping),
                spectrum.map(ThirdOctaveAnalyser::spectrum));
    }
}
