package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path production = Path.of("");
    private Path export = Path.of("");

    @BeforeEach
    void makeProduction() throws IOException {
        production = folder.resolve("p");
        assertThat(Invocation.of("new", production, "--title", "T", "--rate", "24")
                        .exit())
                .isZero();
        export = Files.writeString(folder.resolve("export.txt"), """
                SESSION NAME:\tHarbour
                SAMPLE RATE:\t48000.000000
                BIT DEPTH:\t24-bit
                SESSION START TIMECODE:\t01:00:00:00
                TIMECODE FORMAT:\t24 Frame
                # OF AUDIO TRACKS:\t1
                # OF AUDIO CLIPS:\t1
                # OF AUDIO FILES:\t1


                T R A C K  L I S T I N G
                TRACK NAME:\tFX 1
                COMMENTS:\t
                USER DELAY:\t0 Samples
                STATE:\t
                CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \tDURATION      \tSTATE
                1       \t1       \tBuoy bell                     \t01:00:10:00   \t01:00:12:00   \t00:00:02:00   \tUnmuted


                """);
    }

    @Test
    void theExportInTheDemoImportsWithoutAWarning() throws IOException {
        Path demo = DemoCopy.at(folder.resolve("demo"));
        JsonNode imported = Invocation.of("import", demo, demo.resolve("turnover/SKL_R2_ADR.txt"), "--json")
                .json();
        assertThat(imported.at("/cues").asInt()).isEqualTo(6);
        assertThat(imported.at("/markers").asInt()).isEqualTo(2);
        assertThat(imported.at("/warnings")).isEmpty();
    }

    @Test
    void countsWhatItMadeAndSavesIt() {
        Invocation imported = Invocation.of("import", production, export);
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).isEqualTo("Imported export.txt (Pro Tools session text): 1 track, 1 clip, 1 cue.\n");
        assertThat(Invocation.of("cues", production).out())
                .contains("01:00:10:00  01:00:12:00")
                .contains("Buoy bell");
    }

    @Test
    void aSessionOfAnotherRateIsSaidFirst() throws IOException {
        Files.writeString(export, Files.readString(export).replace("24 Frame", "25 Frame"));
        Invocation imported = Invocation.of("import", production, export);
        assertThat(imported.exit()).isZero();
        assertThat(imported.out())
                .contains("1 warning:\nThe timecode rates differ: the session counts 25 and the production 24 frames");
    }

    @Test
    void anExportThatWasCutShortIsSaid() throws IOException {
        String whole = Files.readString(export);
        Files.writeString(export, whole.substring(0, whole.indexOf("T R A C K")) + "O N L I N E");
        Invocation imported = Invocation.of("import", production, export);
        assertThat(imported.exit()).isZero();
        assertThat(imported.out())
                .contains("nothing new")
                .contains("neither a track listing")
                .contains("cut short");
    }

    @Test
    void importingTwiceAddsNothingTwice() throws IOException {
        assertThat(Invocation.of("import", production, export).exit()).isZero();
        assertThat(Invocation.of("import", production, export, "--json")
                        .json()
                        .at("/cues")
                        .asInt())
                .isZero();
    }

    @Test
    void aFileThatIsNoExportIsRefusedAndChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("poem.txt"), "O wind");
        byte[] before = Files.readAllBytes(production.resolve("reels/R1.reel"));
        Invocation.of("import", production, file, "--json").assertRefused("poem.txt", "No profile fits");
        assertThat(production.resolve("reels/R1.reel")).hasBinaryContent(before);
    }

    @Test
    void unreadablePlacesAreRefused() throws ProductionStoreException {
        Invocation.of("import", production, folder.resolve("none.txt")).assertRefused("none.txt");
        Invocation.of("import", production, production).assertRefused(production.toString(), "no recording");
        Invocation.of("import", folder, export, "--json").assertRefused("production.stagebook");
        Invocation.of("import", production).assertRefused("FILE");
        Invocation.of("import", production, export, "--film-rate", "fast").assertRefused("--film-rate");
        try (ProductionStore editor = ProductionStore.open(production)) {
            assertThat(editor.isReadOnly()).isFalse();
            Invocation.of("import", production, export, "--json").assertRefused(production.toString());
        }
    }
}
