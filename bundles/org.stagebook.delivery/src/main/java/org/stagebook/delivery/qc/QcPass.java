package org.stagebook.delivery.qc;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.delivery.qc.sound.BlockPlan;
import org.stagebook.delivery.qc.sound.PassContext;
import org.stagebook.delivery.qc.sound.PassRun;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.UnmeasurableException;
import org.stagebook.metering.lanes.KernelChoice;
import org.stagebook.metering.loudness.TickGrid;

/**
 * Checks files that belong together in one pass over them: every byte is read once, from front to back.
 *
 * <p>Fit for several passes at once, one thread calling for each; each makes threads of its own and ends them.
 */
public final class QcPass {

    private static final int READERS = 3;

    private final int threads;
    private final KernelChoice kernels;

    /**
     * Prepares, with loops in plain Java.
     *
     * @param threads how many analyse, at least 1; up to three more read
     */
    public QcPass(int threads) {
        this(threads, KernelChoice.plain());
    }

    private QcPass(int threads, KernelChoice kernels) {
        this.threads = threads;
        this.kernels = kernels;
    }

    /** For a program that stays: with loops in explicit vectors where and as soon as there are any, see {@link Measurer#best}. */
    public static QcPass best(int threads) {
        return new QcPass(threads, KernelChoice.best());
    }

    /** How many frames the progress hears of: those of the longest file. */
    public static long workFrames(QcFiles files) {
        return files.all().stream()
                .mapToLong(file -> file.recording().format().frames())
                .max()
                .orElse(0);
    }

    /**
     * Reads all files and says what was found.
     *
     * @throws UnmeasurableException if a file has another sample rate than the main one, or the rate is none of sound
     * @throws IOException if a file cannot be read
     * @throws java.util.concurrent.CancellationException if the progress asked for it
     */
    public QcReading read(QcFiles files, QcSettings settings, MeasureProgress progress) throws IOException {
        int rate = rate(files);
        BlockPlan plan = new BlockPlan(new TickGrid(rate));
        PassContext context = new PassContext(plan, settings, files.reel());
        Watches watches = Watches.of(files, context, kernels.get());
        PassRun run = new PassRun(files, context, watches.all(), kernels);
        int readers = Math.min(READERS, files.all().size());
        try (ExecutorService reading = Executors.newFixedThreadPool(readers);
                ExecutorService analysing = Executors.newFixedThreadPool(threads)) {
            run.run(reading, analysing, progress);
        }
        return new ReadingBuilder(files, settings, watches).reading(run);
    }

    private static int rate(QcFiles files) throws UnmeasurableException {
        int rate = files.main().recording().format().sampleRateHz();
        if (rate < Measurer.LEAST_RATE_HZ) {
            throw new UnmeasurableException("The main file states a sample rate of " + rate + " Hz; sound of "
                    + Measurer.LEAST_RATE_HZ + " Hz and more is checked.");
        }
        for (QcFile file : files.all()) {
            int other = file.recording().format().sampleRateHz();
            if (other != rate) {
                throw new UnmeasurableException(file.name() + " has " + other + " Hz and "
                        + files.main().name() + " " + rate
                        + " Hz: they cannot be held against each other. Check it by itself, or convert it.");
            }
        }
        return rate;
    }
}
