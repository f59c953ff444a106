package org.stagebook.handoff.mhl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.handoff.hash.HashAlgorithm;

/** The rules of the standard about generations. */
class HistoryRulesTest {
    @TempDir
    Path folder;

    @Test
    void namesOfAllKindsGoThroughXmlAndStayValid() throws IOException {
        List<String> names = List.of(
                "Ambience & Foley <v2>.wav",
                "Ton \"Regen\" 'leise'.wav",
                " leading and trailing .wav",
                "日本語/雨 🎧.wav",
                "e\u0301 decomposed.wav",
                "a]]>b.wav",
                "-dash %20 #1.wav");
        for (String name : names) {
            TestHistories.write(folder, name, name);
        }
        TestHistories.append(folder, HashAlgorithm.XXH128, 0);
        HistoryVerification again = TestHistories.append(folder, HashAlgorithm.XXH128, 1);

        assertThat(again.files()).extracting(FileCheck::path).containsExactlyInAnyOrderElementsOf(names);
        assertThat(again.files()).allMatch(f -> f.state() == FileCheck.State.UNCHANGED);
        assertThat(again.folders()).allMatch(FolderCheck::matches);
        for (Path manifest : TestHistories.manifests(folder)) {
            Schemas.validateManifest(manifest);
        }
    }

    @Test
    void actionsAreOriginalThenVerifiedOrFailedAndAFailedHashIsNeverTrusted() throws IOException {
        TestHistories.write(folder, "FX.wav", "one");
        TestHistories.append(folder, HashAlgorithm.XXH64, 0);
        TestHistories.write(folder, "FX.wav", "two");
        TestHistories.write(folder, "BG.wav", "new");
        HistoryVerification second = TestHistories.append(folder, HashAlgorithm.XXH64, 1);
        HistoryVerification third = TestHistories.append(folder, HashAlgorithm.XXH64, 2);

        assertThat(actions(second)).containsExactly("BG.wav original", "FX.wav failed");
        assertThat(actions(third)).containsExactly("BG.wav verified", "FX.wav failed");
        assertThat(third.files())
                .extracting(FileCheck::state)
                .containsExactly(FileCheck.State.UNCHANGED, FileCheck.State.CHANGED);
    }

    @Test
    void aRenamedFileKeepsItsHashAndItsOldNameIsNotMissed() throws IOException {
        Path file = TestHistories.write(folder, "FX.wav", "one");
        TestHistories.append(folder, HashAlgorithm.XXH64, 0);
        Files.move(file, folder.resolve("SFX.wav"));
        FileEntry renamed = new FileEntry(
                ManifestPath.of("SFX.wav"),
                OptionalLong.of(3),
                Optional.empty(),
                List.of(HashRecord.of(
                        HashAlgorithm.XXH64.hash("one".getBytes(UTF_8)), HashAction.VERIFIED, TestHistories.AT)),
                Optional.of(ManifestPath.of("FX.wav")));
        HashList list = new HashList(
                TestHistories.CREATOR,
                new ProcessInfo(ProcessInfo.Kind.IN_PLACE, DirectoryHashes.NONE, ProcessInfo.DEFAULT_IGNORE),
                List.of(renamed),
                List.of());
        new HistoryWriter(HistoryReader.read(folder), "X").append(list);

        HistoryVerification result = TestHistories.verify(folder, HashAlgorithm.XXH64, TestHistories.AT);
        assertThat(result.files()).singleElement().satisfies(check -> {
            assertThat(check.path()).isEqualTo("SFX.wav");
            assertThat(check.state()).isEqualTo(FileCheck.State.UNCHANGED);
            assertThat(check.evidence().recorded())
                    .hasValueSatisfying(
                            known -> assertThat(known.firstPath().text()).isEqualTo("FX.wav"));
        });
    }

    @Test
    void aPatternCannotHideAFileThatIsRecorded() throws IOException {
        TestHistories.write(folder, "FX.wav", "one");
        TestHistories.append(folder, HashAlgorithm.XXH64, 0);
        HistoryVerification again = TestHistories.verify(folder, HashAlgorithm.XXH64, TestHistories.AT);
        new HistoryWriter(HistoryReader.read(folder), "X")
                .append(again.generation()
                        .hashList(
                                TestHistories.CREATOR, ProcessInfo.Kind.IN_PLACE, List.of("ascmhl", "*.wav", "*.txt")));
        TestHistories.write(folder, "FX.wav", "two");
        TestHistories.write(folder, "note.txt", "ignored");

        assertThat(TestHistories.verify(folder, HashAlgorithm.XXH64, TestHistories.AT)
                        .files())
                .singleElement()
                .satisfies(f -> assertThat(f.state()).isEqualTo(FileCheck.State.CHANGED));
    }

    @Test
    void aFileBelongsToTheNearestNestedHistory() throws IOException {
        Path card = folder.resolve("cards/A001");
        TestHistories.write(card, "take.wav", "take");
        TestHistories.write(folder, "notes.txt", "notes");
        TestHistories.append(card, HashAlgorithm.MD5, 0);
        TestHistories.append(folder, HashAlgorithm.XXH64, 1);
        assertThat(Files.readString(TestHistories.manifests(folder).getFirst())).doesNotContain("take.wav");

        TestHistories.write(card, "take.wav", "Take");
        HistoryVerification result = TestHistories.verify(folder, HashAlgorithm.XXH64, TestHistories.AT);
        assertThat(result.files())
                .extracting(FileCheck::path, FileCheck::state)
                .containsExactly(
                        tuple("cards/A001/take.wav", FileCheck.State.CHANGED),
                        tuple("notes.txt", FileCheck.State.UNCHANGED));

        Files.delete(TestHistories.manifests(card).getFirst());
        FolderScan scan = FolderScanner.scan(folder);
        assertThat(HistoryTree.read(folder, scan.nestedHistories()).problems())
                .extracting(HistoryProblem::kind)
                .containsExactly(HistoryProblem.Kind.MISSING_MANIFEST);
    }

    @Test
    void anEmptyFolderCountsInTheStructureAndTheContent() throws IOException {
        TestHistories.write(folder, "FX.wav", "one");
        TestHistories.append(folder, HashAlgorithm.XXH64, 0);
        Files.createDirectory(folder.resolve("empty"));
        HistoryVerification result = TestHistories.verify(folder, HashAlgorithm.XXH64, TestHistories.AT);
        assertThat(result.files()).allMatch(f -> f.state() == FileCheck.State.UNCHANGED);
        assertThat(result.folders()).containsExactly(new FolderCheck(ManifestPath.ROOT, 1, false, false));
    }

    private static List<String> actions(HistoryVerification result) {
        return result.generation().entries().stream()
                .filter(FileEntry.class::isInstance)
                .map(FileEntry.class::cast)
                .map(f -> f.path() + " "
                        + f.hashes().getFirst().action().orElseThrow().attribute())
                .toList();
    }
}
