package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.protools.SessionMarker.Label;
import org.stagebook.interchange.protools.SessionMarker.Place;
import org.stagebook.timebase.TimecodeFormat;

/** Every field of a small session written by hand. */
class HarbourSessionTest {

    private final ParsedSession session = Exports.harbour();

    @Test
    void readsTheHeader() {
        SessionHeader header = session.header();
        assertThat(header.sessionName()).isEqualTo("Harbour R1");
        assertThat(header.sampleRateHz()).isEqualTo(48_000);
        assertThat(header.bitDepth()).isEqualTo("24-bit");
        assertThat(header.timecodeFormat()).isEqualTo(TimecodeFormat.TC_24);
        assertThat(header.start().frame()).isEqualTo(86_400 - 240);
        assertThat(header.counts()).isEqualTo(new SessionHeader.Counts(4, 4, 3));
    }

    @Test
    void readsFilesAndClips() {
        assertThat(session.files())
                .containsExactly(
                        new SessionFile("Harbour wind.wav", "Sound Disk:Harbour:Audio Files:", true, 13),
                        new SessionFile("Gull 03.wav", "Sound Disk:Harbour:Audio Files:", true, 14),
                        new SessionFile("Door slam.wav", "Lost Disk:", false, 19));
        assertThat(session.clips())
                .containsExactly(
                        new SessionClip("Harbour wind-01.L", "Harbour wind.wav", 1, true, 24),
                        new SessionClip("Harbour wind-01.R", "Harbour wind.wav", 2, true, 25),
                        new SessionClip("Gull 03", "Gull 03.wav", 0, true, 26),
                        new SessionClip("Door slam", "Door slam.wav", 0, false, 31));
    }

    @Test
    void repeatsTheManufacturerWhereTheExportLeavesItBlank() {
        assertThat(session.plugIns())
                .containsExactly(
                        new PlugInUse("Avid", "EQ3 7-Band", "23.3.0", "AAX Native", "Mono / Mono", "2 active", 41),
                        new PlugInUse("Avid", "Trim", "23.3.0", "AAX Native", "Stereo / Stereo", "1 active", 42));
    }

    @Test
    void readsTheHeadOfEachTrack() {
        assertThat(session.tracks())
                .extracting(SessionTrack::name, SessionTrack::layout, SessionTrack::userDelaySamples)
                .containsExactly(
                        tuple("DX Harbour master", "Mono", 0L),
                        tuple("BG Harbour", "Stereo", -240L),
                        tuple("Birds", "Mono", 0L),
                        tuple("FX old", "Mono", 0L));
        assertThat(session.tracks().get(0).comments()).isEqualTo("Boom only\nlav is noisy");
        assertThat(session.tracks().get(0).plugIns()).containsExactly("EQ3 7-Band (mono)");
        assertThat(session.tracks())
                .extracting(SessionTrack::states)
                .containsExactly(
                        Set.of(),
                        Set.of(TrackState.SOLO),
                        Set.of(TrackState.HIDDEN, TrackState.MUTED),
                        Set.of(TrackState.INACTIVE));
    }

    @Test
    void knowsFadesAndMutedClips() {
        assertThat(session.tracks().get(0).events())
                .extracting(TrackEvent::kind, TrackEvent::clipName, TrackEvent::muted)
                .containsExactly(
                        tuple(EventKind.CLIP, "Take the rope! $QN=H101", false),
                        tuple(EventKind.CROSS_FADE, "(cross fade)", false),
                        tuple(EventKind.CLIP, "alt line", true));
    }

    @Test
    void makesOneEventOfTheChannelsOfAClip() {
        assertThat(session.tracks().get(1).events())
                .extracting(TrackEvent::clipName, TrackEvent::listedName, TrackEvent::line)
                .containsExactly(
                        tuple("Harbour wind-01", "Harbour wind-01.L", 64),
                        tuple("Harbour wind-01", "Harbour wind-01.L", 65));
    }

    @Test
    void readsMarkersOfRulersAndTracksInTheOrderOfTheFile() {
        assertThat(session.markers())
                .extracting(
                        SessionMarker::number,
                        SessionMarker::referenceSamples,
                        SessionMarker::label,
                        SessionMarker::place)
                .containsExactly(
                        tuple(
                                2,
                                OptionalLong.of(960_000),
                                new Label("Rope", "ask for wilds"),
                                new Place("Markers", false)),
                        tuple(1, OptionalLong.of(480_000), new Label("FFOA", ""), new Place("Markers", false)),
                        tuple(5, OptionalLong.empty(), new Label("Gull in", ""), new Place("Birds", true)));
    }

    @Test
    void namesWhatItDidNotRead() {
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(34, 69);
        assertThat(session.warnings().get(0).text())
                .contains("V I D E O  C L I P S")
                .contains("2 lines");
        assertThat(session.warnings().get(1).text())
                .contains("Channel 2")
                .contains("BG Harbour")
                .contains("Harbour wind-01.R");
    }
}
