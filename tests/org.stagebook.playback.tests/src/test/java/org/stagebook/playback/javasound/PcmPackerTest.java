package org.stagebook.playback.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stagebook.playback.device.DeviceChannels;

class PcmPackerTest {

    private static byte[] packed(int bits, float... samples) {
        PcmPacker packer = new PcmPacker(new int[] {0}, bits, samples.length);
        packer.pack(new float[][] {samples}, samples.length);
        return packer.bytes();
    }

    @Test
    void wholeNumbersOf24BitsStayWhatTheyAre() {
        assertThat(packed(24, 0x123456 / 8388608f, -1 / 8388608f, -1f, 8388607 / 8388608f))
                .containsExactly(0x56, 0x34, 0x12, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x80, 0xFF, 0xFF, 0x7F);
    }

    @Test
    void whatExceedsFullScaleIsClipped() {
        assertThat(packed(24, 1f, 2f, -3f)).containsExactly(0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0x7F, 0, 0, 0x80);
        assertThat(packed(16, 1f, -3f)).containsExactly(0xFF, 0x7F, 0, 0x80);
    }

    @Test
    void samplesAreRoundedTo16Bits() {
        assertThat(packed(16, 0.4f / 32768, 0.6f / 32768, -0.6f / 32768)).containsExactly(0, 0, 1, 0, 0xFF, 0xFF);
    }

    @Test
    void channelsStandInTheOrderOfTheLineAndTheOthersAreSilent() {
        PcmPacker packer = new PcmPacker(new int[] {1, DeviceChannels.SILENT, 0}, 16, 2);
        packer.pack(new float[][] {{1 / 32768f, 2 / 32768f}, {3 / 32768f, 4 / 32768f}}, 2);
        assertThat(packer.bytes()).containsExactly(3, 0, 0, 0, 1, 0, 4, 0, 0, 0, 2, 0);
    }
}
