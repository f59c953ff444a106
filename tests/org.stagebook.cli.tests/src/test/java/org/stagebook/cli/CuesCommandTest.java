package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

class CuesCommandTest {

    @TempDir
    private Path folder;

    private Path production = Path.of("");

    @BeforeEach
    void makeProduction() {
        production = folder.resolve("p");
        assertThat(Invocation.of("new", production, "--title", "T", "--rate", "25", "--reels", 3)
                        .exit())
                .isZero();
    }

    @Test
    void showsOneReelByNumberOrName() {
        assertThat(Invocation.of("cues", production, "--reel", "2").out()).isEqualTo("""
                T, timecode 25

                Reel 2: no cues
                """);
        assertThat(Invocation.of("cues", production, "--reel", "r3").out()).contains("Reel 3: no cues");
    }

    @Test
    void anUnknownReelIsRefusedWithThoseThatExist() {
        Invocation.of("cues", production, "--reel", "7", "--json").assertRefused("no reel 7", "1, 2, 3");
    }

    @Test
    void readsWhileSomebodyEdits() throws ProductionStoreException {
        try (ProductionStore editor = ProductionStore.open(production)) {
            assertThat(editor.isReadOnly()).isFalse();
            assertThat(Invocation.of("cues", production).exit()).isZero();
        }
    }

    @Test
    void aMissingFolderIsRefused() {
        Invocation.of("cues", folder.resolve("nowhere")).assertRefused("nowhere");
        Invocation.of("cues").assertRefused("DIR");
        Invocation.of("cues", production, "more").assertRefused("more");
    }

    @Test
    void aFolderThatIsNoProductionIsRefused() {
        Invocation.of("cues", folder, "--json").assertRefused("production.stagebook");
    }

    @Test
    void aDamagedProductionIsRefused() throws IOException {
        Files.writeString(production.resolve("production.stagebook"), "<not xml");
        Invocation.of("cues", production, "--json").assertRefused("production.stagebook");
    }
}
