package org.stagebook.interchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.timebase.TimecodeFormat;

class TurnoverFactsTest {

    @TempDir
    private Path folder;

    @Test
    void aRealSessionSaysHowItCounts() throws IOException {
        Path session = Exports.corpus("ptulsconv").resolve("Charade.txt");
        assertThat(TurnoverFacts.of(session, ForeignFormat.PRO_TOOLS_TEXT))
                .isEqualTo(
                        new TurnoverFacts("Charade", Optional.of(TimecodeFormat.TC_25), OptionalInt.of(48_000), false));
    }

    @Test
    void whatSaysNothingIsNamedAsItsFile() throws IOException {
        Path list = Files.writeString(folder.resolve("Night Train R2 v3.edl"), "TITLE: CUT\n");
        assertThat(TurnoverFacts.of(list, ForeignFormat.CMX3600))
                .isEqualTo(new TurnoverFacts("Night Train R2 v3", Optional.empty(), OptionalInt.empty(), false));
    }

    @Test
    void aSessionWhoseHeadIsDamagedMayCountFeet() throws IOException {
        Path session = Files.writeString(folder.resolve("one.txt"), "SESSION NAME:\tone\n");
        assertThat(TurnoverFacts.of(session, ForeignFormat.PRO_TOOLS_TEXT).mayCountFeet())
                .isTrue();
    }
}
