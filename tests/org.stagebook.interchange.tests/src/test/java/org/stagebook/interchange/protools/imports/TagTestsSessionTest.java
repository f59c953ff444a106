package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Scene;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;

/** The tag language in real sessions: ranges, continued clips, markers and what wins over what. */
class TagTestsSessionTest {

    @Test
    void theNineCuesOfTheTagTests() {
        EditingSession editing = open("Tag Tests.txt", TimecodeFormat.TC_23_976);
        assertThat(described(editing))
                .containsExactly(
                        "Clip Name 01:00:00:00-01:00:05:03 [X=300]",
                        "Lorem ipsum 01:00:00:00-01:00:05:03 [A=1, X=301]",
                        "Dolor sic amet the rain in spain 01:00:10:00-01:00:25:00 [A=1, M=1, X=302, ABC]",
                        "A B C 01:00:15:00-01:00:45:00 [A=2, B=100, M=1]",
                        "Silver Bridge 01:00:00:00-01:00:05:00 [A=3]",
                        "Region 02 01:00:02:00-01:00:03:00 [D=100]",
                        "Region 12 01:00:12:00-01:00:13:00 [D=101, M=1]",
                        "Region 22 01:00:22:00-01:00:23:00 [D=102, M=2]",
                        "Region 04 01:00:04:00-01:00:05:00 [D=100, E=101]");
    }

    @Test
    void aCueThatGoesOnHasAllItsClips() {
        EditingSession editing = open("Tag Tests.txt", TimecodeFormat.TC_23_976);
        assertThat(Productions.cues(editing).get(3).getClips())
                .extracting(Clip::getName)
                .containsExactly("A", "& B", "& C");
    }

