package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stagebook.interchange.ParseWarning;

/** Every real export of the corpus, against counts made in another way. */
class CorpusExportsTest {

    /** The header counts tracks of the session; these exports hold fewer by the choice of whoever made them. */
    private static final Map<String, Integer> PARTLY_EXPORTED = Map.of(
            "Charade.txt", 12, "Robin Hood Spotting.txt", 14, "SessionText_TracksOnly_OnlyTrackEDLs_PT2023.6.txt", 7);

    @TestFactory
    Stream<DynamicTest> countsAgree() {
        return Exports.allOfCorpus().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> countsAgree(file)));
    }

    private static void countsAgree(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ParsedSession session = Exports.session(bytes);
        SlowCount counted = new SlowCount(
                session.tracks().size(),
                Exports.events(session).size(),
                session.markers().size(),
                session.files().size(),
                session.clips().size());
        assertThat(counted).isEqualTo(SlowCount.of(bytes));
        SessionHeader.Counts header = session.header().counts();
        boolean tracksExported = !session.tracks().isEmpty();
        int expectedTracks = PARTLY_EXPORTED.getOrDefault(file.getFileName().toString(), header.audioTracks());
        assertThat(session.tracks()).hasSize(tracksExported ? expectedTracks : 0);
    }

    @Test
    void theCorpusHoldsThirtyEightExports() {
        assertThat(Exports.allOfCorpus()).hasSize(38);
    }

    @Test
    void cleanExportsGiveNoWarning() {
        List<String> warned = Exports.allOfCorpus().stream()
                .filter(file -> !Exports.session(file).warnings().isEmpty())
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(warned)
                .containsExactly(
                        "Charade.txt",
                        "Robin Hood Spotting.txt",
                        "SessionText_ExtendedChars_TextEditFormat_PT2023.3.txt",
                        "SessionText_NewLinesAndTabs_DefaultExportOptions_PT2023.6.txt",
                        "SessionText_Plugins_23-976fps_DefaultExportOptions_PT2020.3.txt",
                        "SessionText_TracksOnly_OnlyTrackEDLs_PT2023.6.txt");
    }

    @Test
    void aSelectionOfTracksIsSaid() {
        assertThat(Exports.dawFileTools("TracksOnly_OnlyTrackEDLs_PT2023.6").warnings())
                .extracting(ParseWarning::text)
                .singleElement()
                .asString()
                .contains("163 audio tracks")
                .contains("lists 7");
    }

    @Test
    void oneOfEverything() {
        ParsedSession session = Exports.dawFileTools("OneOfEverything_23-976fps_DefaultExportOptions_PT2020.3");
        assertThat(session.files()).hasSize(7);
        assertThat(session.files().stream().filter(file -> !file.online())).hasSize(1);
        assertThat(session.clips()).hasSize(11);
        assertThat(session.clips().stream().filter(clip -> !clip.online())).hasSize(2);
        assertThat(session.plugIns()).extracting(PlugInUse::manufacturer).containsOnly("Avid");
        assertThat(session.tracks().get(2).name()).isEqualTo("Audio 3");
        assertThat(session.tracks().get(2).layout()).isEqualTo("Stereo");
        assertThat(session.tracks().get(2).events())
                .extracting(TrackEvent::clipName)
                .containsExactly("Audio 3 Clip1", "Audio 3 Clip2");
        assertThat(session.tracks().get(2).events().get(1).muted()).isTrue();
        assertThat(session.tracks().get(3).events())
                .extracting(TrackEvent::kind)
                .containsExactly(EventKind.FADE_IN, EventKind.CLIP, EventKind.FADE_OUT);
        assertThat(session.tracks().get(4).states()).containsExactly(TrackState.INACTIVE);
    }
}
