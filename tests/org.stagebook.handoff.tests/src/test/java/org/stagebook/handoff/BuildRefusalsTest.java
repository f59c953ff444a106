package org.stagebook.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.BuildResult;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;

/** What cannot be built says why and leaves nothing behind. */
class BuildRefusalsTest {
    @TempDir
    Path base;

    private HandoffFixture fixture;
    private EditingSession session;

    @BeforeEach
    void open() throws ProductionStoreException {
        fixture = new HandoffFixture(base);
        session = fixture.newProduction();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anythingInThePlaceIsLeftAlone() throws IOException {
        HandoffFixture.write(fixture.out(), "mine.txt", "mine");
        assertNothingBuilt("already exists and is not empty");
        assertThat(HandoffFixture.tree(fixture.out())).containsExactly("mine.txt");
    }

    @Test
    void anEmptyFolderInThePlaceIsUsed() throws IOException {
        Files.createDirectories(fixture.out());
        fixture.build(session);
        assertThat(fixture.verify().isClean()).isTrue();
    }

    @Test
    void aNameIssuedOnceIsNotIssuedAgain() throws IOException {
        fixture.build(session);
        BuildRequest again = BuildRequest.of("R1 design to mix", fixture.stems(), base.resolve("second"));
        assertThatThrownBy(() -> fixture.builder().build(again, session, Progress.NONE))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining("has been issued already");
        assertThat(base.resolve("second")).doesNotExist();
        assertThat(session.production().getHandoffs()).hasSize(1);
    }

    @Test
    void aLinkOutOfTheFolderIsRefusedByName() throws IOException {
        Path secret = HandoffFixture.write(base, "secret.txt", "secret");
        Files.createSymbolicLink(fixture.stems().resolve("DX/link.wav"), secret);
        assertNothingBuilt("DX/link.wav: it is a link that leaves the folder");
    }

    @Test
    void aNameNoManifestCanHoldIsRefused() throws IOException {
        HandoffFixture.write(fixture.stems(), "DX/a\\b.wav", "x");
        assertNothingBuilt("backslash");
    }

    @Test
    void aFileWithTheNameOfTheAcceptanceIsRefused() throws IOException {
        HandoffFixture.write(fixture.stems(), "old/handoff-acceptance.json", "{}");
        assertNothingBuilt("old/handoff-acceptance.json has the name");
    }

    @Test
    void thePackageAndItsContentsMustNotLieInsideEachOther() throws IOException {
        Path stems = fixture.stems();
        BuildRequest inside = BuildRequest.of("Inside", stems, stems.resolve("out"));
        assertThatThrownBy(() -> fixture.builder().build(inside, session, Progress.NONE))
                .hasMessageContaining("must not lie inside each other");
        assertThat(stems.resolve("out")).doesNotExist();
    }

    @Test
    void anEmptyOrMissingFolderIsNothingToHandOver() throws IOException {
        Path empty = Files.createDirectories(base.resolve("empty"));
        assertThatThrownBy(() ->
                        fixture.builder().build(BuildRequest.of("E", empty, fixture.out()), session, Progress.NONE))
                .hasMessageContaining("nothing to hand over");
        assertThatThrownBy(() -> fixture.builder()
                        .build(BuildRequest.of("E", base.resolve("no"), fixture.out()), session, Progress.NONE))
                .hasMessageContaining("There is no folder");
    }

    @Test
    void aDocumentThatFailsTakesEverythingBack() throws IOException {
        PackageDocument failing = new PackageDocument() {
            @Override
            public String fileName() {
                return "index.html";
            }

            @Override
            public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        PackageBuilder builder = new PackageBuilder(fixture.environment(), List.of(failing));
        BuildRequest request = fixture.request();
        assertThatThrownBy(() -> builder.build(request, session, Progress.NONE))
                .isInstanceOf(HandoffException.class)
                .hasMessageStartingWith(
                        "The package was not built: No space left on device. 5 of 5 files lie whole in ");
        assertThat(fixture.out()).doesNotExist();
        assertThat(session.production().getHandoffs()).isEmpty();
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsNoUtf8IsRefused() throws IOException, InterruptedException {
        new ProcessBuilder(
                        "sh",
                        "-c",
                        "printf x > \"$1/$(printf 'latin\\351.txt')\"",
                        "sh",
                        fixture.stems().toString())
                .start()
                .waitFor();
        assertThatThrownBy(() -> fixture.build(session)).hasMessageContaining("its name is not UTF-8");
        assertThat(fixture.out()).doesNotExist();
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void systemFilesStayBehindAndAreNamed() throws IOException {
        HandoffFixture.write(fixture.stems(), ".DS_Store", "x");
        HandoffFixture.write(fixture.stems(), "DX/Thumbs.db", "x");
        BuildResult result = fixture.build(session);
        assertThat(result.notes())
                .containsExactly("Left out as files of the operating system: DX/Thumbs.db, .DS_Store.");
        assertThat(HandoffFixture.tree(fixture.out())).noneMatch(f -> f.contains(".DS_Store") || f.contains("Thumbs"));
        HandoffFixture.write(fixture.out(), "contents/DX/.DS_Store", "left by a computer that looked at it");
        assertThat(fixture.verify().isClean()).isTrue();
    }

    @Test
    void linkedContentsAreTheSameFiles() throws IOException {
        fixture.builder().build(fixture.request().with(ContentMode.HARD_LINK), session, Progress.NONE);
        Path original = base.resolve("stems/FRY_R1.ptx");
        assertThat(Files.getAttribute(fixture.out().resolve("contents/FRY_R1.ptx"), "unix:ino"))
                .isEqualTo(Files.getAttribute(original, "unix:ino"));
        assertThat(fixture.verify().isClean()).isTrue();
        Files.writeString(original, "edited");
        assertThat(fixture.verify().paths(CheckOutcome.CHANGED)).containsExactly("contents/FRY_R1.ptx");
    }

    private void assertNothingBuilt(String reason) throws IOException {
        BuildRequest request = fixture.request();
        assertThatThrownBy(() -> fixture.builder().build(request, session, Progress.NONE))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining(reason);
        assertThat(session.production().getHandoffs()).isEmpty();
    }
}
