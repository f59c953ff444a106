package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.Arrays;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.level.UsableSamples;

/**
 * Sound of any kind, compressed for instance: each lane has a source of its own, which it reads from front to back, so
 * that a decoder need not jump.
 */
final class SourceFeed implements LaneFeed {

    private final OpenFiles open = new OpenFiles();
    private final SourceLane[] lanes = new SourceLane[Lanes.COUNT];

    /** Takes over the sources, one for each lane. */
    SourceFeed(SoundSource[] sources, long endFrame, int mostRows) {
        Arrays.setAll(lanes, lane -> open.add(new SourceLane(sources[lane], endFrame, mostRows)));
    }

    @Override
    public void load(long[] startFrames, int rows) throws IOException {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            lanes[lane].load(startFrames[lane], rows);
        }
    }

    @Override
    public int rows(Piece piece, double[] target) {
        int from = Lanes.PEAK_HISTORY + piece.row() - piece.history();
        int first = (Lanes.PEAK_HISTORY - piece.history()) * Lanes.COUNT;
        int count = piece.rows() + piece.history();
        int damaged = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            damaged += copy(lanes[lane].samples(piece.channel()), from, count, target, first + lane);
        }
        return damaged;
    }

    @Override
    public void lane(Piece piece, int lane, double[] target, int targetLane) {
        copy(lanes[lane].samples(piece.channel()), piece.row(), piece.rows() + Lanes.PEAK_HISTORY, target, targetLane);
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
        open.close();
    }
}
