package org.stagebook.playback.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.plan.Speed;
import org.stagebook.playback.read.Course;
import org.stagebook.playback.read.PlanReader;
import org.stagebook.playback.read.PlanReader.CourseReader;
import org.stagebook.playback.read.ReadFailures;

/**
 * How loud the sources of a plan are over one range, and what makes them equally loud: each is brought down to the softest, so that nothing
 * is ever turned up into clipping.
 *
 * @param lufs of each source as it is, empty where it is silent there
 * @param gainsDb what is done to each, 0 or less
 */
public record LoudnessMatch(List<OptionalDouble> lufs, List<Double> gainsDb) {

    private static final int BLOCK = 4096;

    /** Copies the lists. */
    public LoudnessMatch {
        lufs = List.copyOf(lufs);
        gainsDb = List.copyOf(gainsDb);
    }

    /**
     * Measures the sources over a range, as they are read for playing. Takes a while: not for the window's thread.
     *
     * @param startFrame in frames of the plan
     * @param endFrame the first frame after it
     * @throws IOException if sound cannot be read
     * @throws CancellationException if that was asked for
     */
    public static LoudnessMatch measure(
            RenderPlan plan, long startFrame, long endFrame, ReadFailures failures, BooleanSupplier isCancelled)
            throws IOException {
        List<OptionalDouble> found = new ArrayList<>();
        Course course = new Course(startFrame, Speed.NORMAL, Optional.empty(), endFrame);
        try (PlanReader reader = new PlanReader(plan, failures)) {
            CourseReader along = reader.along(course);
            for (int source = 0; source < plan.sources().size(); source++) {
                found.add(measure(plan, source, along, course.deviceFrames(), isCancelled));
            }
        }
        return of(found);
    }

    /** The gains that make sources of known loudness equal. */
    public static LoudnessMatch of(List<OptionalDouble> lufs) {
        double softest = lufs.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min()
                .orElse(0);
        return new LoudnessMatch(
                lufs,
                lufs.stream()
                        .map(each -> each.isPresent() ? softest - each.getAsDouble() : 0.0)
                        .toList());
    }

    private static OptionalDouble measure(
            RenderPlan plan, int source, CourseReader along, long frames, BooleanSupplier isCancelled)
            throws IOException {
        MonitorSource measured = plan.sources().get(source);
        RangeLoudness loudness = new RangeLoudness(measured.channels(), plan.sampleRateHz());
        double[][] block = new double[measured.channels().count()][BLOCK];
        for (long done = 0; done < frames; done += BLOCK) {
            if (isCancelled.getAsBoolean()) {
                throw new CancellationException("Matching the loudness was cancelled; levels are as they were.");
            }
            int count = (int) Math.min(BLOCK, frames - done);
            along.read(source, done, block, count);
            loudness.accept(block, count);
        }
        return loudness.lufs();
    }
}
