package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.Arrays;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.level.UsableSamples;

/**
 * Sound of any kind, compressed for instance: each lane has a source of its own, which it reads from front to back, so
 * that a decoder need not jump.
 */
final class SourceFeed implements LaneFeed {

    private final SoundSource[] sources;
    private final long endFrame;
    private final double[][][] lanes;
    private final double[][][] pieces;

    /** Takes over the sources, one for each lane. */
    SourceFeed(SoundSource[] sources, long endFrame, int mostRows) {
        int channels = sources[0].channels();
        this.sources = sources;
        this.endFrame = endFrame;
        this.lanes = new double[Lanes.COUNT][channels][mostRows + Lanes.PEAK_HISTORY];
        this.pieces = new double[Lanes.COUNT][channels][];
    }

    @Override
    public void load(long[] startFrames, int rows) throws IOException {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            load(lane, startFrames[lane] - Lanes.PEAK_HISTORY, rows + Lanes.PEAK_HISTORY);
        }
    }

    private void load(int lane, long startFrame, int frames) throws IOException {
        int before = Math.clamp(-startFrame, 0, frames);
        int sound = Math.clamp(endFrame - startFrame, before, frames) - before;
        double[][] piece = pieces[lane];
        for (int channel = 0; channel < piece.length; channel++) {
            Arrays.fill(lanes[lane][channel], 0);
            if (piece[channel] == null || piece[channel].length != sound) {
                piece[channel] = new double[sound];
            }
        }
        if (sound > 0) {
            int read = sources[lane].read(startFrame + before, piece);
            for (int channel = 0; channel < piece.length; channel++) {
                System.arraycopy(piece[channel], 0, lanes[lane][channel], before, read);
            }
        }
    }

    @Override
    public int rows(Piece piece, double[] target) {
        int from = Lanes.PEAK_HISTORY + piece.row() - piece.history();
        int first = (Lanes.PEAK_HISTORY - piece.history()) * Lanes.COUNT;
        int count = piece.rows() + piece.history();
        int damaged = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            damaged += copy(lanes[lane][piece.channel()], from, count, target, first + lane);
        }
        return damaged;
    }

    @Override
    public void lane(Piece piece, int lane, double[] target, int targetLane) {
        copy(lanes[lane][piece.channel()], piece.row(), piece.rows() + Lanes.PEAK_HISTORY, target, targetLane);
    }

    private static int copy(double[] samples, int from, int count, double[] target, int first) {
        int sound = 0;
        for (int i = 0; i < count; i++) {
            double sample = samples[from + i];
            sound += UsableSamples.isSound(sample) ? 1 : 0;
            target[first + i * Lanes.COUNT] = UsableSamples.usable(sample);
        }
        return count - sound;
    }

    @Override
    public double unit(int channel) {
        return 1;
    }

    @Override
    public void close() throws IOException {
        IOException failure = new IOException("The recording could not be closed.");
        for (SoundSource source : sources) {
            try {
                source.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
