package org.stagebook.metering.lanes;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.metering.MeasureProgress;

/** The workers of one measurement: as many as threads ever worked at once, each with its buffers and open files. */
final class Workers implements Closeable, MeasureProgress {

    private final LanePlan plan;
    private final LaneSound sound;
    private final Supplier<Kernels> kernels;
    private final SharedPeaks peaks;
    private final MeasureProgress progress;
    private final Deque<SpanWorker> idle = new ArrayDeque<>();
    private long damagedSamples;
    private volatile boolean closed;

    Workers(LanePlan plan, LaneSound sound, Supplier<Kernels> kernels, MeasureProgress progress) {
        this.plan = plan;
        this.sound = sound;
        this.kernels = kernels;
        this.peaks = SharedPeaks.of(plan.channels());
        this.progress = progress;
    }

    SharedPeaks peaks() {
        return peaks;
    }

    SpanResult measure(Span span) throws IOException {
        SpanWorker worker = take();
        try {
            return worker.measure(span);
        } finally {
            giveBack(worker);
        }
    }

    private SpanWorker take() throws IOException {
        if (closed) {
            throw new CancellationException("Measuring ended before.");
        }
        synchronized (this) {
            SpanWorker worker = idle.poll();
            if (worker != null) {
                return worker;
            }
        }
        SpanWorker.Shared shared = new SpanWorker.Shared(peaks, this);
        Kernels loops = kernels.get();
        return new SpanWorker(plan, sound.openFeed(plan), loops, shared);
    }

    private synchronized void giveBack(SpanWorker worker) throws IOException {
        damagedSamples += worker.takeDamagedSamples();
        if (closed) {
            worker.close();
        } else {
            idle.push(worker);
        }
    }

    synchronized long damagedSamples() {
        return damagedSamples;
    }

    @Override
    public void measured(long frames) {
        progress.measured(frames);
    }

    @Override
    public boolean isCancelled() {
        return closed || progress.isCancelled();
    }

    /** Closes the files; a worker that is still at work closes its own when it notices. */
    @Override
    public void close() throws IOException {
        OpenFiles open = new OpenFiles();
        synchronized (this) {
            closed = true;
            idle.forEach(open::add);
            idle.clear();
        }
        open.close();
    }
}
