package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.model.Marker;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.TransitionKind;
import org.stagebook.timebase.TimecodeFormat;

/** A list goes into a production as picture cuts with events and markers, one undoable step, nothing twice. */
class EdlImportTest {

    private static final String TWO_REELS = """
            TITLE: Harbour v7
            FCM: NON-DROP FRAME
            001  A001 V C        04:00:00:00 04:00:08:00 01:00:00:00 01:00:08:00
            * FROM CLIP NAME: leader
            * SOURCE FILE: leader.mov
            002  A002 V C        05:00:00:00 05:00:00:00 01:00:08:00 01:00:08:00
            002  A003 V D    012 06:00:00:00 06:00:02:00 01:00:08:00 01:00:10:00
            M2   A003    024.0   06:00:00:00
            * LOC: 01:00:09:00 RED  too loud
            003  B001 A2 C       00:00:00:00 00:00:00:00 01:00:08:00 01:00:09:00
            004  A004 V C        07:00:00:00 07:00:02:00 02:00:00:00 02:00:01:00
            M2   A004    048.0   07:00:00:00
            """;

    @TempDir
    Path folder;

    @Test
    void eachReelGetsItsCut() throws IOException {
        EditingSession editing = Stage.open(TimecodeFormat.TC_24, 2);
        ImportSummary made = apply(TWO_REELS, editing, ImportSettings.none());
        assertThat(made.format()).isEqualTo(ForeignFormat.CMX3600);
        assertThat(made.events()).isEqualTo(4);
        assertThat(made.markers()).isEqualTo(1);
        assertThat(Stage.cuts(editing)).hasSize(2);
        PictureCut first = Stage.cuts(editing).getFirst();
        assertThat(first.getLabel()).isEqualTo("Harbour v7");
        assertThat(first.getSourceFile()).isEqualTo("list.edl");
        assertThat(first.getTimecodeFormat()).isEqualTo(TimecodeFormat.TC_24);
        assertThat(first.getEvents()).extracting(PictureEvent::getChannels).containsExactly("V", "V", "A2");
        PictureEvent dissolve = first.getEvents().get(1);
        assertThat(dissolve.getTransition()).isEqualTo(TransitionKind.DISSOLVE);
        assertThat(dissolve.getTransitionFrames()).isEqualTo(12);
        assertThat(dissolve.getFile()).as("not said of this event").isNull();
        assertThat(Stage.label(editing, dissolve.getRange())).isEqualTo("01:00:08:00-01:00:10:00");
        assertThat(Stage.label(editing, dissolve.getSourceRange())).isEqualTo("06:00:00:00-06:00:02:00");
        assertThat(Stage.cuts(editing).getLast().getEvents().getFirst().getSpeed())
                .isEqualTo(2);
        Marker marker = Stage.markers(editing).getFirst();
        assertThat(marker.getName()).isEqualTo("too loud");
        assertThat(marker.getColour()).isEqualTo("RED");
        editing.undo();
        assertThat(Stage.cuts(editing)).isEmpty();
        assertThat(Stage.markers(editing)).isEmpty();
    }

    @Test
    void theSameListAgainAddsNothingAndSaysSo() throws IOException {
        EditingSession editing = Stage.open(TimecodeFormat.TC_24, 2);
        apply(TWO_REELS, editing, ImportSettings.none());
        ImportSummary again = apply(TWO_REELS, editing, ImportSettings.none());
        assertThat(again.events()).isZero();
        assertThat(again.markers()).isZero();
        assertThat(Lists.warnings(again.warnings())).contains("is in the reel already");
        assertThat(Stage.cuts(editing)).hasSize(2);
    }

    @Test
    void aStatedReelAndRateAreTaken() throws IOException {
        EditingSession editing = Stage.open(TimecodeFormat.TC_25, 3);
        String list = "001  A001 V C 04:00:00:00 04:00:08:00 10:00:00:00 10:00:08:00\n";
        apply(list, editing, Stage.reel(3));
        PictureCut cut = editing.production().getReels().get(2).getPictureCuts().getFirst();
        assertThat(cut.getLabel()).isEqualTo("list");
        assertThat(Stage.label(editing, cut.getEvents().getFirst().getRange())).isEqualTo("03:00:00:00-03:00:08:00");
        ImportSummary refused = apply(list.replace("08:00", "08:24"), editing, Stage.rate(TimecodeFormat.TC_24));
        assertThat(refused.events()).isZero();
        assertThat(Lists.warnings(refused.warnings())).contains("was not taken", "line 1", "so nothing was imported");
    }

    @Test
    void foreignMarkersOfResolveBecomeMarkers() throws IOException {
        EditingSession editing = Stage.open(TimecodeFormat.TC_24, 1);
        ImportSummary made = apply("""
                TITLE: Timeline 1
                FCM: NON-DROP FRAME

                001  001      V     C        01:00:04:20 01:00:04:21 01:00:04:20 01:00:04:21
                more of this |C:ResolveColorBlue |M:Marker 1 |D:1
                """, editing, ImportSettings.none());
        assertThat(made.markers()).isEqualTo(1);
        assertThat(made.events()).isZero();
        Marker marker = Stage.markers(editing).getFirst();
        assertThat(marker.getName()).isEqualTo("Marker 1");
        assertThat(marker.getComment()).isEqualTo("more of this");
        assertThat(marker.getColour()).isEqualTo("Blue");
    }

    @Test
    void everyRealListComesInAndGoesOutAgain() throws IOException {
        for (Path file : Lists.allOfCorpus()) {
            EditingSession editing = Stage.open(TimecodeFormat.TC_24, 2);
            EdlImport read = EdlImport.read(file, ImportSettings.none());
            ImportSummary made = read.apply(editing, Progress.NONE);
            SlowEdlCount slow = SlowEdlCount.of(Lists.bytes(file));
            assertThat(made.events()).as("%s", file).isEqualTo(slow.eventLines() - slow.outgoingSides());
            assertThat(Stage.cuts(editing).stream()
                            .mapToInt(cut -> cut.getEvents().size())
                            .sum())
                    .isEqualTo(made.events());
            assertThat(read.apply(editing, Progress.NONE).events())
                    .as("%s again", file)
                    .isZero();
            editing.undo();
            assertThat(Stage.cuts(editing)).isEmpty();
        }
    }

    @Test
    void whatIsNoListIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.edl"), "hello\n");
        assertThatThrownBy(() -> EdlImport.read(file, ImportSettings.none()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no CMX3600 edit list");
    }

    private ImportSummary apply(String text, EditingSession editing, ImportSettings settings) throws IOException {
        Path file = Files.writeString(folder.resolve("list.edl"), text);
        EdlImport read = EdlImport.read(file, settings);
        assertThat(Optional.of(read.format())).contains(ForeignFormat.CMX3600);
        return read.apply(editing, Progress.NONE);
    }
}
