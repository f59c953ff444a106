package org.stagebook.audio.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.OrderSource;

/** Who says what the channels of real recordings are. */
class RecordingCorpusTest {

    private static final Path WAV = Path.of(System.getProperty("stagebook.corpus", "no corpus"), "wav");

    private final RecordingReader reader = new RecordingReader();

    @ParameterizedTest
    @CsvSource({
        "wavinfo Test Project - Audio - 5.1.wav, CHANNEL_MASK, L R C LFE Ls Rs",
        "wavinfo Test Project - Audio - 7.1.wav, CHANNEL_MASK, L R C LFE Lrs Rrs Lss Rss",
        "wavinfo Test Project - Audio - Atmos 7.1.2.wav, TRACK_NAMES, L R C LFE Lrs Rrs Lss Rss Ltm Rtm",
        "wavinfo Test Project - Audio - Stereo.wav, TRACK_NAMES, L R",
        "wavinfo Test Project - Audio - Mono.wav, FILE_NAME, M",
        "A101_1.WAV, CHANNEL_COUNT, L R",
        "Test_ADM_ProTools.wav, UNKNOWN,",
    })
    void theirMetadataAgrees(String name, OrderSource source, String order) throws IOException {
        Recording recording = open(name);
        assertThat(recording.channels().source()).isEqualTo(source);
        assertThat(recording.channels().order().map(Object::toString).orElse(null))
                .isEqualTo(order);
        assertThat(recording.channels().contradictions()).isEmpty();
    }

    @Test
    void anAtmosMasterSaysThatItsObjectsHaveNoSpeaker() throws IOException {
        assertThat(open("Test_ADM_ProTools.wav").channels().reason())
                .isEqualTo("The Audio Definition Model says that 4 of the 14 tracks are moving sounds, which have no"
                        + " speaker until they are rendered.");
    }

    @Test
    void twoMovingSoundsAreNotLeftAndRight() throws IOException {
        ChannelAssignment channels =
                read("dbmd/sample_adm_file_0.wav", UserHint.NONE).channels();
        assertThat(channels.order()).isEmpty();
        assertThat(channels.reason())
                .isEqualTo("The Audio Definition Model says that 2 of the 2 tracks are moving sounds, which have no"
                        + " speaker until they are rendered.");
        UserHint stereo = new UserHint(LayoutHint.of(ChannelLayout.STEREO), false);
        ChannelAssignment stated = read("dbmd/sample_adm_file_0.wav", stereo).channels();
        assertThat(stated.order()).contains(ChannelOrder.L_R);
        assertThat(stated.contradictions()).containsExactly(channels.reason());
    }

    private Recording open(String name) throws IOException {
        return read("wavinfo/" + name, UserHint.NONE);
    }

    private Recording read(String name, UserHint user) throws IOException {
        Path file = WAV.resolve(name);
        assumeThat(Files.isRegularFile(file))
                .as("the recordings of the corpus are absent: set the system property stagebook.corpus")
                .isTrue();
        return reader.read(file, user);
    }
}
