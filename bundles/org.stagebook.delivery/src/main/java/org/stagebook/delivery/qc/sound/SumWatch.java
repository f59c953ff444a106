package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.FrameRange;

/** Takes the stems from the printmaster, sample by sample, and keeps where too much remains. */
public final class SumWatch implements SoundWatch {

    private static final double JOINED_SECONDS = 1;

    private final int stems;
    private final int channels;
    private final ChannelMap[] maps;
    private final FrameRange action;
    private final TickGrid grid;
    private final double rmsLimit;
    private final double peakLimit;
    private final double[] residual;
    private final boolean[] remains;
    private final List<List<Remainder>> remainders = new ArrayList<>();
    private final double[] greatestRms;
    private final Leftovers leftovers;

    /**
     * Where something remains in one channel.
     *
     * @param range to 10 ms
     * @param rmsDbfs the greatest of any 100 ms, a full-scale sine being −3
     * @param peakDbfs the greatest sample
     */
    public record Remainder(FrameRange range, double rmsDbfs, double peakDbfs) {}

    /** Prepares for a main file, which is the first of a pass, and the stems after it. */
    public SumWatch(QcFiles files, QcSettings settings, BlockPlan plan) {
        QcFile main = files.main();
        this.stems = files.stems().size();
        this.channels = main.recording().format().channels();
        this.maps =
                files.stems().stream().map(stem -> ChannelMap.of(main, stem)).toArray(ChannelMap[]::new);
        this.action = files.reel().action().orElse(new FrameRange(0, Long.MAX_VALUE));
        this.grid = plan.grid();
        this.rmsLimit = Math.pow(10, settings.sum().residualRmsDbfs() / 20);
        this.peakLimit = Math.pow(10, settings.sum().residualPeakDbfs() / 20);
        this.residual = new double[plan.roomFrames()];
        this.remains = new boolean[channels];
        this.greatestRms = new double[channels];
        for (int channel = 0; channel < channels; channel++) {
            remainders.add(new ArrayList<>());
        }
        this.leftovers = new Leftovers(maps, channels);
    }

    @Override
    public void accept(SoundBlock block) {
        for (int channel = 0; channel < channels; channel++) {
            subtract(block, channel);
            silenceLeader(block);
            measure(block, channel);
        }
    }

    private void subtract(SoundBlock block, int channel) {
        int count = block.frames();
        System.arraycopy(block.channels(0)[channel], block.history(), residual, 0, count);
        for (int stem = 0; stem < stems; stem++) {
            int of = maps[stem].of(channel);
            if (of >= 0) {
                subtract(block.channels(stem + 1)[of], block.history(), residual, count);
            }
        }
    }

    /** Pops lie in every stem and in the printmaster: outside the action there is no sum. */
    private void silenceLeader(SoundBlock block) {
        int count = block.frames();
        int from = Math.clamp(action.startFrame() - block.startFrame(), 0, count);
        int to = Math.clamp(action.endFrame() - block.startFrame(), from, count);
        Arrays.fill(residual, 0, from, 0);
        Arrays.fill(residual, to, count, 0);
    }

    private static void subtract(double[] samples, int from, double[] rest, int count) {
        for (int i = 0; i < count; i++) {
            rest[i] -= samples[from + i];
        }
    }

    private void measure(SoundBlock block, int channel) {
        int count = block.frames();
        double peak = 0;
        double energy = 0;
        for (int i = 0; i < count; i++) {
            peak = Math.max(peak, Math.abs(residual[i]));
            energy += residual[i] * residual[i];
        }
        double rms = Math.sqrt(energy / count);
        greatestRms[channel] = Math.max(greatestRms[channel], rms);
        remains[channel] = rms > rmsLimit || peak > peakLimit;
        if (remains[channel]) {
            add(
                    channel,
                    new Remainder(
                            loud(block, Math.min(rmsLimit, peak / 2)), 20 * Math.log10(rms), 20 * Math.log10(peak)));
        }
    }

    /** The ticks of the block in which something remains. */
    private FrameRange loud(SoundBlock block, double limit) {
        int tickFrames = (int) grid.frames(0, 1);
        int first = 0;
        while (first < block.frames() - 1 && Math.abs(residual[first]) <= limit) {
            first++;
        }
        int last = block.frames() - 1;
        while (last > first && Math.abs(residual[last]) <= limit) {
            last--;
        }
        long start = block.startFrame() + first - first % tickFrames;
        long end = block.startFrame() + Math.min(block.frames(), last + tickFrames - last % tickFrames);
        return new FrameRange(start, end);
    }

    private void add(int channel, Remainder found) {
        List<Remainder> all = remainders.get(channel);
        boolean joins = !all.isEmpty()
                && found.range().startFrame() - all.getLast().range().endFrame()
                        <= JOINED_SECONDS * grid.sampleRateHz();
        if (joins) {
            Remainder last = all.removeLast();
            all.add(new Remainder(
                    new FrameRange(last.range().startFrame(), found.range().endFrame()),
                    Math.max(last.rmsDbfs(), found.rmsDbfs()),
                    Math.max(last.peakDbfs(), found.peakDbfs())));
        } else {
            all.add(found);
        }
    }

    @Override
    public void relate(SoundBlock block) {
        for (boolean any : remains) {
            if (any) {
                leftovers.accept(block, remains);
                break;
            }
        }
        Arrays.fill(remains, false);
    }

    /** Where too much remains in a channel of the main file. */
    public List<Remainder> remainders(int channel) {
        return remainders.get(channel);
    }

    /** The greatest RMS of what remains over 100 ms in any channel, in dBFS; negative infinity where nothing does. */
    public double greatestRmsDbfs() {
        return 20 * Math.log10(Arrays.stream(greatestRms).max().orElse(0));
    }

    /** What would explain what remains in a channel. */
    public Leftovers leftovers() {
        return leftovers;
    }
}
