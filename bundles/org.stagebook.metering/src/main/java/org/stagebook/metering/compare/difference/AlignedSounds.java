package org.stagebook.metering.compare.difference;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.level.UsableSamples;

/** Two open recordings of which the second can be read as if it were not delayed; each thread has its own. */
final class AlignedSounds implements Closeable {

    private final SoundPair pair;
    private final SoundSource first;
    private final SoundSource second;
    private double[][] firstBlock = {};
    private double[][] secondBlock = {};

    AlignedSounds(SoundPair pair) throws IOException {
        this.pair = pair;
        this.first = pair.first().opener().open();
        try {
            this.second = pair.second().opener().open();
        } catch (IOException e) {
            first.close();
            throw e;
        }
    }

    /** Frames of the first; silence outside it. */
    void readFirst(long frame, double[][] planar) throws IOException {
        firstBlock = fitting(firstBlock, first, planar[0].length);
        read(first, frame, firstBlock);
        for (int channel = 0; channel < planar.length; channel++) {
            UsableSamples.copy(firstBlock[channel], 0, planar[channel].length, planar[channel]);
        }
    }

    /** Frames of the second at the same time of the first, its channels in the order of the first; silence outside it. */
    void readSecond(long frame, double[][] planar) throws IOException {
        secondBlock = fitting(secondBlock, second, planar[0].length);
        read(second, frame + pair.delayFrames(), secondBlock);
        for (int channel = 0; channel < planar.length; channel++) {
            double[] matched = secondBlock[pair.channelOfSecond(channel)];
            UsableSamples.copy(matched, 0, planar[channel].length, planar[channel]);
        }
    }

    private static double[][] fitting(double[][] block, SoundSource source, int frames) {
        return block.length > 0 && block[0].length == frames ? block : new double[source.channels()][frames];
    }

    private static void read(SoundSource source, long frame, double[][] block) throws IOException {
        int wanted = block[0].length;
        long from = Math.clamp(frame, 0, source.frames());
        long to = Math.clamp(frame + wanted, 0, source.frames());
        int lead = Math.clamp(from - frame, 0, wanted);
        int got = 0;
        while (from + got < to) {
            int more = got == 0 && lead == 0 && to - from == wanted
                    ? source.read(from, block)
                    : piece(source, from + got, (int) (to - from - got), new Target(block, lead + got));
            if (more <= 0) {
                break;
            }
            got += more;
        }
        for (double[] channel : block) {
            Arrays.fill(channel, 0, lead, 0);
            Arrays.fill(channel, lead + got, wanted, 0);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Target(double[][] block, int at) {}

    private static int piece(SoundSource source, long frame, int count, Target target) throws IOException {
        double[][] piece = new double[target.block.length][count];
        int got = source.read(frame, piece);
        for (int channel = 0; channel < piece.length; channel++) {
            System.arraycopy(piece[channel], 0, target.block[channel], target.at, got);
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        try (first) {
            second.close();
        }
    }
}
