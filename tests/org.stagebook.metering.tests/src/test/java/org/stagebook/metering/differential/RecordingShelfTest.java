package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.conformance.CaseResult;
import org.stagebook.metering.conformance.ConformanceCase;
import org.stagebook.metering.conformance.ConformanceRun;
import org.stagebook.metering.conformance.ConformanceSuite;
import org.stagebook.metering.conformance.EngineMeter;
import org.stagebook.metering.conformance.Verdict;
import org.stagebook.metering.conformance.WaveFolder;

/** Recordings of the standards' publishers, here replaced by a tone as loud, in the files and formats they come in. */
class RecordingShelfTest {

    private static final int RATE_HZ = 48_000;

    @TempDir
    private Path folder;

    private static RandomProgramme tone() {
        double amplitude = Math.pow(10, -23 / 20.0);
        double[] channel = IntStream.range(0, 4 * RATE_HZ)
                .mapToDouble(frame -> amplitude * Math.sin(2 * Math.PI * 1000 * frame / RATE_HZ))
                .toArray();
        return new RandomProgramme(0, RATE_HZ, ChannelOrder.L_R, List.of(channel, channel));
    }

    private CaseResult run(String id) {
        List<ConformanceCase> cases = ConformanceSuite.cases(RATE_HZ).stream()
                .filter(testCase -> testCase.id().equals(id))
                .toList();
        return new ConformanceRun(new EngineMeter(), new WaveFolder(folder))
                .run(cases, RATE_HZ, () -> {})
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(StoredFormat.class)
    void aRecordingIsMeasuredInAnyFormat(StoredFormat format) throws IOException {
        format.write(format.rounded(tone()), folder.resolve("seq-3341-7_seq-3342-5-24bit.wav"));
        CaseResult result = run("3341-7");
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.readings().get(0).getAsDouble()).isCloseTo(-22.993, within(0.01)); // 8 bits round the tone
    }

    @ParameterizedTest
    @ValueSource(strings = {"1770-2_Conf_Stereo_VinL+R-23LKFS.wav", "1770-2 Conf Stereo VinL+R-23LKFS.wav"})
    void itsNameIsSpeltAsPublished(String name) throws IOException {
        StoredFormat.PCM_24.write(StoredFormat.PCM_24.rounded(tone()), folder.resolve(name));
        assertThat(run("2217-23-Stereo_VinL+R").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aRecordingThatReadsWrongFails() throws IOException {
        StoredFormat.PCM_16.write(
                StoredFormat.PCM_16.rounded(tone()), folder.resolve("seq-3341-7_seq-3342-5-24bit.wav.wav"));
        assertThat(run("3342-5").verdict()).as("a steady tone has no range").isEqualTo(Verdict.FAIL);
    }
}
