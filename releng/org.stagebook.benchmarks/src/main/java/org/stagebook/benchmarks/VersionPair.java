package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;

/**
 * Two versions of a long mix. A minute of film-like sound is made once and repeated at changing levels, because two hours of it
 * would take an hour to make; nothing that compares them knows that.
 */
final class VersionPair {

    /** What the second is. */
    enum Change {
        /** Every twentieth second or so something: a gain, a mute, other sound. */
        SOME_RANGES,
        /** Every two minutes, for six seconds, the wind under everything else is 4 dB softer. */
        WIND_SOFTER,
        EVERYTHING_LOUDER
    }

    private static final int RATE_HZ = 48_000;
    private static final int CHANNELS = 6;
    private static final int REPEATED_SECONDS = 60;
    private static final double WIND_PEAK = 0.2;
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final double[][] minute = new double[REPEATED_SECONDS][];

    private VersionPair() {
        NoiseScript script = new NoiseScript(SoundCharacter.FILM, CHANNELS, RATE_HZ);
        for (int second = 0; second < REPEATED_SECONDS; second++) {
            minute[second] = script.next(RATE_HZ);
        }
    }

    /** Writes the first if it is not there, and the second. */
    static void make(Path first, Path second, int seconds, Change change) throws IOException {
        VersionPair pair = new VersionPair();
        if (!Files.exists(first)) {
            pair.write(first, seconds, (sound, at) -> {});
        }
        Files.deleteIfExists(second);
        pair.write(
                second,
                seconds,
                switch (change) {
                    case SOME_RANGES -> pair::changeSome;
                    case WIND_SOFTER -> VersionPair::softenWind;
                    case EVERYTHING_LOUDER -> (sound, at) -> scale(sound, Math.pow(10, 0.05));
                });
    }

    /** Changes a second of sound. */
    @FunctionalInterface
    private interface Hand {
        void change(double[] sound, int second);
    }

    private void write(Path file, int seconds, Hand hand) throws IOException {
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin(
                        "", "Stagebook", file.getFileName().toString()),
                WRITTEN,
                0);
        try (WaveWriter writer =
                WaveWriter.create(file, new WaveSpecification(RATE_HZ, ChannelOrder.L_R_C_LFE_LS_RS, broadcast))) {
            for (int second = 0; second < seconds; second++) {
                double[] sound = minute[second % REPEATED_SECONDS].clone();
                scale(sound, 0.5 + 0.3 * Math.sin(second / 97.0));
                addWind(sound, second, WIND_PEAK);
                hand.change(sound, second);
                writer.write(sound);
            }
            writer.commit();
        }
    }

    private void changeSome(double[] sound, int second) {
        switch (second % 100) {
            case 10, 11 -> scale(sound, 1.4);
            case 50 -> scale(sound, 0);
            case 80, 81 -> addNoise(sound, second);
            default -> {}
        }
    }

    private static void softenWind(double[] sound, int second) {
        if (second % 120 >= 40 && second % 120 < 46) {
            addWind(sound, second, WIND_PEAK * (Math.pow(10, -4 / 20.0) - 1));
        }
    }

    /** The same noise for the same second, in every channel another; smoothed, so that it is low as wind is. */
    private static void addWind(double[] sound, int second, double gain) {
        SplittableRandom random = new SplittableRandom(7_000 + second);
        double[] smooth = new double[CHANNELS];
        for (int i = 0; i < sound.length; i++) {
            int channel = i % CHANNELS;
            smooth[channel] += 0.05 * (2 * random.nextDouble() - 1 - smooth[channel]);
            sound[i] = Math.clamp(sound[i] + gain * smooth[channel], -0.99, 0.99);
        }
    }

    private static void addNoise(double[] sound, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = Math.clamp(sound[i] + 0.02 * (random.nextDouble() - 0.5), -0.99, 0.99);
        }
    }

    private static void scale(double[] sound, double factor) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] = Math.clamp(sound[i] * factor, -0.99, 0.99);
        }
    }
}
