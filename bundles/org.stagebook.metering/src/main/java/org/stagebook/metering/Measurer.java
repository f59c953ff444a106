package org.stagebook.metering;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.stagebook.metering.dialogue.DialogueGating;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.dialogue.SpeechGate;
import org.stagebook.metering.lanes.Failures;
import org.stagebook.metering.lanes.KernelChoice;
import org.stagebook.metering.lanes.LaneEngine;
import org.stagebook.metering.lanes.LanePlan;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Measures programmes: the one door to everything this bundle can find in sound.
 *
 * <p>Fit for several programmes at once, one thread calling for each.
 */
public final class Measurer {

    private static final int LEAST_RATE_HZ = 1_000;
    private static final int GREATEST_RATE_HZ = 768_000;

    private final ExecutorService executor;
    private final KernelChoice kernels;
    private final LaneEngine engine;

    /**
     * Prepares, with the loops in plain Java: the fastest for a program that measures once.
     *
     * @param executor does the work; the threads that call {@link #measure} must not be among its own
     * @param threads how many of its threads one programme may use, at least 1
     */
    public Measurer(ExecutorService executor, int threads) {
        this(executor, threads, KernelChoice.plain());
    }

    private Measurer(ExecutorService executor, int threads, KernelChoice kernels) {
        this.executor = executor;
        this.kernels = kernels;
        this.engine = new LaneEngine(executor, threads, kernels);
    }

    /**
     * Prepares for a program that stays: with loops in explicit vectors as soon as they are compiled, where Java has its
     * incubating vector module and the processor vectors worth it, and in plain Java until then and elsewhere.
     */
    public static Measurer best(ExecutorService executor, int threads) {
        return new Measurer(executor, threads, KernelChoice.best());
    }

    /**
     * Waits until the vector loops are compiled.
     *
     * @return whether there are any
     */
    public boolean awaitVectors() throws InterruptedException {
        return kernels.awaitVectors();
    }

    /**
     * Measures one programme.
     *
     * @throws IOException if the recording cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public Measurement measure(Programme programme, MeasurementRequest request, MeasureProgress progress)
            throws IOException {
        return measure(programme, request, List.of(), progress);
    }

    /**
     * Measures one programme while others listen: what draws its waveform, for instance.
     *
     * @param listeners hear the range that is measured from front to back, on one thread that is not the caller's
     * @throws IOException if the recording cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public Measurement measure(
            Programme programme, MeasurementRequest request, List<Analyser> listeners, MeasureProgress progress)
            throws IOException {
        checkRate(programme.sound());
        FrameRange range = range(programme.sound(), request);
        LevelPass levels = new LevelPass(programme, request, listeners);
        EndableProgress endable = new EndableProgress(progress);
        Optional<Future<LevelMeasurement>> levelResults = levels.isWanted()
                ? Optional.of(executor.submit(() -> levels.measure(range, endable)))
                : Optional.empty();
        TickCollector ticks = new TickCollector(new TickGrid(programme.sound().sampleRateHz()), range, request);
        try {
            LaneEngine.Peaks peaks = engine.measure(programme.sound(), plan(programme, request, range), ticks, endable);
            LevelMeasurement level = levelResults.isPresent() ? await(levelResults.get()) : LevelMeasurement.NONE;
            return result(programme, request, new Found(range, peaks, ticks, level));
        } finally {
            endable.end();
            levelResults.ifPresent(result -> result.cancel(false));
        }
    }

    private static void checkRate(LaneSound sound) throws IOException {
        if (sound.sampleRateHz() < LEAST_RATE_HZ || sound.sampleRateHz() > GREATEST_RATE_HZ) {
            throw new UnmeasurableException("The recording states a sample rate of " + sound.sampleRateHz()
                    + " Hz; sound of " + LEAST_RATE_HZ + " to " + GREATEST_RATE_HZ + " Hz is measured.");
        }
    }

    private static boolean isLoudnessDefined(Programme programme, MeasurementRequest request) {
        return request.wants(Quantity.LOUDNESS)
                && programme.order().isPresent()
                && programme.sound().sampleRateHz() >= KWeighting.LEAST_RATE_HZ;
    }

    /**
     * Measures a programme's loudness where its dialogue stem speaks.
     *
     * @param stem of the dialogue, with the same beginning and sample rate
     * @throws IOException if a recording cannot be read
     * @throws UnmeasurableException if the sample rates differ or nobody knows where the channels are heard
     * @throws CancellationException if the progress asked for it
     */
    public DialogueLoudness measureDialogue(
            Programme programme, Programme stem, MeasurementRequest request, MeasureProgress progress)
            throws IOException {
        if (programme.sound().sampleRateHz() != stem.sound().sampleRateHz()) {
            throw new UnmeasurableException(
                    "The dialogue stem has " + stem.sound().sampleRateHz() + " Hz and the programme "
                            + programme.sound().sampleRateHz() + " Hz.");
        }
        return new DialogueGating(SpeechGate.USUAL)
                .measure(energies(stem, request, progress), energies(programme, request, progress));
    }

    private double[] energies(Programme programme, MeasurementRequest request, MeasureProgress progress)
            throws IOException {
        if (programme.order().isEmpty()) {
            throw new UnmeasurableException("Dialogue cannot be measured: nothing says where the "
                    + programme.sound().channels() + " channels of " + "the programme or its stem" + " are heard.");
        }
        MeasurementRequest loudness = new MeasurementRequest(
                Set.of(Quantity.LOUDNESS), request.revision(), request.lfe(), request.range(), List.of(), false);
        FrameRange range = range(programme.sound(), loudness);
        EnergyCollector energies =
                new EnergyCollector(new TickGrid(programme.sound().sampleRateHz()));
        engine.measure(programme.sound(), plan(programme, loudness, range), energies, progress);
        return energies.meanSquares();
    }

    private static FrameRange range(LaneSound sound, MeasurementRequest request) {
        FrameRange whole = new FrameRange(0, sound.frames());
        return request.range().map(wanted -> wanted.before(sound.frames())).orElse(whole);
    }

    private static LanePlan plan(Programme programme, MeasurementRequest request, FrameRange range) {
        LaneSound sound = programme.sound();
        List<Double> weights = programme
                .order()
                .map(ChannelWeights::of)
                .orElseGet(() -> ChannelWeights.front(sound.channels()))
                .weights();
        boolean series = request.series() || !request.parts().isEmpty();
        boolean loudness = isLoudnessDefined(programme, request);
        return new LanePlan(
                new TickGrid(sound.sampleRateHz()),
                range.startFrame(),
                range.endFrame(),
                range.endFrame() == sound.frames(),
                weights,
                new LanePlan.Wanted(loudness, request.wants(Quantity.TRUE_PEAK), series));
    }

    private record Found(FrameRange range, LaneEngine.Peaks peaks, TickCollector ticks, LevelMeasurement levels) {}

    private static Measurement result(Programme programme, MeasurementRequest request, Found found) {
        boolean loudness = isLoudnessDefined(programme, request);
        return new Measurement(
                found.range,
                loudness ? Optional.of(found.ticks.loudness()) : Optional.empty(),
                request.wants(Quantity.SAMPLE_PEAK) ? found.peaks.samplePeaks() : List.of(),
                request.wants(Quantity.TRUE_PEAK) ? found.peaks.truePeak() : Optional.empty(),
                found.peaks.damagedSamples(),
                found.levels,
                found.ticks.parts(),
                found.ticks.series());
    }

    private static LevelMeasurement await(Future<LevelMeasurement> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Measuring was interrupted.");
        } catch (ExecutionException e) {
            throw Failures.rethrown(e);
        }
    }
}
