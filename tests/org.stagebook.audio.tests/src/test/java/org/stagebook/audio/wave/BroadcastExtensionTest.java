package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** The fixed part of bext, field by field at its place in EBU Tech 3285. */
class BroadcastExtensionTest {

    private final ByteBuffer content = ByteBuffer.allocate(602).order(ByteOrder.LITTLE_ENDIAN);
    private final List<String> remarks = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2018:12:31", "2018_12_31", "2018/12/31", "2018 12 31", "2018.12.31"})
    void recordersSeparateDatesInManyWays(String date) {
        content.put(320, date.getBytes(StandardCharsets.US_ASCII));
        assertThat(parsed().date()).contains(LocalDate.of(2018, 12, 31));
        assertThat(parsed().originationDate()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018-13-31", "20181231", "31-12-2018", "0000-00-00"})
    void whatIsNoDateIsNone(String date) {
        content.put(320, date.getBytes(StandardCharsets.US_ASCII));
        assertThat(parsed().date()).isEmpty();
    }

    @Test
    void loudnessIsInHundredthsAndUnsetOrFloorMeansNotMeasured() {
        content.putShort(346, (short) 2);
        content.putShort(412, (short) -2300).putShort(414, (short) 1234).putShort(416, (short) -100);
        content.putShort(418, (short) 0x7FFF).putShort(420, (short) -8000);
        assertThat(parsed().loudness())
                .isEqualTo(Map.of(
                        LoudnessQuantity.INTEGRATED, new Level(-23.0, LevelUnit.LUFS),
                        LoudnessQuantity.RANGE, new Level(12.34, LevelUnit.LU),
                        LoudnessQuantity.MAX_TRUE_PEAK, new Level(-1.0, LevelUnit.DBTP)));
    }

    /** EBU Tech 3285 version 2: what is beyond ±99.99 is unset. */
    @ParameterizedTest
    @ValueSource(shorts = {Short.MIN_VALUE, -32_767, -10_000, 10_000, 32_766, Short.MAX_VALUE})
    void figuresOutOfRangeAreNotMeasured(short hundredths) {
        content.putShort(346, (short) 2);
        content.putShort(412, (short) -9999).putShort(414, (short) 9999);
        content.putShort(416, hundredths).putShort(418, hundredths).putShort(420, hundredths);
        assertThat(parsed().loudness())
                .isEqualTo(Map.of(
                        LoudnessQuantity.INTEGRATED, new Level(-99.99, LevelUnit.LUFS),
                        LoudnessQuantity.RANGE, new Level(99.99, LevelUnit.LU)));
    }

    /** What Nuendo writes for silence: the floors, and a range of nothing. */
    @Test
    void silenceHasNoLoudness() {
        content.putShort(346, (short) 2);
        content.putShort(412, (short) -8000).putShort(414, (short) 0).putShort(416, (short) -12000);
        content.putShort(418, (short) -8000).putShort(420, (short) -8000);
        assertThat(parsed().loudness()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void earlierVersionsHaveNoLoudness(short version) {
        content.putShort(346, version).putShort(412, (short) -2300);
        assertThat(parsed().loudness()).isEmpty();
        assertThat(parsed().version()).isEqualTo(version);
    }

    @Test
    void textsEndAtTheFirstZeroAndMayBeLatin1OrUtf8() {
        content.put(0, "Küche\0rest of an older text".getBytes(StandardCharsets.ISO_8859_1));
        content.put(256, "Bühne".getBytes(StandardCharsets.UTF_8));
        content.put(288, "x".repeat(32).getBytes(StandardCharsets.US_ASCII));
        assertThat(parsed().origin()).isEqualTo(new Origin("Küche", "Bühne", "x".repeat(32)));
    }

    @Test
    void timeReferenceIsOf64Bits() {
        content.putLong(338, 0x1_0000_0001L);
        assertThat(parsed().timeReferenceSamples()).isEqualTo(0x1_0000_0001L);
    }

    @Test
    void timeBeforeMidnightIsRefused() {
        Origin origin = new Origin("", "", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BroadcastExtension(origin, "", "", -1, 1, Map.of(), Optional.empty(), ""));
    }

    /** As Pro Tools writes it, and as Nuendo puts sixteen bytes of its own in the place. */
    @Test
    void theUmidIsKeptWithWhetherItIsOne() {
        content.put(348, HexFormat.of().parseHex("060A2B3401010105"));
        assertThat(parsed().umid()).contains(new Umid("060A2B3401010105" + "0".repeat(48)));
        assertThat(parsed().umid().orElseThrow().isStandard()).isTrue();
        content.put(348, HexFormat.of().parseHex("156ECFA135254E38")).put(411, (byte) 7);
        assertThat(parsed().umid()).contains(new Umid("156ECFA135254E38" + "0".repeat(110) + "07"));
        assertThat(parsed().umid().orElseThrow().isStandard()).isFalse();
    }

    @Test
    void sixtyFourZerosAreNoUmid() {
        assertThat(parsed().umid()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Umid("06"));
    }

    @Test
    void theCodingHistoryFollowsTheFixedPart() {
        assertThat(parsed().codingHistory()).isEmpty();
        ByteBuffer longer = ByteBuffer.allocate(700).order(ByteOrder.LITTLE_ENDIAN);
        longer.put(602, "A=PCM,F=48000,W=24,M=stereo\r\nA=PCM,F=48000\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(BroadcastChunk.parse(longer, remarks).orElseThrow().codingHistory())
                .isEqualTo("A=PCM,F=48000,W=24,M=stereo\r\nA=PCM,F=48000");
        assertThat(remarks).isEmpty();
    }

    @Test
    void aVersionThatDoesNotExistIsRemarked() {
        content.putShort(346, (short) 0xFFFF).putShort(412, (short) -2300);
        assertThat(parsed().loudness()).containsKey(LoudnessQuantity.INTEGRATED);
        assertThat(remarks)
                .containsExactly("The bext chunk states version 65535, which does not exist; it is read as version 2.");
    }

    private BroadcastExtension parsed() {
        return BroadcastChunk.parse(content, remarks).orElseThrow();
    }
}