    @Test
    void markersOfCharadeSpeakForTheWholeFilm() {
        EditingSession editing = open("Charade.txt", TimecodeFormat.TC_25);
        Cue first = Productions.cues(editing).getFirst();
        assertThat(first.getNumber()).isEqualTo("P101");
        assertThat(first.getCategory().getCode()).isEqualTo("ADR");
        assertThat(first.getCharacter()).isEqualTo("PETER");
        assertThat(first.getAdr().getReason()).isEqualTo("Replace Line");
        assertThat(first.getAdr().getBudgetMinutes()).isEqualTo(5);
        assertThat(editing.production().getCast())
                .filteredOn(member -> "PETER".equals(member.getCharacter()))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.getActor()).isEqualTo("Cary Grant");
                    assertThat(member.getNumber()).isEqualTo("1");
                });
        assertThat(first.getTags())
                .containsExactly(
                        "Client=Stanley Donen Films/Universal",
                        "Reel=R1",
                        "Spot=2021-0520",
                        "Supv=Allan Morrison",
                        "Title=Charade");
        assertThat(Productions.cues(editing).stream().map(TagTestsSessionTest::reelTag))
                .containsOnly("Reel=R1", "Reel=R2", "Reel=R3");
        assertThat(Productions.cues(editing)).hasSize(41);
    }

    @Test
    void markersOfCharadeCutTheFilmIntoItsReels() {
        EditingSession editing = ProductionBuilder.production("Charade")
                .timecode(TimecodeFormat.TC_25)
                .session();
        Productions.apply(Exports.session(Exports.corpus("ptulsconv").resolve("Charade.txt")), editing);
        assertThat(editing.production().getReels())
                .extracting(reel -> reel.getName() + " " + TimecodeFormat.TC_25.format(reel.getStart()) + " to "
                        + TimecodeFormat.TC_25.format(reel.getEnd()))
                .containsExactly(
                        "R1 01:00:00:00 to 01:18:50:20",
                        "R2 01:18:50:20 to 01:36:49:04",
                        "R3 01:36:49:04 to 01:41:46:15");
        assertThat(Productions.cues(editing)).allSatisfy(cue -> {
            assertThat(reelTag(cue)).isEqualTo("Reel=R" + cue.getReel().getNumber());
            assertThat(cue.getRange().start()).isLessThan(cue.getReel().getEnd());
        });
    }

    @Test
    void aReelTheProductionHasIsKeptAndTheMarkersAreSaidToDiffer() {
        EditingSession editing = ProductionBuilder.production("Charade")
                .timecode(TimecodeFormat.TC_25)
                .reel(1)
                .session();
        ImportSummary summary =
                Productions.apply(Exports.session(Exports.corpus("ptulsconv").resolve("Charade.txt")), editing);
        assertThat(editing.production().getReels()).hasSize(1);
        assertThat(summary.warnings())
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("Markers begin R2, R3 where the production has another reel"));
    }

    @Test
    void rangesWithScenesMakeScenes() {
        EditingSession editing = open("Charade.txt", TimecodeFormat.TC_25);
        assertThat(scenes(editing))
                .hasSize(29)
                .contains(
                        "null: Logos 01:00:00:00-01:00:17:21",
                        "1-2: Ext. French Countryside - Dusk 01:00:17:21-01:01:00:24",
                        "8A: Swimming Pool - Onto Terrace 01:04:29:05-01:07:01:14",
                        "139/140: Int. Hotel Room/Phone Booth Intercut 01:40:18:07-01:40:54:18");
        EditingSession robin = open("Robin Hood Spotting.txt", TimecodeFormat.TC_29_97_NDF);
        assertThat(scenes(robin)).hasSize(6).contains("1: Ext. Town Square - News of the King 01:01:35:25-01:01:57:01");
    }

    @Test
    void importingAgainAddsNoScenesCuesOrDocuments() {
        Path file = Exports.corpus("ptulsconv").resolve("Charade.txt");
        EditingSession editing = open("Charade.txt", TimecodeFormat.TC_25);
        int scenes = scenes(editing).size();
        ImportSummary again = Productions.apply(Exports.session(file), editing);
        assertThat(List.of(again.tracks(), again.clips(), again.markers(), again.cues()))
                .containsOnly(0);
        assertThat(scenes(editing)).hasSize(scenes);
        assertThat(editing.production().getSessions()).hasSize(1);
        assertThat(editing.undoLabel()).contains("Import Charade");
        editing.undo();
        assertThat(Productions.cues(editing)).isEmpty();
        assertThat(editing.production().getSessions()).isEmpty();
    }

    @Test
    void tagsOfTrackCommentsReachTheCues() {
        EditingSession editing = open("Test for ptulsconv.txt", TimecodeFormat.TC_23_976);
        assertThat(described(editing))
                .containsExactly(
                        "Test Line 1 00:00:00:00-00:00:02:00 [Actor=Laurence Olivier, Title=Multiple Marker Rulers Project]",
                        "Test Line 2 00:00:04:00-00:00:06:00 [Actor=Laurence Olivier, Title=Multiple Marker Rulers Project]");
    }

    private static EditingSession open(String name, TimecodeFormat format) {
        EditingSession editing = Productions.open(format, 1);
        Productions.apply(Exports.session(Exports.corpus("ptulsconv").resolve(name)), editing);
        return editing;
    }

    private static String reelTag(Cue cue) {
        return cue.getTags().stream()
                .filter(tag -> tag.startsWith("Reel="))
                .findFirst()
                .orElse("");
    }

    private static List<String> described(EditingSession editing) {
        return Productions.cues(editing).stream()
                .map(cue ->
                        cue.getDescription() + " " + Productions.labels(editing, cue.getRange()) + " " + cue.getTags())
                .toList();
    }

    private static List<String> scenes(EditingSession editing) {
        Stream<Scene> scenes = editing.production().getReels().stream().flatMap(reel -> reel.getScenes().stream());
        return scenes.map(scene -> scene.getNumber() + ": " + scene.getTitle() + " "
                        + Productions.labels(editing, scene.getRange()))
                .toList();
    }
}
