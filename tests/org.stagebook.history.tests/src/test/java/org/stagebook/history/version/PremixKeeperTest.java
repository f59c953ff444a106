package org.stagebook.history.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.RealGit;
import org.stagebook.history.version.PremixKeeper.Recorded;
import org.stagebook.model.Premix;

/** A premix is a record, a commit and a tag, and versions know what they were mixed from. */
class PremixKeeperTest extends StageTest {

    @Test
    void aPremixIsACommitAndATag() throws Exception {
        Path file = stem("R1_FX_A.wav", SmallStem.plain(1));
        Recorded recorded = record("FX A", file);
        Premix premix = recorded.premix();
        assertThat(premix.getName()).isEqualTo("FX A");
        assertThat(premix.getReel()).isSameAs(reel());
        assertThat(premix.getCategory().getCode()).isEqualTo("FX");
        assertThat(premix.getHash()).isNotBlank();
        assertThat(premix.getSound()).isNotNull();
        assertThat(recorded.tag().name()).isEqualTo("premix/r1/fx-a");
        assertThat(RealGit.in(folder).run("log", "-1", "--format=%s%n%b", "premix/r1/fx-a"))
                .contains("R1 premix FX A", "File: ", "xxh128:", "Stagebook-Occasion: premix");
    }

    @Test
    void aVersionIsMixedFromTheLatestOfEachName() throws Exception {
        record("FX A", stem("R1_FX_A.wav", SmallStem.plain(1)));
        Premix dialogue = record("DX", stem("R1_DX_A.wav", SmallStem.plain(2))).premix();
        Recorded later = record("FX A", stem("R1_FX_A2.wav", new SmallStem(1, 2, 4, 3)));
        assertThat(later.tag().name()).isEqualTo("premix/r1/fx-a-2");
        assertThat(print("v1", "", stem("R1_PM.wav", SmallStem.plain(3)))
                        .version()
                        .getPremixes())
                .containsExactlyInAnyOrder(later.premix(), dialogue);
    }

    @Test
    void withoutANameItIsCalledAsItsFile() throws Exception {
        PrintedFile read = read(stem("R1 Walla premix.wav", SmallStem.plain(1)));
        assertThat(PremixPrint.named(read, Optional.empty()).name()).isEqualTo("R1 Walla premix");
    }

    private Recorded record(String name, Path file) throws Exception {
        return new PremixKeeper(session, repository)
                .record(new PremixPrint(name, read(file), Optional.of(reel()), Optional.empty()));
    }

    private static PrintedFile read(Path file) throws Exception {
        return new PrintReader(Progress.NONE).read(List.of(file)).getFirst();
    }
}
