package org.stagebook.lint.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.lint.sound.TestFile.Encoding;

/** What is measured while bytes pass by is what a second, slow reading of the samples says. */
class SoundReadingTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> encodings() {
        return Arrays.stream(Encoding.values())
                .flatMap(encoding -> IntStream.of(1, 2, 6, 10).mapToObj(channels -> Arguments.of(encoding, channels)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void agreesWithTheReferenceInEveryEncoding(Encoding encoding, int channels) throws IOException {
        long seed = 31L * encoding.bits + channels;
        double[][] sound = Material.of(channels, 30_000, new Random(seed));
        Path wave = write("a.wav", TestFile.of(encoding).wave(sound));
        Path aiff = write("a.aiff", TestFile.of(encoding).aiff(sound));
        for (Path file : List.of(wave, aiff)) {
            SoundMeasures measures = read(file, 4_096);
            assertThat(measures.framesRead()).as("seed %d", seed).isEqualTo(30_000);
            assertThat(measures.format().bits()).isEqualTo(encoding.bits);
            for (int channel = 0; channel < channels; channel++) {
                new Reference(encoding, sound[channel], 48_000)
                        .check(measures.channels().get(channel));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 17, 18, 19, 4_800, 1 << 20})
    void blocksMayEndAnywhere(int blockBytes) throws IOException {
        double[][] sound = Material.of(6, 20_011, new Random(7));
        Path file = write("a.wav", TestFile.of(Encoding.INT_24).wave(sound));
        assertThat(read(file, blockBytes)).isEqualTo(read(file, 65_536));
    }

    @Test
    void theSameSoundHasTheSameFingerprintInEveryEncodingAndItsTwinTheNegative() throws IOException {
        double[] quiet = Arrays.stream(Material.of(1, 5_000, new Random(3))[0])
                .map(sample -> Encoding.INT_16.stored(sample * 0.4))
                .toArray();
        double[] inverted = Arrays.stream(quiet).map(sample -> -sample).toArray();
        List<ChannelMeasures> all = Stream.of(
                        Encoding.INT_16, Encoding.INT_24, Encoding.INT_32, Encoding.FLOAT_32, Encoding.FLOAT_64)
                .flatMap(encoding -> channels(encoding, quiet, inverted).stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).fingerprint()).isEqualTo(all.get(i % 2).fingerprint());
            assertThat(all.get(i).invertedFingerprint())
                    .isEqualTo(all.get(1 - i % 2).fingerprint());
        }
        assertThat(all.get(0).fingerprint()).isNotEqualTo(all.get(1).fingerprint());
    }

    private List<ChannelMeasures> channels(Encoding encoding, double[]... sound) {
        try {
            return read(write(encoding + ".wav", TestFile.of(encoding).wave(sound)), 1_000)
                    .channels();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneSampleMakesAnotherFingerprint() throws IOException {
        double[][] sound = Material.of(1, 9_000, new Random(5));
        String before = channels(Encoding.INT_24, sound).getFirst().fingerprint();
        sound[0][4_567] += 2.0 / (1 << 23);
        assertThat(channels(Encoding.INT_24, sound).getFirst().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void tellsTimeReferenceAndOrder() throws IOException {
        TestFile surround = new TestFile(Encoding.INT_24, 48_000, 0x3F, 172_800_000);
        SoundMeasures measures = read(write("a.wav", surround.wave(new double[6][100])), 4_096);
        assertThat(measures.format().timeReferenceSamples()).isEqualTo(172_800_000);
        assertThat(measures.order().speakers()).isEqualTo("L R C LFE Ls Rs");
        assertThat(measures.channels()).allMatch(ChannelMeasures::silent);
        assertThat(read(write("R1_DX_5.1.wav", TestFile.of(Encoding.INT_24).wave(new double[6][100])), 4_096)
                        .order()
                        .assumed())
                .isTrue();
    }

    @Test
    void aTruncatedFileGivesWhatIsThere() throws IOException {
        byte[] whole = TestFile.of(Encoding.INT_24).wave(Material.of(2, 10_000, new Random(1)));
        SoundMeasures measures = read(write("a.wav", Arrays.copyOf(whole, whole.length / 2)), 4_096);
        assertThat(measures.framesRead()).isBetween(4_900L, 5_000L);
        assertThat(measures.losses()).singleElement().asString().contains("missing at the end");
    }

    @Test
    void aFileThatShrinksOrGrowsWhileItIsReadIsSaid() throws IOException {
        byte[] whole = TestFile.of(Encoding.INT_24).wave(Material.of(2, 10_000, new Random(1)));
        Path file = write("a.wav", whole);
        SoundReading shrinks = SoundReading.open(file, PopExpectation.NONE).orElseThrow();
        shrinks.accept(whole, 0, 30_000);
        assertThat(shrinks.finish().losses()).singleElement().asString().contains("became shorter");
        SoundReading grows = SoundReading.open(file, PopExpectation.NONE).orElseThrow();
        grows.accept(whole, 0, whole.length);
        grows.accept(whole, 0, 500);
        assertThat(grows.finish().remarks()).singleElement().asString().contains("grew by 500 bytes");
        assertThat(grows.finish().framesRead()).isEqualTo(10_000);
    }

    @Test
    void headersThatLieGiveAReasonAndNoFailure() throws IOException {
        byte[] whole = TestFile.of(Encoding.INT_16).wave(new double[1][100]);
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 3; i++) {
                damaged[random.nextInt(60)] = (byte) random.nextInt();
            }
            Path file = write("a.wav", damaged);
            SoundMeasures measures = read(file, 64);
            assertThat(measures.unreadable().isEmpty())
                    .isEqualTo(!measures.channels().isEmpty());
        }
        assertThat(read(write("a.wav", new byte[] {1, 2, 3}), 64).unreadable()).isNotEmpty();
        assertThat(SoundReading.open(write("a.txt", whole), PopExpectation.NONE))
                .isPresent();
        assertThat(SoundReading.open(write("b.txt", new byte[] {1, 2, 3, 4, 5}), PopExpectation.NONE))
                .isEmpty();
    }

    @Test
    void canBeWrittenDownAndReadBack() throws IOException {
        SoundMeasures measures =
                read(write("a.wav", TestFile.of(Encoding.FLOAT_32).wave(Material.of(2, 96_000, new Random(2)))), 4_096);
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readValue(json.writeValueAsString(measures), SoundMeasures.class))
                .isEqualTo(measures);
    }

    @Test
    void levelsBeyondFullScaleAndNoNumbersAreNoTrouble() throws IOException {
        double[] sound = {0, 2.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, -1, 0};
        ChannelMeasures measures = channels(Encoding.FLOAT_64, sound).getFirst();
        assertThat(measures.clippedRuns()).isEqualTo(1);
        assertThat(measures.firstClippedFrame()).isEqualTo(1);
        assertThat(measures.peak()).isEqualTo(256, within(0.001));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static SoundMeasures read(Path file, int blockBytes) throws IOException {
        return read(file, blockBytes, PopExpectation.NONE);
    }

    static SoundMeasures read(Path file, int blockBytes, PopExpectation pops) throws IOException {
        SoundReading reading = SoundReading.open(file, pops).orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += blockBytes) {
            reading.accept(bytes, at, Math.min(blockBytes, bytes.length - at));
        }
        return reading.finish();
    }
}
