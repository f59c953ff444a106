package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * The samples of a region's channels, fetched a piece at a time so that long regions cost no more memory than short ones.
 *
 * @param gain factor of the first that both sides of the region have; already applied here
 */
record RegionSound(AlignedSounds sounds, SoundPair pair, BlockTable table, Region region, double gain) {

    private static final int MOST_PIECES = 24;

    /** Samples by channel of the region. */
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(double[][] first, double[][] second) {}

    /** The channels that differ most. */
    RegionSound loudest(int most) {
        List<Integer> channels = region.channels().stream()
                .sorted(Comparator.comparingDouble((Integer channel) -> -difference(channel)))
                .limit(most)
                .toList();
        Region narrowed = new Region(region.startBlock(), region.endBlock(), channels);
        return new RegionSound(sounds, pair, table, narrowed, gain);
    }

    private double difference(int channel) {
        double sum = 0;
        for (int block = region.startBlock(); block < region.endBlock(); block++) {
            sum += table.difference(channel, block);
        }
        return sum;
    }

    long startFrame() {
        return table.startFrame(region.startBlock());
    }

    long frames() {
        return table.startFrame(region.endBlock()) - startFrame();
    }

    int channels() {
        return region.channels().size();
    }

    /** How many pieces there are to look at: all of a short region, evenly spread ones of a long one. */
    int pieces() {
        return Math.clamp((innerFrames() + pieceFrames() - 1) / pieceFrames(), 1, MOST_PIECES);
    }

    /** A second, or less where the region is shorter. */
    int pieceFrames() {
        return (int) Math.min(innerFrames(), pair.rateHz());
    }

    private long innerStart() {
        return startFrame() + (region.blocks() > 8 ? table.blockFrames() : 0);
    }

    private long innerFrames() {
        return frames() - (region.blocks() > 8 ? 2L * table.blockFrames() : 0);
    }

    long pieceStart(int piece) {
        long last = innerStart() + innerFrames() - pieceFrames();
        return pieces() == 1 ? innerStart() : innerStart() + (last - innerStart()) * piece / (pieces() - 1);
    }

    Piece piece(int piece) throws IOException {
        return at(pieceStart(piece), pieceFrames(), 0);
    }

    /** Samples of both; the first's from some frames earlier. */
    Piece at(long frame, int frames, long delayFrames) throws IOException {
        return new Piece(first(frame - delayFrames, frames), second(frame, frames));
    }

    double[][] first(long frame, int frames) throws IOException {
        double[][] planar = new double[pair.channels()][frames];
        sounds.readFirst(frame, planar);
        double[][] chosen = chosen(planar);
        if (gain != 1) {
            for (double[] channel : chosen) {
                for (int i = 0; i < frames; i++) {
                    channel[i] *= gain;
                }
            }
        }
        return chosen;
    }

    double[][] second(long frame, int frames) throws IOException {
        double[][] planar = new double[pair.channels()][frames];
        sounds.readSecond(frame, planar);
        return chosen(planar);
    }

    private double[][] chosen(double[][] planar) {
        double[][] chosen = new double[channels()][];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = planar[region.channels().get(i)];
        }
        return chosen;
    }
}
