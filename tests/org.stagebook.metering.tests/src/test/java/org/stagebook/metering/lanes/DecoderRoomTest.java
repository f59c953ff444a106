package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.recording.SoundOpener;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.UnmeasurableException;

class DecoderRoomTest {

    private static final int MB = 1 << 20;

    @Test
    void asManySpansAreOnTheirWayAsFit() throws IOException {
        DecoderRoom room = new DecoderRoom(64 * MB);
        assertThat(room.spansAtOnce(sound(0), 4)).isEqualTo(8);
        assertThat(room.spansAtOnce(sound(MB / 2), 4)).isEqualTo(8);
        assertThat(room.spansAtOnce(sound(MB), 4)).isEqualTo(4);
        assertThat(room.spansAtOnce(sound(4 * MB), 4)).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new DecoderRoom(32 * MB).spansAtOnce(sound(4 * MB), 2))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessageContaining("64 MB of memory, and there are 32 MB")
                .hasMessageContaining("-Xmx");
    }

    private static LaneSound sound(long openBytes) {
        return new LaneSound(48_000, 8, 1_000, Optional.empty(), new SoundOpener() {
            @Override
            public SoundSource open() {
                return new HeldSound(48_000, new double[8][1_000]);
            }

            @Override
            public long openBytes() {
                return openBytes;
            }
        });
    }
}
