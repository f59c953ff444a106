package org.stagebook.metering.level;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures how alike the channels of pairs are.
 *
 * <p>Both channels pass a one-pole low-pass of 2 kHz, because delays of a sample or two make any treble look unrelated;
 * products and squares are averaged with a time constant of 0.3 s. No standard defines it; these are the usual constants.
 */
public final class CorrelationMeter implements Analyser {

    private final List<ChannelPair> pairs;
    private final PairCorrelation[] correlations;
    private final int cellFrames;
    private final double[] lefts;
    private final double[] rights;
    private long frames;

    /**
     * Prepares a meter.
     *
     * @param pairs of channels that the sound has
     */
    public CorrelationMeter(List<ChannelPair> pairs, int sampleRateHz) {
        this.pairs = List.copyOf(pairs);
        this.correlations = new PairCorrelation[pairs.size()];
        Arrays.setAll(correlations, i -> new PairCorrelation(sampleRateHz));
        this.cellFrames = (int) Math.max(1, Math.round(sampleRateHz / 100.0));
        this.lefts = new double[cellFrames];
        this.rights = new double[cellFrames];
    }

    @Override
    public void accept(double[][] planar, int count) {
        int done = 0;
        while (done < count) {
            int piece = (int) Math.min(cellFrames - frames % cellFrames, count - done);
            frames += piece;
            for (int i = 0; i < correlations.length; i++) {
                UsableSamples.copy(planar[pairs.get(i).first()], done, piece, lefts);
                UsableSamples.copy(planar[pairs.get(i).second()], done, piece, rights);
                correlations[i].follow(lefts, rights, piece);
                if (frames % cellFrames == 0) {
                    correlations[i].look(frames);
                }
            }
            done += piece;
        }
    }

    /** Of each pair, in the order given. */
    public List<CorrelationReading> readings() {
        return IntStream.range(0, correlations.length)
                .mapToObj(i -> correlations[i].reading(pairs.get(i), frames))
                .toList();
    }
}
