package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.truepeak.PeakHold;

/**
 * Measures a recording span by span on several threads and hands the ticks on in order of time.
 *
 * <p>Memory is a few megabytes for each thread and does not grow with the recording.
 */
public final class LaneEngine {

    private final ExecutorService executor;
    private final int threads;
    private final Supplier<Kernels> kernels;

    /**
     * Prepares.
     *
     * @param executor runs the spans
     * @param threads how many of its threads to use, at least 1
     * @param kernels makes the loops, one for each thread
     */
    public LaneEngine(ExecutorService executor, int threads, Supplier<Kernels> kernels) {
        this.executor = executor;
        this.threads = threads;
        this.kernels = kernels;
    }

    /** With the loops in plain Java. */
    public static LaneEngine plain(ExecutorService executor, int threads) {
        return new LaneEngine(executor, threads, PlainKernels::new);
    }

    /**
     * Peaks and damage of what was measured.
     *
     * @param samplePeaks of each channel; absent for silence
     * @param truePeak of all channels; absent for silence and where none was asked for
     * @param damagedSamples how many were no sound, NaN for instance, and were taken as silence
     */
    public record Peaks(List<Optional<Peak>> samplePeaks, Optional<Peak> truePeak, long damagedSamples) {}

    /**
     * Measures.
     *
     * @throws IOException if the recording cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public Peaks measure(LaneSound sound, LanePlan plan, TickConsumer consumer, MeasureProgress progress)
            throws IOException {
        int mostAtOnce = DecoderRoom.ofThisProcess().spansAtOnce(sound, threads);
        Workers workers = new Workers(plan, sound, kernels, progress);
        try (workers) {
            handOn(plan, new SpanResults(executor, workers, spans(plan), mostAtOnce), consumer);
        }
        SharedPeaks peaks = workers.peaks();
        return new Peaks(
                peaks.samplePeaks().stream().map(PeakHold::peak).toList(),
                peaks.truePeak().peak(),
                workers.damagedSamples());
    }

    private List<Span> spans(LanePlan plan) {
        int ticksPerLane = plan.ticksPerLane(threads);
        List<Span> spans = new ArrayList<>();
        for (long tick = 0; tick < plan.ticks(); tick += (long) ticksPerLane * Lanes.COUNT) {
            spans.add(new Span(tick, ticksPerLane));
        }
        return spans;
    }

    private static void handOn(LanePlan plan, SpanResults results, TickConsumer consumer) throws IOException {
        long frames = plan.endFrame() - plan.firstFrame();
        long left = plan.grid().wholeTicks(frames);
        long rest = frames - plan.grid().startFrame(left);
        while (results.hasNext()) {
            SpanResult result = results.next();
            int count = (int) Math.min(left, result.ticks());
            consumer.accept(result, count);
            left -= count;
            if (left == 0 && count < result.ticks() && rest > 0) {
                consumer.acceptRest(result.energy(count), rest);
                rest = 0;
            }
        }
    }
}
