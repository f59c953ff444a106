package org.stagebook.audio.dbmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.dbmd.AtmosSegment.WarpMode;
import org.stagebook.audio.dbmd.AtmosSupplement.HeadphoneMode;

/** Dolby's chunk, segment by segment, whole and damaged. */
class DolbyMetadataReaderTest {

    private final ByteBuffer content = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
    private final List<String> remarks = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "0, NORMAL",
        "1, WARPING",
        "2, DOWNMIX_PRO_LOGIC_IIX",
        "3, DOWNMIX_LO_RO",
        "4, NOT_INDICATED",
        "7, NOT_INDICATED"
    })
    void theAtmosSegmentNamesToolAndWarp(int stored, WarpMode warp) {
        content.putInt(0x01000006);
        segment(9, atmos(stored | 0xF8));
        DolbyMetadata metadata = read(content.position() + 1);
        assertThat(metadata.version()).isEqualTo("1.0.0.6");
        assertThat(metadata.segments()).containsExactly(new DolbySegment(9, 248, true));
        assertThat(metadata.atmos()).contains(new AtmosSegment("Stage Tool", "1.8.255", warp));
        assertThat(remarks).isEmpty();
    }

    @Test
    void theSupplementSaysTrimsAndHeadphones() {
        content.putInt(0x01000006);
        segment(10, supplement(3));
        assertThat(read(content.position() + 1).supplement())
                .contains(new AtmosSupplement(
                        3,
                        List.of("5.1", "7.1.4"),
                        List.of(HeadphoneMode.NOT_INDICATED, HeadphoneMode.FAR, HeadphoneMode.NOT_INDICATED)));
        assertThat(remarks).isEmpty();
    }

    @Test
    void silenceAboutHeadphonesIsSaid() {
        AtmosSupplement silent = new AtmosSupplement(2, List.of(), Collections.nCopies(2, HeadphoneMode.NOT_INDICATED));
        assertThat(silent.hasHeadphoneModes()).isFalse();
        assertThat(new AtmosSupplement(1, List.of(), List.of(HeadphoneMode.BYPASS)).hasHeadphoneModes())
                .isTrue();
    }

    @Test
    void aWrongChecksumLeavesTheContentOut() {
        content.putInt(0x01000006);
        segment(9, atmos(0));
        content.put(50, (byte) 99);
        segment(7, new byte[96]);
        DolbyMetadata metadata = read(content.position() + 1);
        assertThat(metadata.segments()).containsExactly(new DolbySegment(9, 248, false), new DolbySegment(7, 96, true));
        assertThat(metadata.atmos()).isEmpty();
        assertThat(remarks)
                .containsExactly("Segment 9 of the dbmd chunk has a wrong checksum; its content is left out.");
    }

    @Test
    void chunksThatAreCutOff() {
        assertThat(new DolbyMetadataReader(remarks).read(ByteBuffer.allocate(3)))
                .isEmpty();
        content.putInt(0x01000006);
        segment(7, new byte[96]);
        int whole = content.position();
        for (int length = 4; length <= whole; length++) {
            assertThat(read(length).segments()).hasSize(length == whole ? 1 : 0);
        }
        assertThat(remarks)
                .contains("The dbmd chunk ends without its end mark.")
                .hasSizeGreaterThan(whole - 4);
    }

    @Test
    void segmentsOfAnotherBuildAreNotInterpreted() {
        content.putInt(0x01000006);
        segment(9, new byte[12]);
        byte[] foreign = supplement(200);
        segment(10, Arrays.copyOf(foreign, 143));
        segment(10, new byte[400]);
        DolbyMetadata metadata = read(content.position() + 1);
        assertThat(metadata.segments()).hasSize(3).allMatch(DolbySegment::intact);
        assertThat(metadata.atmos()).isEmpty();
        assertThat(metadata.supplement()).isEmpty();
        assertThat(remarks).hasSize(3);
    }

    private DolbyMetadata read(int length) {
        ByteBuffer part = content.slice(0, length).order(ByteOrder.LITTLE_ENDIAN);
        return new DolbyMetadataReader(remarks).read(part).orElseThrow();
    }

    private void segment(int id, byte[] payload) {
        content.put((byte) id).putShort((short) payload.length).put(payload);
        int sum = payload.length;
        for (byte value : payload) {
            sum += value;
        }
        content.put((byte) -sum);
    }

    private static byte[] atmos(int warp) {
        ByteBuffer payload = ByteBuffer.allocate(248);
        payload.put(32, "Stage Tool".getBytes(StandardCharsets.US_ASCII));
        payload.put(96, (byte) 1).put(97, (byte) 8).put(98, (byte) 255).put(152, (byte) warp);
        return payload.array();
    }

    /** Manual trims for 5.1 and 7.1.4; the second object is far. */
    private static byte[] supplement(int objects) {
        ByteBuffer payload = ByteBuffer.allocate(142 + 2 * objects).order(ByteOrder.LITTLE_ENDIAN);
        payload.putInt(0xF8726FBD).putShort((short) objects);
        for (int layout = 0; layout < 9; layout++) {
            payload.put(7 + 15 * layout, (byte) (layout == 1 || layout == 8 ? 0 : 1));
        }
        for (int object = 0; object < objects; object++) {
            payload.put(142 + objects + object, (byte) (object == 1 ? 0x82 : 0x84));
        }
        return payload.array();
    }
}
