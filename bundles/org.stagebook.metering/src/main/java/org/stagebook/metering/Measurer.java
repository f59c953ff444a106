package org.stagebook.metering;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.lanes.TickConsumer;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.loudness.KWeighting;

/**
 * Measures programmes: the one door to everything this bundle can find in sound.
 *
 * <p>Fit for several programmes at once, one thread calling for each.
 */
public final class Measurer {

    /** The lowest rate of recorded sound; below it neither weightings nor interpolation are what the standards mean. */
    public static final int LEAST_RATE_HZ = KWeighting.LEAST_RATE_HZ;

    private static final int GREATEST_RATE_HZ = 768_000;

    private static final LaneEngine.Peaks NO_LANES = new LaneEngine.Peaks(List.of(), Optional.empty(), 0);

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
        Stretches stretches = Stretches.of(programme.sound(), request);
        TickPlan plan = new TickPlan(programme, request, stretches);
        LevelPass levels = new LevelPass(new LevelPlan(programme, request, stretches), listeners);
        EndableProgress endable = new EndableProgress(progress);
        Optional<Future<LevelPass.Found>> levelResults =
                levels.isWanted() ? Optional.of(executor.submit(() -> found(levels, endable))) : Optional.empty();
        TickCollector ticks = new TickCollector(plan);
        try {
            LaneEngine.Peaks peaks = plan.needsLanes() ? lanes(plan, ticks, endable) : NO_LANES;
            LevelPass.Found found = levelResults.isPresent() ? await(levelResults.get()) : LevelPass.Found.NOTHING;
            return new Findings(plan, peaks, ticks, found).measurement();
        } catch (CancellationException e) {
            if (endable.isEnded() && levelResults.isPresent()) {
                await(levelResults.get());
            }
            throw e;
        } finally {
            endable.end();
            levelResults.ifPresent(result -> result.cancel(false));
        }
    }

    /** Ends the lanes with itself when it fails. */
    private static LevelPass.Found found(LevelPass levels, EndableProgress progress) throws IOException {
        PassProgress pass = new PassProgress(progress, levels.workFrames());
        try {
            LevelPass.Found found = levels.measure(pass);
            pass.done();
            return found;
        } catch (IOException | RuntimeException | Error e) {
            progress.end();
            throw e;
        }
    }

    private LaneEngine.Peaks lanes(TickPlan plan, TickConsumer consumer, MeasureProgress progress) throws IOException {
        PassProgress pass = new PassProgress(progress, plan.stretches().range().frames());
        LaneEngine.Peaks peaks = engine.measure(plan.programme().sound(), plan.lanes(), consumer, pass);
        pass.done();
        return peaks;
    }

    /**
     * How many frames the progress hears of when a programme is measured, in all passes over it; listeners add the range
     * once where nothing else is heard from front to back.
     *
     * @return 0 for sound of a rate that is refused
     */
    public static long workFrames(Programme programme, MeasurementRequest request) {
        if (!isMeasured(programme.sound())) {
            return 0;
        }
        Stretches stretches = Stretches.of(programme.sound(), request);
        long lanes = new TickPlan(programme, request, stretches).needsLanes()
                ? stretches.range().frames()
                : 0;
        return lanes + LevelPass.workFrames(new LevelPlan(programme, request, stretches));
    }

    /** How many frames the progress hears of when dialogue is measured. */
    public static long workFramesOfDialogue(Programme programme, Programme stem, MeasurementRequest request) {
        MeasurementRequest loudness = request.onlyLoudness();
        return workFrames(stem, loudness) + workFrames(programme, loudness);
    }

    private static boolean isMeasured(LaneSound sound) {
        return sound.sampleRateHz() >= LEAST_RATE_HZ && sound.sampleRateHz() <= GREATEST_RATE_HZ;
    }

    private static void checkRate(LaneSound sound) throws IOException {
        if (!isMeasured(sound)) {
            throw new UnmeasurableException("The recording states a sample rate of " + sound.sampleRateHz()
                    + " Hz; sound of " + LEAST_RATE_HZ + " to " + GREATEST_RATE_HZ + " Hz is measured.");
        }
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
        MeasurementRequest loudness = request.onlyLoudness();
        TickPlan plan = new TickPlan(programme, loudness, Stretches.of(programme.sound(), loudness));
        EnergyCollector energies = new EnergyCollector(plan.grid());
        lanes(plan, energies, progress);
        return energies.meanSquares();
    }

    private static <T> T await(Future<T> result) throws IOException {
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
