package org.stagebook.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.StateWord;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.mhl.TestHistories;
import org.stagebook.handoff.receive.ReceivedProduction;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.HandoffState;
import org.stagebook.model.store.ProductionStoreException;

/** What somebody could send: nothing outside the package is read or written, nothing is half done, and it is said why. */
class HostilePackageTest {
    private static final StateWord RECEIVED = new StateWord(
            HandoffState.RECEIVED, HandoffFixture.START.plusSeconds(86_400), "", "Re-recording mixer", "");

    @TempDir
    Path base;

    private HandoffFixture fixture;
    private EditingSession session;
    private Path out;
    private Path mine;

    @BeforeEach
    void build() throws IOException, ProductionStoreException {
        fixture = new HandoffFixture(base);
        session = fixture.newProduction();
        fixture.build(session);
        session.save();
        out = fixture.out();
        mine = base.resolve("mine");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.wav",
                "/etc/passwd",
                "C:/Windows/system.ini",
                "contents/../../secret.wav",
                "contents\\\\..\\\\secret.wav",
                "",
                "contents/a\\u0000b.wav"
            })
    void aDeclaredRevisionNamesNothingOutsideThePackage(String path) throws IOException {
        Files.writeString(base.resolve("secret.wav"), "dialogue");
        declare("{\"kind\": \"replaced\", \"path\": \"" + path + "\", \"newHash\": \"xxh64:0123456789abcdef\"}");
        VerificationReport report = fixture.verify();
        assertThat(report.paths(CheckOutcome.UNCHANGED)).hasSize(9);
        assertThat(report.files()).hasSize(9);
        assertThat(report.notes()).anyMatch(note -> note.contains("can be no file of a package"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"revisions\": [",
                "[]",
                "{\"format\": \"stagebook-revisions\", \"version\": 99}",
                "{\"format\": \"stagebook-revisions\", \"version\": 1, \"packageId\": \"another\"}",
                "{\"format\": \"stagebook-revisions\", \"version\": 1, \"revisions\": [null]}"
            })
    void aDamagedDeclarationHidesNoChange(String text) throws IOException {
        Files.writeString(out.resolve(PackageLayout.REVISIONS), text);
        Files.writeString(out.resolve("contents/DX/FRY_R1_DX.wav"), "dialogue, changed");
        VerificationReport report = fixture.verify();
        assertThat(report.paths(CheckOutcome.CHANGED)).containsExactly("contents/DX/FRY_R1_DX.wav");
        assertThat(report.notes()).anyMatch(note -> note.startsWith("The sender's revisions were not believed: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contents/handoff-acceptance.json",
                "contents/sub/handoff-revisions.json",
                "contents/Thumbs.db/x.wav",
                "contents/.DS_Store/x.wav"
            })
    void aNameThatToolsPassOverHidesNothing(String path) throws IOException {
        HandoffFixture.write(out, path, "nobody sent this");
        assertThat(fixture.verify().paths(CheckOutcome.EXTRA)).containsExactly(path);
        assertThat(fixture.verify().paths(CheckOutcome.EXTRA)).as("and again").containsExactly(path);
    }

    @Test
    void whatSystemsLeaveBehindAndWhatIsSaidLaterIsNotExtra() throws IOException {
        HandoffFixture.write(out, "contents/DX/.DS_Store", "of a Mac");
        HandoffFixture.write(out, "contents/Thumbs.db", "of Windows");
        fixture.accept(out, AcceptRequest.as("Re-recording mixer"));
        assertThat(fixture.verify().isClean()).isTrue();
    }

    @Test
    void aDeclarationNestedWithoutEndIsNotBelieved() throws IOException {
        declare("[".repeat(100_000));
        assertThat(fixture.verify().notes()).anyMatch(note -> note.contains("not believed"));
    }

    @Test
    void aDeclarationOfAFileThatWasNotChangedSoIsNoExcuse() throws IOException {
        declare("{\"kind\": \"replaced\", \"path\": \"contents/DX/FRY_R1_DX.wav\","
                + " \"newHash\": \"xxh64:0123456789abcdef\", \"why\": \"trust me\"}");
        Files.writeString(out.resolve("contents/DX/FRY_R1_DX.wav"), "dialogue, changed");
        assertThat(fixture.verify().paths(CheckOutcome.CHANGED)).containsExactly("contents/DX/FRY_R1_DX.wav");
    }

    private void declare(String revision) throws IOException {
        RevisionFile none = RevisionFile.none(PackageDescriptions.read(out));
        Files.writeString(
                out.resolve(PackageLayout.REVISIONS),
                "{\"format\": \"stagebook-revisions\", \"version\": 1, \"packageId\": \"" + none.packageId()
                        + "\", \"revisions\": [" + revision + "]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"acceptances\": [{\"at\": \"yesterday\"}]",
                "\"acceptances\": [{\"at\": \"2026-03-01T12:00:00Z\", \"items\": [{\"path\": \"x\", \"verdict\": \"fine\"}]}]",
                "\"acceptances\": [{\"at\": \"2026-03-01T12:00:00Z\", \"items\": [{\"path\": \"x\", \"verdict\": \"refused\"}]}]",
                "\"states\": [{\"state\": \"paid\", \"at\": \"2026-03-01T12:00:00Z\"}]",
                "\"queries\": [{\"id\": \"../../x\", \"created\": \"2026-03-01T12:00:00Z\"}]"
            })
    void aLetterThatCannotBeBelievedChangesNothing(String said) throws IOException {
        Path letter = base.resolve("letter.json");
        String id = PackageDescriptions.read(out).identity().id();
        Files.writeString(
                letter,
                "{\"format\": \"stagebook-acceptance\", \"version\": 2, \"packageId\": \"" + id + "\", " + said + "}");
        assertThatThrownBy(() -> new AcceptanceFiles().read(letter))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining("letter.json")
                .hasMessageContaining("Nothing was recorded");
    }

    @Test
    void aLetterOfAnotherPackageIsRefused() throws IOException {
        Path letter = base.resolve("letter.json");
        Files.writeString(letter, "{\"format\": \"stagebook-acceptance\", \"version\": 2, \"packageId\": \"another\"}");
        assertThatThrownBy(() -> ProductionLink.of(out).record(new AcceptanceFiles().read(letter), session))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining("another package");
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aProductionThatWasAlteredIsNotOpened() throws IOException {
        Path file = out.resolve("stagebook/production.stagebook");
        Files.writeString(file, Files.readString(file).replace("The Ferry", "The Fairy"));
        assertNotOpened("was changed since the package was sealed");
    }

    @Test
    void aProductionFileThatIsALinkIsNotFollowed() throws IOException {
        Path file = out.resolve("stagebook/production.stagebook");
        Path outside = Files.move(file, base.resolve("outside.stagebook"));
        Files.createSymbolicLink(file, outside);
        assertNotOpened("is not the file that was sealed");
    }

    @Test
    void aFolderOfTheProductionThatIsALinkIsNotFollowed() throws IOException {
        Path outside = Files.move(out.resolve("stagebook"), base.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("stagebook"), outside);
        assertNotOpened("is not the file that was sealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stagebook/hooks/pre-commit",
                "stagebook/.git/config",
                "stagebook/reels/deeper/1.reel",
                "stagebook/run.sh",
                "stagebook/reels/1.xml"
            })
    void aSealedFileThatIsNoneOfAProductionIsNotBelieved(String path) throws IOException {
        HandoffFixture.write(out, path, "anything");
        sealAgain();
        assertNotOpened("is no file of a production");
    }

    @Test
    void namesThatAreOneOnManyDisksAreNotBelieved() throws IOException {
        HandoffFixture.write(out, "stagebook/reels/1.reel", "anything");
        Path twin = HandoffFixture.write(out, "stagebook/reels/1.REEL", "anything else");
        assumeTrue(Files.readString(twin.resolveSibling("1.reel")).equals("anything"), "this disk tells case apart");
        Files.move(twin, twin.resolveSibling("é.reel"));
        HandoffFixture.write(out, "stagebook/reels/e\u0301.reel", "the same name");
        sealAgain();
        assertNotOpened("are one name on many disks");
    }

    @Test
    void aProductionWithEntitiesIsNotRead() throws IOException {
        Path secret = Files.writeString(base.resolve("secret.txt"), "the combination of the safe");
        Path file = out.resolve("stagebook/production.stagebook");
        String text = Files.readString(file)
                .replaceFirst("\\?>", "?>\n<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("The Ferry", "&secret;");
        Files.writeString(file, text);
        sealAgain();
        assertThatThrownBy(() -> ReceivedProduction.open(out, mine, RECEIVED)).hasMessageNotContaining("combination");
        assertThat(mine).doesNotExist();
        assertThat(HandoffFixture.tree(base)).noneMatch(path -> path.contains(".opening-"));
    }

    @Test
    void aProductionThatDoesNotKnowItsPackageIsNotOpened() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("stagebook/handoffs"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        sealAgain();
        assertThatThrownBy(() -> ReceivedProduction.open(out, mine, RECEIVED)).isInstanceOf(Exception.class);
        assertThat(mine).doesNotExist();
    }

    @Test
    void aPlaceThatIsTakenIsLeftAlone() throws IOException {
        HandoffFixture.write(mine, "notes.txt", "my own");
        assertThatThrownBy(() -> ReceivedProduction.open(out, mine, RECEIVED))
                .hasMessageContaining("is not an empty folder");
        assertThat(HandoffFixture.tree(mine)).containsExactly("notes.txt");
    }

    @Test
    void aDriveThatIsPulledIsNoPackageFullOfChanges() {
        Progress pulling = new Progress() {
            @Override
            public void begin(String what, long totalUnits) {}

            @Override
            public void worked(long units) {
                try {
                    delete(out);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        assertThatThrownBy(() -> fixture.verifier().verify(out, VerifyOptions.DEFAULT, pulling))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining("went away while it was read")
                .hasMessageContaining("verify again");
        assertThat(out).doesNotExist();
    }

    @Test
    void aReadOnlyPackageIsVerifiedAndItsProductionOpened() throws IOException, ProductionStoreException {
        List<String> before = HandoffFixture.tree(out);
        setWritable(false);
        try {
            assertThat(fixture.verify().isClean()).isTrue();
            ReceivedProduction.open(out, mine, RECEIVED);
        } finally {
            setWritable(true);
        }
        try (EditingSession received = EditingSession.open(mine)) {
            assertThat(received.production().getHandoffs().getFirst().getState())
                    .isEqualTo(HandoffState.RECEIVED);
        }
        assertThat(HandoffFixture.tree(out)).containsAll(before);
    }

    private void setWritable(boolean writable) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file ->
                            assertThat(file.toFile().setWritable(writable)).isTrue());
        }
    }

    /** As somebody would who has the means to make a history of their own. */
    private void sealAgain() throws IOException {
        delete(out.resolve("ascmhl"));
        TestHistories.append(out, HashAlgorithm.XXH64, 0);
    }

    private void assertNotOpened(String why) throws IOException {
        assertThatThrownBy(() -> ReceivedProduction.open(out, mine, RECEIVED))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Nothing was written");
        assertThat(mine).doesNotExist();
        assertThat(HandoffFixture.tree(base)).noneMatch(path -> path.contains(".opening-"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
