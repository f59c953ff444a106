package org.stagebook.metering.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;

/**
 * Compares two recordings: lays the second over the first, makes it as loud, and tells what is left.
 *
 * <p>Delay: courses of energy are correlated over all delays the settings allow, then waveforms around the best of them, then
 * the phases of up to 48 short excerpts give the fraction of a frame: on clean material to better than 0.05. One delay holds
 * for everything: what follows an insertion is told as changed. Recordings shorter than a second are found up to 0.5 s
 * apart. Gain: one factor for all channels, least squares in which changed parts hardly count, as long as
 * a good part of the sound is unchanged. Residual: first less matched second, every 100 ms to about 140 dB below the programme, and by third
 * octave. With a fraction, the second is interpolated, which leaves what lies above 0.85 of half the sample rate.
 *
 * <p>Reads both recordings three times (more than 8 channels at 48 kHz: more often), twice when they are identical. Memory
 * does not depend on the length but for 30 bytes each 100 ms. Fit for several threads; each call works in its own.
 */
public final class Comparer {

    private static final int JOIN_PER_SECOND = 2;

    private final CompareSettings settings;

    public Comparer(CompareSettings settings) {
        this.settings = settings;
    }

    /** About how many frames the progress will hear of. */
    public static long workFrames(Programme first, Programme second) {
        return 2 * (first.sound().frames() + second.sound().frames());
    }

    /**
     * Compares.
     *
     * @throws IncomparableRecordingsException if sample rates or numbers of channels differ
     * @throws IOException if one cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public Comparison compare(Programme first, Programme second, MeasureProgress progress) throws IOException {
        checkRates(first.sound(), second.sound());
        ChannelMatch match = ChannelMatch.of(first, second);
        Aligner.Found found =
                new Aligner(first.sound(), second.sound(), match, settings.longestOffsetSeconds()).align(progress);
        Alignment alignment = found.alignment();
        try (AlignedPair pair = AlignedPair.open(first.sound(), second.sound(), match, alignment)) {
            BlockGrid grid = BlockGrid.over(
                    first.sound().sampleRateHz(),
                    alignment,
                    first.sound().frames(),
                    second.sound().frames());
            BlockSums sums = new BlockSums(grid, found.gain());
            runOver(pair, grid, sums, progress);
            return comparison(pair, new Matched(grid, sums, alignment), match, progress);
        }
    }

    private static void checkRates(LaneSound first, LaneSound second) throws IncomparableRecordingsException {
        if (first.sampleRateHz() != second.sampleRateHz()) {
            throw new IncomparableRecordingsException("The first recording has " + first.sampleRateHz()
                    + " Hz and the second " + second.sampleRateHz()
                    + " Hz; only recordings of the same rate can be compared. Convert one of them first.");
        }
    }

    private static void runOver(AlignedPair pair, BlockGrid grid, BlockSums sums, MeasureProgress progress)
            throws IOException {
        for (long frame = grid.startFrame(); frame < grid.endFrame(); frame += PaddedSound.BLOCK_FRAMES) {
            if (progress.isCancelled()) {
                throw new CancellationException("Comparing was cancelled.");
            }
            int count = (int) Math.min(PaddedSound.BLOCK_FRAMES, grid.endFrame() - frame);
            pair.read(frame, count);
            sums.add(pair, frame, count);
            progress.measured(count);
        }
    }

    private record Matched(BlockGrid grid, BlockSums sums, Alignment alignment) {
        double gain() {
            return alignment.found() ? sums.gain() : 1;
        }
    }

    private Comparison comparison(AlignedPair pair, Matched matched, ChannelMatch match, MeasureProgress progress)
            throws IOException {
        boolean identical = pair.isEqual();
        long damagedFirst = pair.damagedFirst();
        long damagedSecond = pair.damagedSecond();
        double gain = identical ? 1 : matched.gain();
        ResidualSeries series = matched.sums.residual(gain);
        BlockGrid grid = matched.grid;
        return new Comparison(
                matched.alignment,
                gain == 0 ? 0 : 20 * Math.log10(1 / Math.abs(gain)),
                identical,
                series,
                identical ? List.of() : bands(pair, grid, gain, progress),
                new ChangeFinder(series, settings, grid.ticks().sampleRateHz() / JOIN_PER_SECOND).ranges(),
                damagedFirst,
                damagedSecond,
                remarks(matched.alignment, identical, match));
    }

    private static List<BandResidual> bands(AlignedPair pair, BlockGrid grid, double gain, MeasureProgress progress)
            throws IOException {
        BandPass bands = new BandPass(grid, gain);
        int atOnce = BandPass.channelsAtOnce(grid.ticks().sampleRateHz());
        for (int channel = 0; channel < pair.first().length && grid.frames() > 0; channel += atOnce) {
            bands.run(pair, channel, progress);
        }
        return bands.result();
    }

    private static List<String> remarks(Alignment alignment, boolean identical, ChannelMatch match) {
        List<String> remarks = new ArrayList<>();
        match.remark().ifPresent(remarks::add);
        if (!alignment.found() && !identical) {
            remarks.add(
                    "Nothing that both have in common was found; they were compared from their first frames, without"
                            + " matching the gain.");
        }
        return remarks;
    }
}
