package org.stagebook.metering.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.BallisticMeter;
import org.stagebook.metering.level.PpmType;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.LfeCalibration;
import org.stagebook.metering.weighting.WeightingCurve;

/** Weighted levels and needles, from the analysers a real-time meter has too. */
final class LevelReadings implements MeterReadings {

    private static final int STEPS_PER_SECOND = 1000;

    /** The readings that are made here, the courses of needles apart. */
    private static final Map<Reading, WeightingCurve> CURVES = Map.of(
            Reading.LEQ_M, WeightingCurve.M,
            Reading.LEQ_A, WeightingCurve.A,
            Reading.LEQ_C, WeightingCurve.C);

    private final Map<Reading, NeedleCourse> needles = new EnumMap<>(Reading.class);
    private final Map<Reading, EquivalentLevelMeter> levels = new EnumMap<>(Reading.class);
    private final List<Analyser> analysers = new ArrayList<>();

    private LevelReadings(SoundSource sound, ChannelOrder order, List<Expectation> expectations) {
        Set<Reading> wanted = EnumSet.noneOf(Reading.class);
        expectations.forEach(expectation -> wanted.add(expectation.reading()));
        EquivalentLevelSetup setup =
                EquivalentLevelSetup.of(sound.sampleRateHz(), ChannelCalibration.of(order, LfeCalibration.NO_GAIN));
        CURVES.forEach((reading, curve) -> {
            if (wanted.contains(reading)) {
                levels.put(reading, new EquivalentLevelMeter(setup.only(curve)));
            }
        });
        wanted.forEach(reading -> needle(reading, sound).ifPresent(meter -> {
            int steps = Math.toIntExact(sound.frames() * STEPS_PER_SECOND / sound.sampleRateHz()) + 2;
            needles.put(reading, new NeedleCourse(meter, steps));
        }));
        analysers.addAll(levels.values());
        analysers.addAll(needles.values());
    }

    private static Optional<BallisticMeter> needle(Reading reading, SoundSource sound) {
        int rate = sound.sampleRateHz();
        int channels = sound.channels();
        return switch (reading) {
            case PPM_I -> Optional.of(BallisticMeter.ppm(PpmType.I, rate, channels));
            case PPM_II -> Optional.of(BallisticMeter.ppm(PpmType.IIA, rate, channels));
            case VU -> Optional.of(BallisticMeter.vu(rate, channels));
            default -> Optional.empty();
        };
    }

    /** Whether this is where a reading is made. */
    static boolean has(Reading reading) {
        return CURVES.containsKey(reading)
                || EnumSet.of(Reading.PPM_I, Reading.PPM_II, Reading.VU).contains(reading);
    }

    /** Measures a whole recording. */
    static LevelReadings of(SoundSource sound, ChannelOrder order, List<Expectation> expectations) throws IOException {
        LevelReadings readings = new LevelReadings(sound, order, expectations);
        readings.read(sound);
        return readings;
    }

    private void read(SoundSource sound) throws IOException {
        double[][] planar = new double[sound.channels()][sound.sampleRateHz() / STEPS_PER_SECOND + 1];
        long frame = 0;
        for (long step = 1; frame < sound.frames(); step++) {
            long end = Math.min(sound.frames(), step * sound.sampleRateHz() / STEPS_PER_SECOND);
            sound.read(frame, planar);
            for (Analyser analyser : analysers) {
                analyser.accept(planar, (int) (end - frame));
            }
            frame = end;
        }
    }

    @Override
    public OptionalDouble value(Reading reading, TimeSpan span) {
        EquivalentLevelMeter level = levels.get(reading);
        NeedleCourse needle = needles.get(reading);
        if (level != null) {
            return level.whole(CURVES.getOrDefault(reading, WeightingCurve.M)).levelDb();
        }
        return needle == null ? OptionalDouble.empty() : needle.highest(span);
    }

    /** How high the highest needle stood within each thousandth of a second. */
    private static final class NeedleCourse implements Analyser {

        private final BallisticMeter meter;
        private final double[] highestDbfs;
        private int steps;

        NeedleCourse(BallisticMeter meter, int mostSteps) {
            this.meter = meter;
            this.highestDbfs = new double[mostSteps];
        }

        @Override
        public void accept(double[][] planar, int frames) {
            meter.accept(planar, frames);
            highestDbfs[steps] = meter.readings().stream()
                    .flatMap(reading -> reading.highest().stream())
                    .mapToDouble(highest -> highest.dbfs())
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            meter.resetHighest();
            steps++;
        }

        OptionalDouble highest(TimeSpan span) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int step = 0; step < steps; step++) {
                if (span.contains((step + 1.0) / STEPS_PER_SECOND)) {
                    highest = Math.max(highest, highestDbfs[step]);
                }
            }
            return Double.isInfinite(highest) ? OptionalDouble.empty() : OptionalDouble.of(highest);
        }
    }
}
