package org.stagebook.playback.read;

import java.io.IOException;
import java.util.Arrays;
import org.stagebook.audio.source.SoundSource;

/**
 * A recording read in blocks of which the latest few are kept: filters reach back, loops jump, and a compressed file should be decoded
 * once for that.
 */
final class SoundBlocks implements FrameReader {

    private static final int BLOCK = 4096;
    private static final int KEPT = 4;
    private static final long NONE = -1;

    private final SoundSource sound;
    private final double[][][] blocks;
    private final long[] numbers = new long[KEPT];
    private int oldest;

    SoundBlocks(SoundSource sound) {
        this.sound = sound;
        this.blocks = new double[KEPT][sound.channels()][BLOCK];
        Arrays.fill(numbers, NONE);
    }

    @Override
    public int channels() {
        return sound.channels();
    }

    @Override
    public void read(long startFrame, double[][] target, int count) throws IOException {
        int done = 0;
        while (done < count) {
            long frame = startFrame + done;
            if (frame < 0 || frame >= sound.frames()) {
                long silent = frame < 0 ? -frame : count;
                int piece = (int) Math.min(silent, count - done);
                silence(target, done, piece);
                done += piece;
            } else {
                int inBlock = (int) (frame % BLOCK);
                int piece = (int) Math.min(Math.min(BLOCK - inBlock, count - done), sound.frames() - frame);
                copy(block(frame / BLOCK), inBlock, target, done, piece);
                done += piece;
            }
        }
    }

    private double[][] block(long number) throws IOException {
        for (int i = 0; i < KEPT; i++) {
            if (numbers[i] == number) {
                return blocks[i];
            }
        }
        int slot = oldest;
        oldest = (oldest + 1) % KEPT;
        numbers[slot] = NONE;
        int filled = sound.read(number * BLOCK, blocks[slot]);
        silence(blocks[slot], filled, BLOCK - filled);
        numbers[slot] = number;
        return blocks[slot];
    }

    private static void copy(double[][] from, int fromIndex, double[][] to, int toIndex, int count) {
        for (int channel = 0; channel < from.length; channel++) {
            System.arraycopy(from[channel], fromIndex, to[channel], toIndex, count);
        }
    }

    private static void silence(double[][] target, int from, int count) {
        for (double[] channel : target) {
            Arrays.fill(channel, from, from + count, 0);
        }
    }
}
