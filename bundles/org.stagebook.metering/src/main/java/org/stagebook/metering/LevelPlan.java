package org.stagebook.metering;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.BallisticMeter;
import org.stagebook.metering.level.ChannelPair;
import org.stagebook.metering.level.ClippingDetector;
import org.stagebook.metering.level.ClippingSetup;
import org.stagebook.metering.level.CorrelationMeter;
import org.stagebook.metering.level.PpmType;
import org.stagebook.metering.level.SampleMeter;
import org.stagebook.metering.truepeak.OversampledPeakMeter;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.WeightingCurve;

/** Chooses the meters that a request needs of a programme, and makes only those, whenever one is needed. */
final class LevelPlan {

    private static final ClippingSetup FLOATING_POINT = new ClippingSetup(1, 3, 100);

    /** After that long no weighting filter knows what it heard before. */
    private static final double SETTLING_SECONDS = 0.3;

    private final Programme programme;
    private final LaneSound sound;
    private final MeasurementRequest request;
    private final Stretches stretches;

    LevelPlan(Programme programme, MeasurementRequest request, Stretches stretches) {
        this.programme = programme;
        this.sound = programme.sound();
        this.request = request;
        this.stretches = stretches;
    }

    LaneSound sound() {
        return sound;
    }

    Stretches stretches() {
        return stretches;
    }

    /** Whether damaged samples are counted here, because no lanes see them. */
    boolean countsDamage() {
        return !new TickPlan(programme, request, stretches).needsLanes();
    }

    /** Whether any meter is needed. */
    boolean isWanted() {
        return countsDamage()
                || !curves().isEmpty()
                || wantsFinePeak()
                || wantsStretchMeters()
                || request.wants(Quantity.SPECTRUM);
    }

    boolean wantsStretchMeters() {
        return EnumSet.of(
                        Quantity.PPM_I,
                        Quantity.PPM_IIA,
                        Quantity.PPM_IIB,
                        Quantity.VU,
                        Quantity.K_SYSTEM,
                        Quantity.CORRELATION,
                        Quantity.SAMPLE_STATISTICS,
                        Quantity.CLIPPING)
                .stream()
                .anyMatch(request::wants);
    }

    boolean wantsSpectrum() {
        return request.wants(Quantity.SPECTRUM);
    }

    boolean wantsFirstToLastSound() {
        return request.scope().firstToLastSound();
    }

    /** Whether true peaks are found here and not by the lanes. */
    boolean wantsFinePeak() {
        return request.wants(Quantity.TRUE_PEAK) && request.truePeak() == TruePeakMethod.OVERSAMPLED_16;
    }

    /** What is read: the range, and what filters need to hear before and after it. */
    FrameRange heard() {
        FrameRange range = stretches.range();
        long settling = curves().isEmpty() ? 0 : (long) Math.ceil(SETTLING_SECONDS * sound.sampleRateHz());
        long context = wantsFinePeak() ? OversampledPeakMeter.CONTEXT_FRAMES : 0;
        return new FrameRange(
                Math.max(0, range.startFrame() - Math.max(settling, context)),
                Math.min(sound.frames(), range.endFrame() + context));
    }

    /** All stretches, counted from the first frame heard. */
    List<FrameRange> windows() {
        long origin = heard().startFrame();
        return stretches.all().stream()
                .map(stretch -> new FrameRange(stretch.startFrame() - origin, stretch.endFrame() - origin))
                .toList();
    }

    /** The weightings asked for. */
    Set<WeightingCurve> curves() {
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

    /** Measures all stretches at once. */
    Optional<EquivalentLevelMeter> equivalentLevels() {
        if (curves().isEmpty()) {
            return Optional.empty();
        }
        ChannelCalibration calibration = programme
                .order()
                .map(order -> ChannelCalibration.of(order, request.lfe()))
                .orElseGet(() -> ChannelCalibration.screen(sound.channels()));
        return Optional.of(new EquivalentLevelMeter(new EquivalentLevelSetup(
                sound.sampleRateHz(),
                calibration,
                curves(),
                windows(),
                EquivalentLevelSetup.DEFAULT_SOUND_ABOVE_DBFS)));
    }

    /** Finds the peaks of all stretches at once. */
    Optional<OversampledPeakMeter> finePeaks() {
        return wantsFinePeak()
                ? Optional.of(new OversampledPeakMeter(sound.sampleRateHz(), sound.channels(), windows()))
                : Optional.empty();
    }

    /** Needles at rest, a meter for each quantity asked for; types IIa and IIb share the one that moves as both do. */
    Map<Quantity, BallisticMeter> needles() {
        int rate = sound.sampleRateHz();
        int channels = sound.channels();
        Map<Quantity, BallisticMeter> needles = new EnumMap<>(Quantity.class);
        add(needles, Set.of(Quantity.PPM_I), () -> BallisticMeter.ppm(PpmType.I, rate, channels));
        add(needles, Set.of(Quantity.PPM_IIA, Quantity.PPM_IIB), () -> BallisticMeter.ppm(PpmType.IIA, rate, channels));
        add(needles, Set.of(Quantity.VU), () -> BallisticMeter.vu(rate, channels));
        add(needles, Set.of(Quantity.K_SYSTEM), () -> BallisticMeter.average(rate, channels));
        return needles;
    }

    private void add(Map<Quantity, BallisticMeter> needles, Set<Quantity> alike, Supplier<BallisticMeter> make) {
        Set<Quantity> wanted = EnumSet.copyOf(alike);
        wanted.retainAll(request.quantities());
        if (!wanted.isEmpty()) {
            BallisticMeter meter = make.get();
            wanted.forEach(quantity -> needles.put(quantity, meter));
        }
    }

    Optional<CorrelationMeter> correlation() {
        return when(Quantity.CORRELATION, () -> new CorrelationMeter(pairs(), sound.sampleRateHz()));
    }

    private List<ChannelPair> pairs() {
        return programme.order().map(ChannelPair::mirrored).orElse(List.of());
    }

    Optional<SampleMeter> statistics() {
        return when(Quantity.SAMPLE_STATISTICS, () -> new SampleMeter(sound.channels()));
    }

    Optional<ClippingDetector> clipping() {
        return when(Quantity.CLIPPING, () -> new ClippingDetector(clippingSetup(), sound.channels()));
    }

    private ClippingSetup clippingSetup() {
        return sound.stored()
                .map(stored -> ClippingSetup.of(stored.channels().getFirst().sample()))
                .orElse(FLOATING_POINT);
    }

    private <T extends Analyser> Optional<T> when(Quantity quantity, Supplier<T> analyser) {
        return request.wants(quantity) ? Optional.of(analyser.get()) : Optional.empty();
    }
}
