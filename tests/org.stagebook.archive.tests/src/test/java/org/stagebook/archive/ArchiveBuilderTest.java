package org.stagebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.ReadOnlyProductionException;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/** That an archive is whole or not there, the same for the same, unchanged or named, and only read. */
@Tag("thorough")
class ArchiveBuilderTest {

    @TempDir
    private Path folder;

    private Path archive() throws IOException, ProductionStoreException {
        Path archive = folder.resolve("archive");
        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), archive));
        return archive;
    }

    private static VerificationReport verify(Path archive) throws IOException {
        return new PackageVerifier(DemoArchive.ENVIRONMENT).compare(archive, Progress.NONE);
    }

    @Test
    void theSameProductionAndTimeGiveTheSameBytes() throws IOException, ProductionStoreException {
        Path one = folder.resolve("one/archive");
        Path other = folder.resolve("other/archive");
        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), one));
        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), other));
        List<String> files = DemoArchive.files(one);
        assertThat(DemoArchive.files(other)).isEqualTo(files).hasSizeGreaterThan(50);
        for (String name : files) {
            assertThat(other.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void whatIsSealedVerifiesAndOneChangedByteIsNamed() throws IOException, ProductionStoreException {
        Path archive = archive();
        VerificationReport sealed = verify(archive);
        assertThat(sealed.isClean()).as(sealed.summary()).isTrue();
        assertThat(sealed.notes()).isEmpty();
        Path table = archive.resolve("history/versions.csv");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        assertThat(table.toFile().setWritable(true)).isTrue();
        Files.write(table, bytes);
        VerificationReport changed = verify(archive);
        assertThat(changed.isClean()).isFalse();
        assertThat(changed.paths(CheckOutcome.CHANGED)).containsExactly("history/versions.csv");
        assertThat(changed.count(CheckOutcome.MISSING)).isZero();
    }

    @Test
    void aVerificationCanBeRecordedInTheArchive() throws IOException, ProductionStoreException {
        Path archive = archive();
        VerificationReport first = new PackageVerifier(DemoArchive.ENVIRONMENT)
                .verify(archive, org.stagebook.handoff.verify.VerifyOptions.DEFAULT, Progress.NONE);
        assertThat(first.generation()).hasValue(2);
        assertThat(verify(archive).isClean()).isTrue();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedAndLeftAlone() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> DemoArchive.build(DemoArchive.request(DemoArchive.shared(), taken)))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("not empty");
        assertThat(DemoArchive.files(folder)).containsExactly("taken/mine.txt");
    }

    @Test
    void anEmptyFolderGivesWay() throws IOException, ProductionStoreException {
        Path empty = Files.createDirectories(folder.resolve("archive"));
        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), empty));
        assertThat(empty.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void whatCannotBeAddedIsSaidBeforeAnythingIsWritten() {
        Path gone = folder.resolve("gone.ptx");
        assertThatThrownBy(() ->
                        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), folder.resolve("archive"), gone)))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("gone.ptx");
        assertThatThrownBy(() -> DemoArchive.build(
                        DemoArchive.request(DemoArchive.shared(), folder.resolve("in/archive"), folder)))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("outside");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void filesAndFoldersAreAddedAndNamesakesKeptApart() throws IOException, ProductionStoreException {
        Path one =
                Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("Session.ptx"), "one");
        Path other =
                Files.writeString(Files.createDirectories(folder.resolve("b")).resolve("session.ptx"), "other");
        Path lists = Files.createDirectories(folder.resolve("lists/inner"));
        Files.writeString(lists.resolve("plug-ins.txt"), "list");
        Files.setLastModifiedTime(one, FileTime.fromMillis(1_000_000_000_000L));
        Path archive = folder.resolve("archive");
        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), archive, one, other, folder.resolve("lists")));
        assertThat(archive.resolve("documents/Session.ptx")).hasContent("one");
        assertThat(archive.resolve("documents/session-2.ptx")).hasContent("other");
        assertThat(archive.resolve("documents/lists/inner/plug-ins.txt")).hasContent("list");
        assertThat(Files.getLastModifiedTime(archive.resolve("documents/Session.ptx"))
                        .toMillis())
                .isEqualTo(1_000_000_000_000L);
        assertThat(verify(archive).isClean()).isTrue();
    }

    @Test
    void cancellingLeavesNothingWheneverItComes() throws IOException, ProductionStoreException {
        Path big = folder.resolve("big.mov");
        Files.write(big, new byte[5 << 20]);
        AtomicInteger all = new AtomicInteger();
        Path whole = folder.resolve("whole");
        new ArchiveBuilder(DemoArchive.ENVIRONMENT)
                .build(DemoArchive.request(DemoArchive.shared(), whole, big), cancellingAfter(Integer.MAX_VALUE, all));
        DemoArchive.delete(whole);
        int asked = all.get();
        assertThat(asked).isGreaterThan(100);
        Path archive = folder.resolve("archive");
        for (int after : new int[] {0, 1, asked / 4, asked / 2, asked * 3 / 4, asked - 1}) {
            assertThatThrownBy(() -> new ArchiveBuilder(DemoArchive.ENVIRONMENT)
                            .build(
                                    DemoArchive.request(DemoArchive.shared(), archive, big),
                                    cancellingAfter(after, new AtomicInteger())))
                    .as("cancelled after " + after + " of " + asked)
                    .isInstanceOf(CancelledException.class)
                    .hasMessageContaining("nothing of it was kept");
            assertThat(DemoArchive.files(folder)).containsExactly("big.mov");
            assertThat(DemoArchive.tree(folder)).hasSize(2);
        }
    }

    private static Progress cancellingAfter(int questions, AtomicInteger asked) {
        return new Progress() {
            @Override
            public void begin(String what, long totalUnits) {}

            @Override
            public void worked(long units) {}

            @Override
            public boolean isCancelled() {
                return asked.getAndIncrement() >= questions;
            }
        };
    }

    @Test
    void aPackageThatCannotBeReachedIsNamedWithTheReason() throws IOException, ProductionStoreException {
        Path demo = DemoArchive.copy(folder.resolve("demo"));
        Path description = DemoArchive.tree(demo).stream()
                .filter(file -> file.endsWith("handoff.json"))
                .findFirst()
                .orElseThrow();
        DemoArchive.delete(java.util.Objects.requireNonNull(description.getParent()));
        ArchiveResult result = DemoArchive.build(DemoArchive.request(demo, folder.resolve("archive")));
        assertThat(result.missing()).hasSize(1);
        MissingPart missing = result.missing().getFirst();
        assertThat(missing.title()).startsWith("Handoff ");
        assertThat(missing.reason()).contains("There is no package in ").doesNotContain(folder.toString());
        assertThat(Files.readString(result.folder().resolve("index.html")))
                .contains("Could not be had", missing.title());
        assertThat(PlainCsv.read(result.folder().resolve("handoffs/items.csv")).rows())
                .isNotEmpty();
        assertThat(verify(result.folder()).isClean()).isTrue();
    }

    @Test
    void aProductionWithoutHistoryIsArchivedAndStaysWithoutOne() throws IOException, ProductionStoreException {
        Path demo = DemoArchive.copy(folder.resolve("demo"));
        DemoArchive.delete(demo.resolve(".git"));
        ArchiveResult result = DemoArchive.build(DemoArchive.request(demo, folder.resolve("archive")));
        assertThat(result.missing()).extracting(MissingPart::path).containsExactly("history/production.bundle");
        assertThat(demo.resolve(".git")).doesNotExist();
    }

    @Test
    void theProductionIsLeftAsItWasAlsoWhileItIsOpen() throws IOException, ProductionStoreException {
        Path demo = DemoArchive.copy(folder.resolve("demo"));
        try (EditingSession open = EditingSession.open(demo)) {
            List<String> before = DemoArchive.files(demo);
            DemoArchive.build(DemoArchive.request(demo, folder.resolve("archive")));
            assertThat(DemoArchive.files(demo)).isEqualTo(before);
            assertThat(open.isReadOnly()).isFalse();
        }
        assertThat(folder.resolve("archive/production/.stagebook.lock")).doesNotExist();
    }

    @Test
    void filesMayOnlyBeRead() throws IOException, ProductionStoreException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Path archive = archive();
        for (String name : DemoArchive.files(archive)) {
            if (!name.equals("ascmhl/ascmhl_chain.xml")) {
                assertThat(Files.getPosixFilePermissions(archive.resolve(name)))
                        .as(name)
                        .contains(PosixFilePermission.OWNER_READ)
                        .doesNotContain(
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.GROUP_WRITE,
                                PosixFilePermission.OTHERS_WRITE);
            }
        }
    }

    @Test
    void theArchivedProductionOpensForReadingOnly() throws IOException, ProductionStoreException {
        Path production = archive().resolve("production");
        List<String> before = DemoArchive.files(production);
        try (EditingSession session = EditingSession.openReadOnly(production, SessionSettings.standard())) {
            assertThat(session.isReadOnly()).isTrue();
            assertThat(session.isDirty()).isFalse();
            assertThat(session.production().getTitle()).isEqualTo("Skerrow Light");
            assertThatThrownBy(() -> session.run("Retitle", model -> model.setTitle("Other")))
                    .isInstanceOf(ReadOnlyProductionException.class)
                    .hasMessageContaining("Nothing was changed");
            assertThat(session.production().getTitle()).isEqualTo("Skerrow Light");
            assertThat(session.canUndo()).isFalse();
        }
        assertThatThrownBy(() -> ProductionStore.open(production))
                .isInstanceOf(ProductionStoreException.class)
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> ProductionRepository.open(production))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("production.bundle");
        assertThat(DemoArchive.files(production)).isEqualTo(before);
    }

    @Test
    void anArchiveCanBeArchivedAgain() throws IOException, ProductionStoreException {
        Path archive = archive();
        ArchiveResult again =
                DemoArchive.build(DemoArchive.request(archive.resolve("production"), folder.resolve("again")));
        assertThat(again.missing()).extracting(MissingPart::path).contains("history/production.bundle");
        assertThat(verify(again.folder()).isClean()).isTrue();
    }
}
