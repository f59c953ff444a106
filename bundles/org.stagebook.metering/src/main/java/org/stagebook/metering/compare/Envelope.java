package org.stagebook.metering.compare;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.level.UsableSamples;

/** Energy of a recording along time, all channels together: about a hundred points a second, fewer for very long ones. */
final class Envelope {

    private static final int POINTS_PER_SECOND = 100;
    private static final int MOST_POINTS = 1 << 20;
    private static final double DYNAMICS = 1e-6;
    private static final double SILENCE = 1e-12;

    private final int hopFrames;
    private final float[] energies;
    private final double[] channelEnergies;

    private Envelope(int hopFrames, int points, int channels) {
        this.hopFrames = hopFrames;
        this.energies = new float[points];
        this.channelEnergies = new double[channels];
    }

    /** How many frames a point takes, so that the longest of the recordings fits. */
    static int hopFrames(int sampleRateHz, long frames) {
        long hop = Math.max(1, sampleRateHz / POINTS_PER_SECOND);
        while (frames / hop >= MOST_POINTS) {
            hop *= 2;
        }
        return (int) hop;
    }

    static Envelope of(SoundSource source, int hopFrames, MeasureProgress progress) throws IOException {
        int points = Math.toIntExact((source.frames() + hopFrames - 1) / hopFrames);
        Envelope envelope = new Envelope(hopFrames, points, source.channels());
        double[][] block = new double[source.channels()][PaddedSound.BLOCK_FRAMES];
        long frame = 0;
        int got = source.read(frame, block);
        while (got > 0 && frame < source.frames()) {
            if (progress.isCancelled()) {
                throw new CancellationException("Comparing was cancelled.");
            }
            envelope.add(frame, block, got);
            frame += got;
            progress.measured(got);
            got = source.read(frame, block);
        }
        return envelope;
    }

    private void add(long frame, double[][] block, int count) {
        int done = 0;
        while (done < count) {
            int point = (int) ((frame + done) / hopFrames);
            int end = (int) Math.min(count, (point + 1L) * hopFrames - frame);
            double all = 0;
            for (int channel = 0; channel < block.length; channel++) {
                double energy = energy(block[channel], done, end);
                channelEnergies[channel] += energy;
                all += energy;
            }
            energies[point] = (float) Math.min(Float.MAX_VALUE, energies[point] + all / hopFrames);
            done = end;
        }
    }

    private static double energy(double[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double sample = UsableSamples.usable(samples[i]);
            sum += sample * sample;
        }
        return sum;
    }

    int hopFrames() {
        return hopFrames;
    }

    int points() {
        return energies.length;
    }

    /** Mean square at a point; 0 outside. */
    double energy(long point) {
        return point >= 0 && point < energies.length ? energies[(int) point] : 0;
    }

    double channelEnergy(int channel) {
        return channelEnergies[channel];
    }

    boolean isSilent() {
        for (double energy : channelEnergies) {
            if (energy > 0) {
                return false;
            }
        }
        return true;
    }

    /** Its course in decibels around its mean, which a gain leaves as it is. */
    float[] course() {
        double mean = 0;
        for (float energy : energies) {
            mean += energy;
        }
        double floor = mean / Math.max(1, energies.length) * DYNAMICS + SILENCE;
        float[] course = new float[energies.length];
        double sum = 0;
        for (int i = 0; i < course.length; i++) {
            course[i] = (float) Math.log10(energies[i] + floor);
            sum += course[i];
        }
        float average = (float) (sum / Math.max(1, course.length));
        for (int i = 0; i < course.length; i++) {
            course[i] -= average;
        }
        return course;
    }
}
