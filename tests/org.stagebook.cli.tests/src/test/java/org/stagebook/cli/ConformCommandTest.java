package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformCommandTest {

    private static final String OLD = """
            TITLE: R1 V1
            FCM: NON-DROP FRAME
            001  A001     V     C        01:00:00:00 01:00:10:00 01:00:08:00 01:00:18:00
            002  A002     V     C        05:00:00:00 05:00:05:00 01:00:18:00 01:00:23:00
            003  A003     V     C        07:00:00:00 07:00:20:00 01:00:23:00 01:00:43:00
            """;

    /** The second shot is gone and the third has lost a second of its head. */
    private static final String NEW = """
            TITLE: R1 V2
            FCM: NON-DROP FRAME
            001  A001     V     C        01:00:00:00 01:00:10:00 01:00:08:00 01:00:18:00
            002  A003     V     C        07:00:01:00 07:00:20:00 01:00:18:00 01:00:37:00
            """;

    @TempDir
    private Path folder;

    private Path production = Path.of("");
    private Path oldList = Path.of("");
    private Path newList = Path.of("");

    @BeforeEach
    void makeProduction() throws IOException {
        production = folder.resolve("p");
        Invocation.of("new", production, "--title", "T", "--rate", "24", "--reels", 2);
        oldList = Files.writeString(folder.resolve("v1.edl"), OLD);
        newList = Files.writeString(folder.resolve("v2.edl"), NEW);
        Path cues = Files.writeString(folder.resolve("cues.csv"), """
                Cue #,TC In,TC Out,Type,Description
                1,01:00:10:00,01:00:11:00,FX,stays
                2,01:00:19:00,01:00:20:00,FX,goes
                3,01:00:22:12,01:00:24:12,FX,over the edit
                4,01:00:30:00,01:00:31:00,FX,moves
                """);
        assertThat(Invocation.of("import", production, cues, "--json")
                        .json()
                        .at("/cues")
                        .asInt())
                .isEqualTo(4);
    }

    private Invocation conform(Object... more) {
        Object[] arguments = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"conform", production, "--reel", "1", "--from", oldList, "--to", newList},
                0,
                arguments,
                0,
                8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        return Invocation.of(arguments);
    }

    @Test
    void everyCueGoesWithItsPictureAndNothingDisappears() throws IOException {
        JsonNode answer = conform("--json").json();
        assertThat(answer.at("/done").asBoolean()).isTrue();
        assertThat(answer.at("/changes").size()).isEqualTo(2);
        JsonNode cues = Invocation.of("cues", production, "--json").json().at("/cues");
        assertThat(cues.size()).isEqualTo(4);
        assertThat(cue(cues, "1").at("/start").asText()).isEqualTo("01:00:10:00");
        assertThat(cue(cues, "4").at("/start").asText()).isEqualTo("01:00:24:00");
        assertThat(cue(cues, "4").at("/conform").asText()).isEqualTo("in place");
        assertThat(cue(cues, "4").at("/earlierPlaces/0/start").asText()).isEqualTo("01:00:30:00");
        assertThat(cue(cues, "2").at("/conform").asText()).isEqualTo("cut");
        assertThat(cue(cues, "2").at("/start").asText()).isEqualTo("01:00:18:00");
        assertThat(cue(cues, "3").at("/conform").asText()).isEqualTo("check");
        assertThat(cue(cues, "3").at("/conformRemark").asText()).isNotBlank();
    }

    @Test
    void aReviewChangesNothingButWritesNotes() throws IOException {
        Path csv = folder.resolve("notes.csv");
        Path pdf = folder.resolve("notes.pdf");
        String before = Invocation.of("cues", production).out();
        Invocation review = conform("--review", "--notes", csv, "--notes", pdf);
        assertThat(review.out()).contains("Delete", "-120", "Nothing was changed.");
        assertThat(Invocation.of("cues", production).out()).isEqualTo(before);
        assertThat(Files.readString(csv)).contains("01:00:18:00", "01:00:23:00");
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void theSameConformTwiceIsRefused() {
        assertThat(conform().exit()).isZero();
        conform().assertRefused("already");
    }

    @Test
    void anOldListOfAnotherCutIsRefusedUnlessItIsTrusted() throws IOException {
        assertThat(conform().exit()).isZero();
        Path third = Files.writeString(folder.resolve("v3.edl"), NEW.replace("v2", "v3") + """
                004  B001     V     C        10:00:00:00 10:00:10:00 01:01:00:00 01:01:10:00
                """);
        Object[] again = {"conform", production, "--reel", "1", "--from", oldList, "--to", third};
        Invocation.of(again).assertRefused("Reel 1 lies by the cut", "the old list is that of");
        Object[] trusted = {"conform", production, "--reel", "1", "--from", oldList, "--to", third, "--trust-old"};
        assertThat(Invocation.of(trusted).exit()).isZero();
    }

    @Test
    void aReelIsGivenOnce() {
        conform("--reel", "1", "--from", oldList, "--to", newList).assertRefused("Reel 1 has two lists");
    }

    @Test
    void whatIsNoListIsRefused() throws IOException {
        Files.writeString(newList, "1,2,3\n");
        conform().assertRefused("v2.edl", "no list of a cut");
        conform("--notes", folder.resolve("notes.doc")).assertRefused(".pdf");
        Invocation.of("conform", production).assertRefused("--reel");
    }

    private static JsonNode cue(JsonNode cues, String number) {
        for (JsonNode cue : cues) {
            if (number.equals(cue.at("/number").asText())) {
                return cue;
            }
        }
        throw new AssertionError("cue " + number + " has disappeared");
    }
}
