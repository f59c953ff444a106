package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;
import org.stagebook.audio.wave.BroadcastExtension.Origin;

/** Every recording of the corpus, by field recorders, Pro Tools, Nuendo, RX, Reaper and libbw64's own tests. */
class WaveCorpusTest {

    private final WaveReader reader = new WaveReader();

    /** Container, sample format, rate, channels, frames, speakers or "-", their source, number of remarks. */
    private static final String READABLE = """
            dbmd/sample_adm_file_0.wav                      RIFF 24 48000  2 240000 L R                             CHANNEL_COUNT 0
            dbmd/sample_adm_file_1.wav                      RIFF 24 48000  2 240000 L R                             CHANNEL_COUNT 0
            libbw64/noise_24bit_uneven_data_chunk_size.wav  RIFF 24 44100  1     13 M                               CHANNEL_COUNT 1
            libbw64/rect_24bit.wav                          RIFF 24 44100  2  22050 L R                             CHANNEL_COUNT 0
            libbw64/rect_24bit_bext.wav                     RIFF 24 44100  2  22050 L R                             CHANNEL_COUNT 0
            libbw64/rect_24bit_nods64.wav                   RF64 24 44100  2  22050 L R                             CHANNEL_COUNT 2
            libbw64/rect_24bit_rf64.wav                     RF64 24 44100  2  22050 L R                             CHANNEL_COUNT 0
            libbw64/rect_32bit.wav                          RIFF 32 44100  2  22050 L R                             CHANNEL_MASK  0
            wavinfo/A101_1.WAV                              RIFF 24 48000  2 240239 L R                             CHANNEL_COUNT 0
            wavinfo/A101_3.WAV                              RIFF 24 48000  2  48044 L R                             CHANNEL_COUNT 0
            wavinfo/PT A101_4.A1.wav                        RIFF 24 48000  2 144140 L R                             CHANNEL_COUNT 0
            wavinfo/Test_ADM_ProTools.wav                   RIFF 24 48000 14  48048 -                               UNKNOWN       0
            wavinfo/izotoperx_cues_test.wav                 RIFF 32 48000  1  48000 M                               CHANNEL_COUNT 0
            wavinfo/umid.wav                                RIFF 24 44100  1  44100 M                               CHANNEL_COUNT 0
            wavinfo/wavinfo Test Project - Audio - 5.1.wav  RIFF 24 48000  6  48000 L R C LFE Ls Rs                 CHANNEL_MASK  0
            wavinfo/wavinfo Test Project - Audio - 7.1.wav  RIFF 24 48000  8  48000 L R C LFE Lrs Rrs Lss Rss       CHANNEL_MASK  0
            wavinfo/wavinfo Test Project - Audio - Atmos 7.1.2.wav RIFF 24 48000 10 48000 -                         UNKNOWN       1
            wavinfo/wavinfo Test Project - Audio - Mono.wav RIFF 24 48000  1  48000 M                               CHANNEL_COUNT 0
            wavinfo/wavinfo Test Project - Audio - Stereo.wav RIFF 24 48000 2 48000 L R                             CHANNEL_COUNT 0
            """;

    private static final Map<String, String> REFUSED = Map.of(
            "libbw64/rect_24bit_noriff.wav", "it begins with \"RF65\" where RIFF, RF64 or BW64 is expected",
            "libbw64/rect_24bit_nowave.wav", "its form is \"WAV \" where WAVE is expected",
            "libbw64/rect_24bit_wrong_fmt_size.wav", "it has no \"data\" chunk");

    @Test
    void everyFileIsReadAsItIsOrRefusedWithTheReason() throws IOException {
        Path folder = WaveCorpus.folder();
        Map<String, String> expected = READABLE.lines()
                .map(line -> line.replaceAll(" +", " "))
                .collect(Collectors.toMap(line -> line.replaceFirst(" (RIFF|RF64) .*", ""), Function.identity()));
        for (Path file : WaveCorpus.files()) {
            String name = folder.relativize(file).toString();
            if (REFUSED.containsKey(name)) {
                assertThatThrownBy(() -> reader.read(file))
                        .isInstanceOf(UnreadableWaveException.class)
                        .hasMessageContaining(REFUSED.get(name));
            } else if (expected.containsKey(name)) {
                assertThat(name + " " + summary(reader.read(file))).isEqualTo(expected.get(name));
            } else {
                reader.read(file);
            }
        }
    }

    private static String summary(WaveInfo info) {
        WaveFormat format = info.format();
        return String.join(
                " ",
                List.of(
                        info.container().name(),
                        Integer.toString(format.sample().validBits()),
                        Integer.toString(format.sampleRateHz()),
                        Integer.toString(format.channels()),
                        Long.toString(info.frames()),
                        info.channels().order().map(Object::toString).orElse("-"),
                        info.channels().source().name(),
                        Integer.toString(info.remarks().size())));
    }

    @Test
    void floatingPointIsToldFromIntegers() throws IOException {
        Path folder = WaveCorpus.folder();
        assertThat(reader.read(folder.resolve("wavinfo/izotoperx_cues_test.wav"))
                        .format()
                        .sample()
                        .encoding())
                .isEqualTo(SampleEncoding.IEEE_FLOAT);
        assertThat(reader.read(folder.resolve("libbw64/rect_32bit.wav"))
                        .format()
                        .sample())
                .isEqualTo(new SampleFormat(SampleEncoding.PCM_INTEGER, 32, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "wavinfo/A101_1.WAV, 2190940753, 1, 2018-12-31, 12:40:00, Sound Dev: 702T S#GR1112089007",
        "wavinfo/A101_3.WAV, 2191661476, 1, 2018-12-31, 12:40:06, Sound Dev: 702T S#GR1112089007",
        "wavinfo/PT A101_4.A1.wav, 2191709524, 0, 2018-12-31, 12:40:07, Sound Dev: 702T S#GR1112089007",
        "wavinfo/umid.wav, 676200, 1, 2020-01-05, 07:56:18, Pro Tools",
        "wavinfo/wavinfo Test Project - Audio - 5.1.wav, 172800000, 2, 2022-12-02, 10:21:06, Nuendo",
        "libbw64/rect_24bit_bext.wav, 0, 1, 2017-04-13, 18-09-42, REAPER",
    })
    void broadcastExtensions(
            String name, long timeReference, int version, LocalDate date, String time, String originator)
            throws IOException {
        BroadcastExtension bext = broadcast(name);
        assertThat(bext.timeReferenceSamples()).isEqualTo(timeReference);
        assertThat(bext.version()).isEqualTo(version);
        assertThat(bext.date()).contains(date);
        assertThat(bext.originationTime()).isEqualTo(time);
        assertThat(bext.origin()).extracting(Origin::originator).isEqualTo(originator);
    }

    @Test
    void descriptionsKeepTheirLines() throws IOException {
        assertThat(broadcast("wavinfo/A101_1.WAV").origin().description())
                .startsWith("sSPEED=023.976-ND\r\nsTAKE=1\r\nsUBITS=");
    }

    /** Nuendo marks loudness it did not measure as 32767 in some files, as −80 and −120 in others. */
    @Test
    void loudnessThatWasNotMeasuredIsAbsent() throws IOException {
        for (Path file : WaveCorpus.files()) {
            if (file.getFileName().toString().startsWith("wavinfo Test Project")) {
                assertThat(reader.read(file).broadcast().orElseThrow().loudness())
                        .isEmpty();
            }
        }
    }

    private BroadcastExtension broadcast(String name) throws IOException {
        return reader.read(WaveCorpus.folder().resolve(name)).broadcast().orElseThrow();
    }
}
