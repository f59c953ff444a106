package org.stagebook.metering.compare;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.UsableSamples;

/** Two recordings block by block, the second laid over the first: frame n of both belongs together. */
final class AlignedPair implements Closeable {

    private final PaddedSound first;
    private final PaddedSound second;
    private final Alignment alignment;
    private final Optional<SincDelay> interpolation;
    private final double[][] one;
    private final double[][] other;
    private final double[][] wide;
    private boolean equal = true;
    private long damagedFirst;
    private long damagedSecond;

    private AlignedPair(PaddedSound first, PaddedSound second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
        double fraction = alignment.delayFrames() - alignment.wholeFrames();
        this.interpolation = alignment.isWhole() ? Optional.empty() : Optional.of(new SincDelay(fraction));
        this.one = new double[first.channels()][PaddedSound.BLOCK_FRAMES];
        this.other = new double[first.channels()][PaddedSound.BLOCK_FRAMES];
        this.wide =
                new double[interpolation.isPresent() ? first.channels() : 0][PaddedSound.BLOCK_FRAMES + SincDelay.TAPS];
    }

    static AlignedPair open(LaneSound first, LaneSound second, ChannelMatch match, Alignment alignment)
            throws IOException {
        List<Integer> channels = IntStream.range(0, first.channels()).boxed().toList();
        PaddedSound one = new PaddedSound(first.opener().open(), channels);
        try {
            return new AlignedPair(one, new PaddedSound(second.opener().open(), match.ofSecond()), alignment);
        } catch (IOException e) {
            one.close();
            throw e;
        }
    }

    /** Fetches frames of the first recording's time, which may lie before its start and after its end. */
    void read(long frame, int count) throws IOException {
        first.read(frame, count, one);
        if (interpolation.isEmpty()) {
            second.read(frame + alignment.wholeFrames(), count, other);
            compare(count);
        }
        for (double[] channel : one) {
            damagedFirst += UsableSamples.copy(channel, 0, count, channel);
        }
        if (interpolation.isPresent()) {
            interpolate(frame, count, interpolation.get());
        } else {
            for (double[] channel : other) {
                damagedSecond += UsableSamples.copy(channel, 0, count, channel);
            }
        }
    }

    private void interpolate(long frame, int count, SincDelay delay) throws IOException {
        equal = false;
        int needed = count + SincDelay.TAPS - 1;
        second.read(frame + alignment.wholeFrames() - SincDelay.BEFORE, needed, wide);
        for (int channel = 0; channel < wide.length; channel++) {
            for (int i = SincDelay.BEFORE; i < SincDelay.BEFORE + count; i++) {
                damagedSecond += UsableSamples.isSound(wide[channel][i]) ? 0 : 1;
            }
            UsableSamples.copy(wide[channel], 0, needed, wide[channel]);
            delay.run(wide[channel], count, other[channel]);
        }
    }

    private void compare(int count) {
        for (int channel = 0; channel < one.length && equal; channel++) {
            equal = areEqual(one[channel], other[channel], count);
        }
    }

    private static boolean areEqual(double[] left, double[] right, int count) {
        for (int i = 0; i < count; i++) {
            if (left[i] != right[i] && !(Double.isNaN(left[i]) && Double.isNaN(right[i]))) {
                return false;
            }
        }
        return true;
    }

    /** The latest block of the first, by channel. */
    double[][] first() {
        return one;
    }

    /** The latest block of the second, by channel of the first. */
    double[][] second() {
        return other;
    }

    /** Whether all samples so far were equal. */
    boolean isEqual() {
        return equal;
    }

    long damagedFirst() {
        return damagedFirst;
    }

    long damagedSecond() {
        return damagedSecond;
    }

    @Override
    public void close() throws IOException {
        try (first) {
            second.close();
        }
    }
}
