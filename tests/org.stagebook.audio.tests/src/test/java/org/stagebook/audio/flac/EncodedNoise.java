package org.stagebook.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Noise that the reference encoder wrote, and what has to come out of it again. */
final class EncodedNoise {

    static final long SEED = 1_601;
    static final int FRAMES = 30_000;

    /** Of how many samples the encoder makes a frame. */
    static final int BLOCK = 4_096;

    private final Path file;
    private final byte[] raw;
    private final int bits;
    private final int channels;

    private EncodedNoise(Path file, byte[] raw, int bits, int channels) {
        this.file = file;
        this.raw = raw;
        this.bits = bits;
        this.channels = channels;
    }

    static EncodedNoise of(Path folder, int bits, int channels, int rate) throws IOException, InterruptedException {
        byte[] raw = noise(bits, channels);
        Path from = Files.write(folder.resolve("noise.raw"), raw);
        Path to = folder.resolve("noise.flac");
        List<String> command = new ArrayList<>(List.of("flac", "--silent", "--force", "--lax"));
        command.addAll(List.of("--force-raw-format", "--endian=little", "--sign=signed", "--bps=" + bits));
        command.addAll(List.of("--channels=" + channels, "--sample-rate=" + rate, "-b", "" + BLOCK));
        command.addAll(List.of("-o", to.toString(), from.toString()));
        Process flac;
        try {
            flac = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeThat(e)
                    .as("the reference encoder flac is absent: %s", e.getMessage())
                    .isNull();
            throw e;
        }
        assertThat(flac.waitFor(20, TimeUnit.SECONDS)).as("flac ended").isTrue();
        assertThat(flac.exitValue()).isZero();
        return new EncodedNoise(to, raw, bits, channels);
    }

    /** Noise that the encoder has to store in several ways: loud, quiet, constant. */
    private static byte[] noise(int bits, int channels) {
        Random random = new Random(SEED);
        int bytes = (bits + 7) / 8;
        ByteBuffer raw = ByteBuffer.allocate(FRAMES * channels * bytes + 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < FRAMES * channels; i++) {
            int quiet = i / channels / 3_000 % 3;
            int sample = quiet == 2 ? 77 : random.nextInt() >> (32 - bits + quiet * 6);
            raw.putInt(i * bytes, sample);
        }
        return Arrays.copyOf(raw.array(), FRAMES * channels * bytes);
    }

    Path file() {
        return file;
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    void write(byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    FlacInfo stated() throws IOException {
        return new FlacReader().read(file);
    }

    FlacSurvey survey() throws IOException {
        return FlacSurvey.of(file, stated());
    }

    /** The samples of a channel that were encoded. */
    double[] expected(int channel, int start, int count) {
        int bytes = (bits + 7) / 8;
        double[] samples = new double[count];
        for (int i = 0; i < samples.length; i++) {
            int at = ((start + i) * channels + channel) * bytes;
            int sample = raw[at + bytes - 1];
            for (int b = bytes - 2; b >= 0; b--) {
                sample = sample << 8 | (raw[at + b] & 0xFF);
            }
            samples[i] = sample / Math.pow(2, bits - 1);
        }
        return samples;
    }
}
