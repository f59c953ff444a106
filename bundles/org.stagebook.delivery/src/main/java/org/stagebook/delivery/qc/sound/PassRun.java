package org.stagebook.delivery.qc.sound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.lanes.Failures;
import org.stagebook.metering.lanes.KernelChoice;
import org.stagebook.metering.lanes.Lanes;

/**
 * One pass over all files: while a block is analysed, the next is read. Every byte is read once and from front to back; memory does
 * not depend on the length but for a few bytes every 10 ms.
 */
public final class PassRun {

    private static final int CHANNELS_PER_TASK = 8;

    private final PassContext context;
    private final List<FileWatch> files = new ArrayList<>();
    private final List<LaneGroup> groups = new ArrayList<>();
    private final List<SoundWatch> besides;
    private final long frames;

    /**
     * Prepares.
     *
     * @param besides watch all files together, in the order of {@link QcFiles#all()}
     * @param kernels the loops
     */
    public PassRun(QcFiles subject, PassContext context, List<SoundWatch> besides, KernelChoice kernels) {
        this.context = context;
        this.besides = List.copyOf(besides);
        long longest = 0;
        List<Lane> lanes = new ArrayList<>();
        for (QcFile file : subject.all()) {
            FileWatch watch = new FileWatch(files.size(), file, context);
            files.add(watch);
            lanes.addAll(watch.lanes());
            longest = Math.max(longest, file.recording().format().frames());
        }
        this.frames = longest;
        for (int first = 0; first < lanes.size(); first += Lanes.COUNT) {
            Lane[] group = lanes.subList(first, Math.min(lanes.size(), first + Lanes.COUNT))
                    .toArray(Lane[]::new);
            groups.add(new LaneGroup(group, context.plan().grid(), kernels.get()));
        }
    }

    /** What watched each file. */
    public List<FileWatch> files() {
        return files;
    }

    /** How many frames of the longest file the progress hears of. */
    public long workFrames() {
        return frames;
    }

    /**
     * Reads and analyses everything.
     *
     * @param readers do the reading
     * @param analysers do the rest
     * @throws IOException if a file cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public void run(ExecutorService readers, ExecutorService analysers, MeasureProgress progress) throws IOException {
        try (OpenFiles open = new OpenFiles()) {
            List<FileFeed> feeds = new ArrayList<>();
            for (FileWatch file : files) {
                FileFeed feed = open.add(new FileFeed(file.file().recording(), context.plan()));
                file.readFrom(feed);
                feeds.add(feed);
            }
            run(feeds, readers, analysers, progress);
        }
        files.forEach(FileWatch::end);
    }

    private void run(List<FileFeed> feeds, ExecutorService readers, ExecutorService analysers, MeasureProgress progress)
            throws IOException {
        int[] channels = files.stream()
                .mapToInt(file -> file.file().recording().format().channels())
                .toArray();
        SoundBlock now = new SoundBlock(context.plan(), channels);
        SoundBlock next = new SoundBlock(context.plan(), channels);
        await(read(feeds, next, now, 0, readers));
        long blocks = context.plan().blocks(frames);
        for (long block = 0; block < blocks; block++) {
            SoundBlock filled = next;
            next = now;
            now = filled;
            List<Future<?>> reading = block + 1 < blocks ? read(feeds, next, now, block + 1, readers) : List.of();
            try {
                await(analyse(now, block, analysers));
                collect(block);
                await(relate(now, analysers));
            } finally {
                await(reading);
            }
            report(now, progress);
        }
    }

    private List<Future<?>> read(
            List<FileFeed> feeds, SoundBlock target, SoundBlock before, long block, ExecutorService readers) {
        target.begin(context.plan().startFrame(block), context.plan().frames(block));
        List<Future<?>> reading = new ArrayList<>();
        for (int file = 0; file < feeds.size(); file++) {
            FileFeed feed = feeds.get(file);
            int index = file;
            Callable<Boolean> task = () -> {
                feed.fill(target, before, index);
                return true;
            };
            reading.add(readers.submit(task));
        }
        return reading;
    }

    private List<Future<?>> analyse(SoundBlock block, long number, ExecutorService analysers) {
        List<Future<?>> work = new ArrayList<>();
        for (LaneGroup group : groups) {
            work.add(analysers.submit(() -> group.accept(block, number * BlockPlan.BLOCK_TICKS)));
        }
        for (SoundWatch watch : besides) {
            work.add(analysers.submit(() -> watch.accept(block)));
        }
        List<ChannelWatch> all =
                files.stream().flatMap(file -> file.channelWatches().stream()).toList();
        for (int first = 0; first < all.size(); first += CHANNELS_PER_TASK) {
            List<ChannelWatch> some = all.subList(first, Math.min(all.size(), first + CHANNELS_PER_TASK));
            work.add(analysers.submit(() -> some.forEach(channel -> channel.accept(block))));
        }
        return work;
    }

    private void collect(long number) {
        for (LaneGroup group : groups) {
            Lane[] lanes = group.lanes();
            for (int lane = 0; lane < lanes.length; lane++) {
                files.get(lanes[lane].file())
                        .addTicks(lanes[lane].channel(), group.ticks(), lane, number * BlockPlan.BLOCK_TICKS);
            }
        }
    }

    /** What needs all channels of the block to have been watched. */
    private List<Future<?>> relate(SoundBlock block, ExecutorService analysers) {
        List<Future<?>> work = new ArrayList<>();
        for (FileWatch file : files) {
            work.add(analysers.submit(() -> file.accept(block)));
        }
        for (SoundWatch watch : besides) {
            work.add(analysers.submit(() -> watch.relate(block)));
        }
        return work;
    }

    private void report(SoundBlock block, MeasureProgress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("The check was cancelled.");
        }
        long done = Math.min(frames, block.startFrame() + block.frames()) - Math.min(frames, block.startFrame());
        if (done > 0) {
            progress.measured(done);
        }
    }

    private static void await(List<Future<?>> tasks) throws IOException {
        for (Future<?> task : tasks) {
            try {
                task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The check was interrupted.");
            } catch (ExecutionException e) {
                throw Failures.rethrown(e);
            }
        }
    }
}
