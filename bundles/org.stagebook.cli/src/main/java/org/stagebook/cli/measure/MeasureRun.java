package org.stagebook.cli.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.dialogue.DialogueLoudness;

/**
 * Measures programmes on all processors: one after the other where there are few, each on all of them; side by side where
 * there are more programmes than processors.
 */
public final class MeasureRun implements AutoCloseable {

    private final int processors;
    private final ExecutorService spans;
    private final ExecutorService programmes;

    public MeasureRun(int processors, int count) {
        this.processors = processors;
        int sideBySide = count >= 2 * processors ? processors : 1;
        this.spans = Executors.newFixedThreadPool(processors);
        this.programmes = Executors.newFixedThreadPool(sideBySide);
    }

    /** What is found, or why nothing could be. */
    public sealed interface Outcome {
        /**
         * What was found.
         *
         * @param dialogue where a stem was given
         */
        record Found(Measurement measurement, Optional<DialogueLoudness> dialogue) implements Outcome {}

        record Failed(IOException reason) implements Outcome {}
    }

    /**
     * Measures them.
     *
     * @return an outcome for each job, in their order
     * @throws CancellationException if the progress asked for it
     */
    public List<Outcome> measure(List<MeasureJob> jobs, MeasureProgress progress) throws InterruptedException {
        Measurer measurer = new Measurer(spans, processors);
        List<Future<Outcome>> futures = new ArrayList<>();
        for (MeasureJob job : jobs) {
            futures.add(programmes.submit(() -> measure(measurer, job, progress)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> future : futures) {
            outcomes.add(await(future));
        }
        return outcomes;
    }

    private static Outcome measure(Measurer measurer, MeasureJob job, MeasureProgress all) {
        JobProgress progress = new JobProgress(all, job);
        try {
            return found(measurer, job, progress);
        } catch (IOException e) {
            return new Outcome.Failed(e);
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(new IOException(
                    "\"" + job.name() + "\" needs more memory than there is to measure "
                            + job.recording().format().channels() + " channels at once; measure fewer things of it.",
                    e));
        } finally {
            progress.done();
        }
    }

    private static Outcome found(Measurer measurer, MeasureJob job, MeasureProgress progress) throws IOException {
        Programme programme = Programme.of(job.recording());
        Optional<DialogueLoudness> dialogue = job.dialogue().isPresent()
                ? Optional.of(measurer.measureDialogue(
                        programme, Programme.of(job.dialogue().get()), job.request(), progress))
                : Optional.empty();
        return new Outcome.Found(measurer.measure(programme, job.request(), progress), dialogue);
    }

    private static Outcome await(Future<Outcome> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException("Measuring failed.", e);
        }
    }

    @Override
    public void close() {
        programmes.shutdownNow();
        spans.shutdownNow();
    }
}
