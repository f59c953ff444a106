package org.stagebook.handoff.mhl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/** The reference scenarios verify with the results their logs state. */
class AscScenariosTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario_01/travel_01",
                "scenario_02/travel_01",
                "scenario_02/file_server",
                "scenario_03/travel_01",
                "scenario_03/file_server",
                "scenario_04/travel_01"
            })
    void soundCopiesVerifyWithAllTheirFolders(String place) throws IOException {
        HistoryVerification result = verify(Corpus.scenario(place).resolve("A002R2EC"), HashAlgorithm.XXH64);

        assertThat(result.files())
                .extracting(FileCheck::path, FileCheck::state)
                .containsExactly(
                        tuple("Clips/A002C006_141024_R2EC.mov", FileCheck.State.UNCHANGED),
                        tuple("Clips/A002C007_141024_R2EC.mov", FileCheck.State.UNCHANGED),
                        tuple("Sidecar.txt", FileCheck.State.UNCHANGED));
        assertThat(result.folders()).hasSize(2).allMatch(FolderCheck::matches);
        assertThat(result.generation().root().in(HashAlgorithm.XXH64))
                .contains(hash("8d02114c32e28cbe", "f557f8ca8e5a88ef"));
    }

    @Test
    void aThirdFormatIsComparedInTheFormatKnownAndItsFolderHashesAreThoseOfTheLog() throws IOException {
        HistoryVerification result = verify(Corpus.scenario("scenario_03/file_server/A002R2EC"), HashAlgorithm.MD5);

        assertThat(result.files()).allMatch(f -> f.state() == FileCheck.State.UNCHANGED);
        assertThat(result.folders()).hasSize(2).allMatch(FolderCheck::matches).allMatch(f -> f.generation() == 2);
        assertThat(result.generation()
                        .root()
                        .in(HashAlgorithm.MD5)
                        .map(h -> h.structure().text()))
                .contains("be1f2eaed208efbed061845a64cacdfa");
    }

    @Test
    void aNewFormatIsRecordedBesideTheComparedOne() throws IOException {
        HistoryVerification result = verify(Corpus.scenario("scenario_03/travel_01/A002R2EC"), HashAlgorithm.MD5);

        FileEntry sidecar = fileEntry(result, "Sidecar.txt");
        assertThat(sidecar.hashes()).hasSize(2).allMatch(h -> h.action().equals(Optional.of(HashAction.VERIFIED)));
        assertThat(sidecar.hash(HashAlgorithm.MD5).map(h -> h.value().text()))
                .contains("6425c5a180ca0f420dd2b25be4536a91");
        assertThat(result.generation()
                        .root()
                        .in(HashAlgorithm.MD5)
                        .map(h -> h.content().text()))
                .contains("6fae2da9bc6dca45486cb91bfea6db70");
    }

    @Test
    void theCorruptFileStaysChangedAlthoughALaterGenerationHoldsItsHash() throws IOException {
        HistoryVerification result = verify(Corpus.scenario("scenario_04/file_server/A002R2EC"), HashAlgorithm.XXH64);

        assertThat(result.files().stream().filter(f -> f.state() != FileCheck.State.UNCHANGED))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.path()).isEqualTo("Sidecar.txt");
                    assertThat(f.state()).isEqualTo(FileCheck.State.CHANGED);
                    assertThat(f.detail())
                            .isEqualTo("was xxh64:3ab5a4166b9bde44, is xxh64:70d2cf31aaa3eac4; 58 bytes then, 60 now");
                });
        assertThat(result.generation().root().in(HashAlgorithm.XXH64))
                .contains(hash("8e52e9c3d15e055c", "32706d5f4b48f047"));
        assertThat(result.folders())
                .filteredOn(f -> !f.matches())
                .extracting(FolderCheck::path)
                .containsExactly(ManifestPath.ROOT);
    }

    @Test
    void everyManifestOfTheCorpusGoesRoundThroughOurWriterAndStaysValid(@TempDir Path folder) throws IOException {
        List<Path> manifests = Corpus.manifests();
        assertThat(manifests).hasSize(10);
        for (Path manifest : manifests) {
            HashList read = HashListReader.read(Files.newInputStream(manifest), manifest.toString());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            HashListWriter.write(read, out);
            Path written = Files.write(folder.resolve(manifest.getFileName().toString()), out.toByteArray());
            Schemas.validateManifest(written);
            assertThat(HashListReader.read(new ByteArrayInputStream(out.toByteArray()), "copy"))
                    .isEqualTo(read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scenario_01/travel_01,1",
        "scenario_02/file_server,2",
        "scenario_03/file_server,2",
        "scenario_04/file_server,2"
    })
    void everyC4OfTheChainsIsThatOfItsManifest(String place, int generations) throws IOException {
        History history = HistoryReader.read(Corpus.scenario(place).resolve("A002R2EC"));
        assertThat(history.problems()).isEmpty();
        assertThat(history.manifests()).hasSize(generations);
        assertThat(history.latestGeneration()).isEqualTo(generations);
    }

    @Test
    void ourNextGenerationIsValidAndKeepsTheChain(@TempDir Path folder) throws IOException {
        Path copy = Corpus.copy(Corpus.scenario("scenario_04/file_server/A002R2EC"), folder.resolve("A002R2EC"));
        HistoryVerification result = verify(copy, HashAlgorithm.XXH64);
        History history = HistoryReader.read(copy);
        CreatorInfo creator = CreatorInfo.of(AT, "stage-2", new CreatorInfo.Tool("Stagebook", "0.1.0"))
                .by(CreatorInfo.Author.of("Re-recording mixer", "Receiver"), "as received");
        int generation = new HistoryWriter(history, "A002R2EC")
                .append(result.generation().hashList(creator, ProcessInfo.Kind.IN_PLACE, history.ignorePatterns()));

        assertThat(generation).isEqualTo(3);
        Schemas.validateManifest(copy.resolve("ascmhl/0003_A002R2EC_2026-03-01_120000Z.mhl"));
        Schemas.validateChain(copy.resolve("ascmhl/ascmhl_chain.xml"));
        History after = HistoryReader.read(copy);
        assertThat(after.problems()).isEmpty();
        assertThat(after.manifests().getLast().list().creator()).isEqualTo(creator);
        assertThat(fileEntry(result, "Sidecar.txt").hashes())
                .singleElement()
                .satisfies(h -> assertThat(h.action()).contains(HashAction.FAILED));
    }

    private static HistoryVerification verify(Path root, HashAlgorithm algorithm) throws IOException {
        FolderScan scan = FolderScanner.scan(root);
        HistoryTree history = HistoryTree.read(root, scan.nestedHistories());
        assertThat(history.problems()).isEmpty();
        return new HistoryVerifier(history, scan, algorithm, AT).verify(ByteMeter.NONE);
    }

    private static FileEntry fileEntry(HistoryVerification result, String path) {
        return result.generation().entries().stream()
                .filter(FileEntry.class::isInstance)
                .map(FileEntry.class::cast)
                .filter(f -> f.path().text().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static DirectoryHash hash(String content, String structure) {
        return new DirectoryHash(
                new HashValue(HashAlgorithm.XXH64, content), new HashValue(HashAlgorithm.XXH64, structure));
    }
}
