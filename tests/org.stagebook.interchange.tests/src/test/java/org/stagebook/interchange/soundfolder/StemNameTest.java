package org.stagebook.interchange.soundfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of the names of files. */
class StemNameTest {

    @ParameterizedTest
    @CsvSource({
        "R1_DX_v03.wav, R1_DX_v03, 1, 3, DX, ''",
        "R1_DX_v03_L.wav, R1_DX_v03, 1, 3, DX, L",
        "R12_FX-A_v2.LFE.wav, R12_FX-A_v2, 12, 2, FX-A, LFE",
        "Harbour_R02_BG_Lss.wav, Harbour_R02_BG, 2, -1, Harbour_BG, Lss",
        "Reel 3 MX Rts.WAV, Reel 3 MX, 3, -1, MX, Rtm",
        "DX.A1.wav, DX, -1, -1, DX, A1",
        "Gun shot 04.wav, Gun shot 04, -1, -1, Gun shot 04, ''",
        "R1_v02.wav, R1_v02, 1, 2, R1_v02, ''",
        "R1DX.wav, R1DX, -1, -1, R1DX, ''",
        "Rv1.aif, Rv1, -1, -1, Rv1, ''",
        "VERB_R2D2.wav, VERB_R2D2, -1, -1, VERB_R2D2, ''",
        "L.wav, L, -1, -1, L, ''",
    })
    void reelVersionTrackAndChannel(String file, String base, int reel, int version, String track, String channel) {
        StemName name = StemName.of(Path.of(file));
        assertThat(name.base()).isEqualTo(base);
        assertThat(name.reel().orElse(-1)).isEqualTo(reel);
        assertThat(name.version().orElse(-1)).isEqualTo(version);
        assertThat(name.track()).isEqualTo(track);
        assertThat(name.channel().map(StemName.Channel::label).orElse("")).isEqualTo(channel);
    }

    @Test
    void longAndStrangeNamesAreNames() {
        for (String piece : new String[] {"R1_", "v1_", "_", ".", "L.", "A1.", "R1", "[", "é"}) {
            String name = piece.repeat(200);
            assertThat(StemName.of(Path.of(name + ".wav")).track()).isNotEmpty();
            assertThat(StemName.of(Path.of(name)).track()).isNotEmpty();
        }
    }
}
