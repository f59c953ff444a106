package org.stagebook.delivery.qc.sound;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.weighting.FrameRange;

/** Reads one recording from front to back, each frame once. Silence follows its end; what no sound can be is silence. */
final class FileFeed implements Closeable {

    private static final int MOST_PLACES = 100;

    private final Optional<PackedSound> packed;
    private final OpenFiles open = new OpenFiles();
    private final Recording recording;
    private Optional<SoundSource> source = Optional.empty();
    private final int history;
    private final boolean mayBeDamaged;
    private final List<Damage> damaged = new ArrayList<>();
    private double[][] scratch = new double[0][];
    private long damagedSamples;

    /** Damaged samples of one channel in one block. */
    record Damage(int channel, FrameRange range) {}

    FileFeed(Recording recording, BlockPlan plan) throws IOException {
        this.recording = recording;
        this.packed = recording.stored().isPresent()
                ? PackedSound.open(recording.stored().get())
                : Optional.empty();
        if (packed.isPresent()) {
            open.add(packed.get());
        } else {
            source = Optional.of(open.add(recording.sound().open()));
        }
        this.history = plan.historyFrames();
        this.mayBeDamaged = recording
                .stored()
                .map(stored -> stored.channels().stream()
                        .anyMatch(channel -> channel.sample().encoding() == SampleEncoding.IEEE_FLOAT))
                .orElse(true);
    }

    /** Fills a block whose start and length are set, with the end of the one before in front. */
    void fill(SoundBlock block, SoundBlock before, int file) throws IOException {
        double[][] target = block.channels(file);
        double[][] last = before.channels(file);
        for (int channel = 0; channel < target.length; channel++) {
            System.arraycopy(last[channel], before.frames(), target[channel], 0, history);
        }
        int count = packed.isPresent()
                ? packed.get().read(block.startFrame(), block.frames(), target, history)
                : read(block.startFrame(), block.frames(), target);
        for (int channel = 0; channel < target.length; channel++) {
            Arrays.fill(target[channel], history + count, target[channel].length, 0);
            if (mayBeDamaged) {
                repair(target[channel], count, channel, block.startFrame());
            }
        }
    }

    private int read(long start, int wanted, double[][] target) throws IOException {
        if (start >= recording.format().frames()) {
            return 0;
        }
        if (scratch.length == 0 || scratch[0].length != wanted) {
            scratch = new double[target.length][wanted];
        }
        int count = source.orElseThrow().read(start, scratch);
        for (int channel = 0; channel < target.length; channel++) {
            System.arraycopy(scratch[channel], 0, target[channel], history, count);
        }
        return count;
    }

    private void repair(double[] samples, int count, int channel, long startFrame) {
        long first = -1;
        long last = -1;
        for (int i = history; i < history + count; i++) {
            double sample = samples[i];
            if (!UsableSamples.isSound(sample)) {
                last = startFrame + i - history;
                first = first < 0 ? last : first;
                damagedSamples++;
            }
            samples[i] = UsableSamples.usable(sample);
        }
        if (first >= 0 && damaged.size() < MOST_PLACES) {
            damaged.add(new Damage(channel, new FrameRange(first, last + 1)));
        }
    }

    List<Damage> damaged() {
        return damaged;
    }

    long damagedSamples() {
        return damagedSamples;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
