package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.FadeKind;
import org.stagebook.model.Marker;
import org.stagebook.model.Reel;
import org.stagebook.model.SessionDocument;
import org.stagebook.model.SessionPlugIn;
import org.stagebook.model.Track;
import org.stagebook.timebase.TimecodeFormat;

/** Our own small session in a production, object by object. */
class HarbourImportTest {

    private final EditingSession editing = Productions.open(TimecodeFormat.TC_24, 2);
    private final ImportSummary summary = Productions.apply(Exports.harbour(), editing);
    private final Reel reel = editing.production().getReels().getFirst();

    @Test
    void countsWhatWasMade() {
        assertThat(summary.tracks()).isEqualTo(4);
        assertThat(summary.clips()).isEqualTo(6);
        assertThat(summary.markers()).isEqualTo(3);
        assertThat(summary.cues()).isEqualTo(5);
    }

    @Test
    void makesTracksWithTheirStates() {
        assertThat(reel.getTracks())
                .extracting(
                        Track::getName,
                        Track::getLayout,
                        Track::getUserDelaySamples,
                        Track::isSolo,
                        Track::isMuted,
                        Track::isHidden,
                        Track::isInactive)
                .containsExactly(
                        tuple("DX Harbour master", "Mono", 0L, false, false, false, false),
                        tuple("BG Harbour", "Stereo", -240L, true, false, false, false),
                        tuple("Birds", "Mono", 0L, false, true, true, false),
                        tuple("FX old", "Mono", 0L, false, false, false, true));
        assertThat(reel.getTracks().getFirst().getComment()).isEqualTo("Boom only\nlav is noisy");
        assertThat(reel.getTracks().getFirst().getPlugIns()).containsExactly("EQ3 7-Band (mono)");
    }

    @Test
    void makesClipsOfEverythingButFades() {
        assertThat(reel.getTracks().get(0).getClips())
                .extracting(Clip::getName, clip -> Productions.labels(editing, clip.getRange()), Clip::isMuted)
                .containsExactly(
                        tuple("Take the rope! $QN=H101", "01:00:10:00-01:00:12:12", false),
                        tuple("alt line", "01:00:12:20-01:00:14:00", true));
        assertThat(reel.getTracks().get(1).getClips())
                .extracting(Clip::getName, Clip::getSourceFile, Clip::getChannel)
                .containsExactly(
                        tuple("Harbour wind-01", "Harbour wind.wav", 0),
                        tuple("Harbour wind-01", "Harbour wind.wav", 0));
    }

    @Test
    void makesCuesOfUnmutedClips() {
        assertThat(reel.getCues())
                .extracting(
                        Cue::getNumber,
                        Cue::getDescription,
                        cue -> cue.getCategory() == null
                                ? ""
                                : cue.getCategory().getCode(),
                        cue -> Productions.labels(editing, cue.getRange()))
                .containsExactly(
                        tuple("H101", "Take the rope!", "DX", "01:00:10:00-01:00:12:12"),
                        tuple(null, "Harbour wind-01", "BG", "01:00:00:00-01:01:00:00"),
                        tuple(null, "Harbour wind-01", "BG", "01:01:00:00-01:01:30:00"),
                        tuple(null, "Gull 03", "", "01:00:20:06-01:00:21:00"),
                        tuple(null, "Door slam", "FX", "01:00:30:00-01:00:31:00"));
        assertThat(reel.getCues().getFirst().getClips())
                .containsExactly(reel.getTracks().getFirst().getClips().getFirst());
    }

    @Test
    void inactiveTracksMakeNoCuesWhereTheUserSaysSo() {
        EditingSession other = Productions.open(TimecodeFormat.TC_24, 1);
        ImportOptions options = ImportOptions.standard().withCues(CuePolicy.unmutedClipsOfActiveTracks());
        ImportSummary active = Productions.apply(Exports.harbour(), options, other);
        assertThat(active.clips()).isEqualTo(6);
        assertThat(active.cues()).isEqualTo(4);
    }

    @Test
    void makesMarkers() {
        TimecodeFormat format = editing.production().getTimecodeFormat();
        assertThat(reel.getMarkers())
                .extracting(
                        Marker::getNumber,
                        marker -> format.format(marker.getPosition()),
                        Marker::getName,
                        Marker::getComment,
                        Marker::getTrack)
                .containsExactly(
                        tuple(2, "01:00:10:00", "Rope", "ask for wilds", null),
                        tuple(1, "01:00:00:00", "FFOA", null, null),
                        tuple(5, "01:00:20:06", "Gull in", null, "Birds"));
    }

