package org.stagebook.metering.live;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.metering.level.UsableSamples;

/** Power of each channel with a time constant of 0.3 s, and what that says of where the sound comes from. */
final class ChannelPowers {

    private static final double MEAN_SECONDS = 0.3;
    private static final int FRONT_TO_DEGREES = 60;
    private static final int HEIGHT_FROM_DEGREES = 30;

    /** -120 dBFS: what is softer comes from nowhere. */
    private static final double SILENT = 0.5e-12;

    private final LiveProgramme programme;
    private final double share;
    private final double[] powers;

    ChannelPowers(LiveProgramme programme) {
        this.programme = programme;
        this.share = 1 - Math.exp(-1 / (MEAN_SECONDS * programme.sampleRateHz()));
        this.powers = new double[programme.channels()];
    }

    void follow(double[][] block, int length) {
        for (int channel = 0; channel < powers.length; channel++) {
            double[] samples = block[channel];
            double power = powers[channel];
            for (int i = 0; i < length; i++) {
                power += share * (samples[i] * samples[i] - power);
            }
            powers[channel] = UsableSamples.flushed(power);
        }
    }

    SurroundBalance balance() {
        return programme.order().map(this::balance).orElse(SurroundBalance.NONE);
    }

    private SurroundBalance balance(ChannelOrder order) {
        Sums sums = new Sums();
        for (int channel = 0; channel < powers.length; channel++) {
            sums.add(order.speakers().get(channel), powers[channel]);
        }
        return sums.balance(decibels());
    }

    private List<Double> decibels() {
        List<Double> levels = new ArrayList<>(powers.length);
        for (double power : powers) {
            levels.add(power > 0 ? 10 * Math.log10(2 * power) : Double.NEGATIVE_INFINITY);
        }
        return levels;
    }

    private static final class Sums {
        private double placed;
        private double right;
        private double front;
        private double inFront;
        private double high;
        private double low;

        void add(Speaker speaker, double power) {
            if (speaker.isLowFrequency()) {
                low += power;
                return;
            }
            double azimuth = Math.toRadians(speaker.azimuthDegrees());
            double level = Math.cos(Math.toRadians(speaker.elevationDegrees()));
            placed += power;
            right -= power * Math.sin(azimuth) * level;
            front += power * Math.cos(azimuth) * level;
            inFront += Math.abs(speaker.azimuthDegrees()) <= FRONT_TO_DEGREES ? power : 0;
            high += speaker.elevationDegrees() >= HEIGHT_FROM_DEGREES ? power : 0;
        }

        SurroundBalance balance(List<Double> powersDb) {
            double all = placed + low;
            double lfe = all > SILENT ? low / all : 0;
            return placed > SILENT
                    ? new SurroundBalance(
                            right / placed, front / placed, inFront / placed, high / placed, lfe, powersDb, true)
                    : new SurroundBalance(0, 0, 0, 0, lfe, powersDb, false);
        }
    }
}
