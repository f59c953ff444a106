package org.stagebook.delivery.qc;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.dialogue.DialogueGating;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.dialogue.SpeechGate;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What one file has in every 10 ms, so that loudness and peaks of any window are found without reading it again: the whole file,
 * first to last frame of action, a reel of a long-play master.
 *
 * <p>Windows are rounded to whole ticks. As in a measurement of a range, the filters have heard what precedes a window.
 */
public final class TickSeries {

    private final TickGrid grid;
    private final long frames;
    private final Columns columns;
    private final boolean hasLoudness;

    /**
     * The values, kept as they are.
     *
     * @param energies of whole ticks: sums of K-weighted squares over frames and, by their weights, channels
     * @param rest the same of what follows the last whole tick; empty where nothing does
     * @param samplePeaks the greatest magnitude of each tick, the last of which need not be whole
     * @param truePeaks the same between the samples, ITU-R BS.1770-5, Annex 2
     * @param channels in which the true peak is
     */
    @SuppressWarnings("ArrayRecordComponent") // a value for every 10 ms of hours
    public record Columns(double[] energies, double[] rest, float[] samplePeaks, float[] truePeaks, byte[] channels) {}

    /**
     * Wraps the values.
     *
     * @param hasLoudness whether somebody knows where the channels are heard
     */
    public TickSeries(TickGrid grid, long frames, Columns columns, boolean hasLoudness) {
        this.grid = grid;
        this.frames = frames;
        this.columns = columns;
        this.hasLoudness = hasLoudness;
    }

    /** Frames of the file. */
    public long frames() {
        return frames;
    }

    /** The whole file. */
    public FrameRange whole() {
        return new FrameRange(0, frames);
    }

    /** Ticks, the last of which need not be whole. */
    public int ticks() {
        return columns.samplePeaks.length;
    }

    /** The ticks that a window is rounded to. */
    private int tick(long frame) {
        long rate = grid.sampleRateHz();
        return (int) Math.min(ticks(), (frame * TickGrid.TICKS_PER_SECOND + rate / 2) / rate);
    }

    private int endTick(FrameRange range) {
        return range.endFrame() >= frames ? ticks() : tick(range.endFrame());
    }

    /** First frame of a tick. */
    public long startFrame(int tick) {
        return grid.startFrame(tick);
    }

    /** Greatest magnitude in a tick, full scale 1. */
    public double samplePeak(int tick) {
        return columns.samplePeaks[tick];
    }

    /**
     * Loudness of a window: integrated by that revision, range, loudest 400 ms and 3 s; places are counted in the file. Absent where
     * nobody knows where the channels are heard.
     */
    public Optional<Loudness> loudness(FrameRange range, LoudnessRevision revision) {
        if (!hasLoudness) {
            return Optional.empty();
        }
        int from = tick(range.startFrame());
        int to = Math.min(endTick(range), columns.energies.length);
        LoudnessIntegrator integrator = new LoudnessIntegrator(grid, from);
        for (int tick = from; tick < to; tick++) {
            integrator.accept(columns.energies[tick]);
        }
        if (range.endFrame() >= frames && columns.rest.length > 0) {
            integrator.acceptRest(columns.rest[0], frames - grid.startFrame(columns.energies.length));
        }
        return Optional.of(revision.isGated() ? integrator.gated() : integrator.ungated());
    }

    /** Loudness of a window where a dialogue stem speaks in it; absent as loudness is. */
    public Optional<DialogueLoudness> dialogue(TickSeries stem, FrameRange range) {
        return hasLoudness && stem.hasLoudness
                ? Optional.of(new DialogueGating(SpeechGate.USUAL).measure(stem.meanSquares(range), meanSquares(range)))
                : Optional.empty();
    }

    /** The K-weighted mean square of each whole tick in a window, summed over the channels by their weights. */
    public double[] meanSquares(FrameRange range) {
        int from = Math.min(tick(range.startFrame()), columns.energies.length);
        int to = Math.max(from, Math.min(endTick(range), columns.energies.length));
        double[] means = Arrays.copyOfRange(columns.energies, from, to);
        for (int i = 0; i < means.length; i++) {
            means[i] /= grid.frames(from + i, from + i + 1L);
        }
        return means;
    }

    /** The true peak of a window, to 10 ms; absent for silence. */
    public Optional<QcPeak> truePeak(FrameRange range) {
        int greatest = greatest(columns.truePeaks, range);
        return greatest < 0 || columns.truePeaks[greatest] <= 0
                ? Optional.empty()
                : Optional.of(new QcPeak(
                        columns.truePeaks[greatest], columns.channels[greatest] & 0xFF, grid.startFrame(greatest)));
    }

    /** The greatest sample of a window in dBFS; negative infinity for silence. */
    public double samplePeakDbfs(FrameRange range) {
        int greatest = greatest(columns.samplePeaks, range);
        return greatest < 0 ? Double.NEGATIVE_INFINITY : 20 * Math.log10(columns.samplePeaks[greatest]);
    }

    /** Where in a window the greatest sample is, to 10 ms; absent for silence. */
    public OptionalLong samplePeakFrame(FrameRange range) {
        int greatest = greatest(columns.samplePeaks, range);
        return greatest < 0 || columns.samplePeaks[greatest] <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(grid.startFrame(greatest));
    }

    private int greatest(float[] values, FrameRange range) {
        int found = -1;
        for (int tick = tick(range.startFrame()); tick < endTick(range); tick++) {
            found = found < 0 || values[tick] > values[found] ? tick : found;
        }
        return found;
    }

    /** From the first tick with a sample above a level to the end of the last; absent where there is none. */
    public Optional<FrameRange> sounding(double aboveDbfs) {
        return sounding(aboveDbfs, whole());
    }

    /** The same within a window. */
    public Optional<FrameRange> sounding(double aboveDbfs, FrameRange within) {
        float above = (float) Math.pow(10, aboveDbfs / 20);
        int first = tick(within.startFrame());
        int last = endTick(within) - 1;
        while (first <= last && columns.samplePeaks[first] <= above) {
            first++;
        }
        while (last > first && columns.samplePeaks[last] <= above) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new FrameRange(grid.startFrame(first), Math.min(frames, grid.startFrame(last + 1L))));
    }
}