    @Test
    void fadesAndPlugInsAreKept() {
        Track dialogue = Productions.tracks(editing).getFirst();
        assertThat(dialogue.getFades())
                .singleElement()
                .matches(fade -> fade.getKind() == FadeKind.CROSS_FADE)
                .extracting(fade -> Productions.labels(editing, fade.getRange()))
                .isEqualTo("01:00:12:12-01:00:12:20");
        SessionDocument document = editing.production().getSessions().getFirst();
        assertThat(List.of(
                        document.getName(),
                        document.getSourceFile(),
                        document.getBitDepth(),
                        document.getTimecodeFormat()))
                .containsExactly("Harbour R1", "export.txt", "24-bit", "24");
        assertThat(document.getPlugIns())
                .extracting(SessionPlugIn::getManufacturer, SessionPlugIn::getName, SessionPlugIn::getInstances)
                .containsExactly(tuple("Avid", "EQ3 7-Band", "2 active"), tuple("Avid", "Trim", "1 active"));
        Productions.apply(Exports.harbour(), editing);
        assertThat(dialogue.getFades()).hasSize(1);
        assertThat(editing.production().getSessions()).hasSize(1);
    }

    @Test
    void saysWhatItDidNotReadOrKnow() {
        assertThat(summary.warnings()).extracting(ParseWarning::line).containsExactly(34, 69, 72, 81);
        assertThat(summary.warnings().get(2).text()).contains("Birds").contains("without a category: 1.");
    }

    @Test
    void isOneStepToUndo() {
        assertThat(editing.undoLabel()).contains("Import Harbour R1");
        editing.undo();
        assertThat(editing.canUndo()).isFalse();
        assertThat(Productions.tracks(editing)).isEmpty();
        assertThat(Productions.cues(editing)).isEmpty();
        editing.redo();
        assertThat(Productions.cues(editing)).hasSize(5);
    }

    @Test
    void theSameFileAgainAddsNothingAndSaysSo() {
        ImportSummary again = Productions.apply(Exports.harbour(), editing);
        assertThat(List.of(again.tracks(), again.clips(), again.markers(), again.cues()))
                .containsOnly(0);
        assertThat(Productions.cues(editing)).hasSize(5);
        assertThat(Productions.tracks(editing)).hasSize(4);
        assertThat(again.warnings())
                .extracting(ParseWarning::text)
                .anyMatch(text -> text.contains("BG Harbour") && text.endsWith("with their cues: 2."))
                .anyMatch(text -> text.equals("Markers imported before, skipped: 3."));
        assertThat(editing.undoLabel()).as("nothing changed, so no step").contains("Import Harbour R1");
        editing.undo();
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void newClipsOfAKnownTrackAreAddedToIt() {
        ImportSummary more = Productions.apply(Exports.track("00:59:50:00", "24 Frame", "Birds", """
                        1\t1\tGull 03\t01:00:20:06\t01:00:21:00\t00:00:00:18\tUnmuted
                        1\t2\tGull 04\t01:00:25:00\t01:00:26:00\t00:00:01:00\tUnmuted
                        """), editing);
        assertThat(more.tracks()).isZero();
        assertThat(more.clips()).isEqualTo(1);
        assertThat(reel.getTracks()).hasSize(4);
        assertThat(reel.getTracks().get(2).getClips()).extracting(Clip::getName).containsExactly("Gull 03", "Gull 04");
    }

    @Test
    void aCancelledImportChangesNothing() {
        EditingSession untouched = Productions.open(TimecodeFormat.TC_24, 1);
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long totalUnits) {}

            @Override
            public void worked(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        new ProToolsFile("", Exports.harbour(), ImportOptions.standard()).apply(untouched, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(untouched.canUndo()).isFalse();
    }

    @Test
    void aFileThatIsNoExportIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Dear mixer,\n");
        assertThatThrownBy(() -> ProToolsFile.read(file, ImportSettings.none()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("notes.txt")
                .hasMessageContaining("not a Pro Tools session text export");
        assertThatThrownBy(() -> ProToolsFile.read(folder.resolve("missing.txt"), ImportSettings.none()))
                .isInstanceOf(IOException.class);
    }
}
