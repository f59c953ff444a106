package org.stagebook.handoff.mhl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.handoff.hash.HashAlgorithm;

/** A spoilt history is found out and named before any file is believed. */
class HistoryIntegrityTest {
    @TempDir
    Path temp;

    private Path folder;
    private Path chain;

    @BeforeEach
    void threeGenerations() throws IOException {
        folder = temp.resolve("R1 DX");
        chain = folder.resolve("ascmhl/ascmhl_chain.xml");
        TestHistories.write(folder, "DX_R1.wav", "dialogue");
        for (int generation = 0; generation < 3; generation++) {
            TestHistories.append(folder, HashAlgorithm.XXH64, generation);
        }
        assertThat(HistoryReader.read(folder).problems()).isEmpty();
    }

    @Test
    void aMissingGenerationIsNamed() throws IOException {
        Files.delete(TestHistories.manifests(folder).get(1));
        assertProblem(
                HistoryProblem.Kind.MISSING_MANIFEST,
                "The manifest 0002_R1 DX_2026-03-01_120100Z.mhl of generation 2 is missing.");
    }

    @Test
    void anAlteredManifestIsNamedAndNotUsed() throws IOException {
        Path manifest = TestHistories.manifests(folder).getFirst();
        Files.writeString(manifest, Files.readString(manifest).replace("stage-1", "stage-9"));
        assertProblem(
                HistoryProblem.Kind.ALTERED_MANIFEST,
                "The manifest 0001_R1 DX_2026-03-01_120000Z.mhl has been altered since it was written");
        assertThat(HistoryReader.read(folder).manifests())
                .extracting(Manifest::generation)
                .containsExactly(2, 3);
    }

    @Test
    void aGenerationTakenOutOfTheChainIsAGap() throws IOException {
        String text = Files.readString(chain);
        int second = text.indexOf("  <hashlist sequencenr=\"2\"");
        int third = text.indexOf("  <hashlist sequencenr=\"3\"");
        Files.writeString(chain, text.substring(0, second) + text.substring(third));
        assertProblem(
                HistoryProblem.Kind.WRONG_NUMBERING,
                "after generation 1 it names generation 3 (0003_R1 DX_2026-03-01_120200Z.mhl); generation 2 should follow");
        assertProblem(HistoryProblem.Kind.UNLISTED_MANIFEST, "0002_R1 DX_2026-03-01_120100Z.mhl is not in the chain");
    }

    @Test
    void aNumberUsedTwiceIsWrongNumbering() throws IOException {
        Files.writeString(chain, Files.readString(chain).replace("sequencenr=\"3\"", "sequencenr=\"2\""));
        assertProblem(HistoryProblem.Kind.WRONG_NUMBERING, "after generation 2 it names generation 2");
        assertProblem(HistoryProblem.Kind.WRONG_NUMBERING, "but the file's name says otherwise");
    }

    @Test
    void aMissingChainIsNamed() throws IOException {
        Files.delete(chain);
        assertProblem(HistoryProblem.Kind.MISSING_CHAIN, "ascmhl_chain.xml is missing");
    }

    @Test
    void aChainThatLeavesItsFolderIsRefused() throws IOException {
        Files.writeString(chain, Files.readString(chain).replace("0001_R1 DX", "../../secret/0001_R1 DX"));
        assertProblem(HistoryProblem.Kind.UNREADABLE_CHAIN, "it climbs out of its folder with \"..\"");
        assertProblem(HistoryProblem.Kind.UNPROVEN, "manifests that nothing proves");
        assertThat(HistoryReader.read(folder).manifests())
                .extracting(Manifest::fileName)
                .containsExactlyElementsOf(TestHistories.manifests(folder).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void aManifestThatIsALinkIsMissing() throws IOException {
        Path manifest = TestHistories.manifests(folder).getFirst();
        Path moved = Files.move(manifest, temp.resolve("elsewhere.mhl"));
        Files.createSymbolicLink(manifest, moved);
        assertProblem(HistoryProblem.Kind.MISSING_MANIFEST, "of generation 1 is missing");
    }

    @Test
    void nothingIsAppendedToABrokenHistory() throws IOException {
        Files.delete(TestHistories.manifests(folder).get(2));
        assertThatThrownBy(() -> TestHistories.append(folder, HashAlgorithm.XXH64, 9))
                .isInstanceOf(MhlException.class)
                .hasMessageContaining("No generation was added");
        assertThat(TestHistories.manifests(folder)).hasSize(2);
    }

    @Test
    void aHistoryThatGrewMeanwhileIsNotOverwritten() throws IOException {
        History before = HistoryReader.read(folder);
        HistoryVerification result = TestHistories.append(folder, HashAlgorithm.XXH64, 5);
        HashList list =
                result.generation().hashList(TestHistories.CREATOR, ProcessInfo.Kind.IN_PLACE, before.ignorePatterns());
        assertThatThrownBy(() -> new HistoryWriter(before, "R1 DX").append(list))
                .hasMessageContaining("another program has added one");
        assertThat(HistoryReader.read(folder).problems()).isEmpty();
    }

    @Test
    void aFolderWithoutAHistorySaysSo() {
        assertThatThrownBy(() -> HistoryReader.read(temp)).hasMessageContaining("has no ASC MHL history");
    }

    private void assertProblem(HistoryProblem.Kind kind, String part) throws IOException {
        assertThat(HistoryReader.read(folder).problems()).anySatisfy(p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.sentence()).contains(part);
        });
    }
}
