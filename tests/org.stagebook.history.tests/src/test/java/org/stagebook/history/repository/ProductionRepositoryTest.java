package org.stagebook.history.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.history.HistoryException;
import org.stagebook.history.RealGit;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimecodeFormat;

/** What we keep, the git of this machine reads, and the other way round. */
class ProductionRepositoryTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private RealGit git = RealGit.in(Path.of(""));

    @BeforeEach
    void makeProduction() throws Exception {
        folder = temp.resolve("harbour");
        try (EditingSession session = EditingSession.create(
                        folder,
                        new ProductionFactory().create(NewProduction.feature("The Harbour", TimecodeFormat.TC_24, 2)),
                        SessionSettings.standard());
                ProductionRepository repository = ProductionRepository.open(folder)) {
            repository.keep(request(Occasion.BEGINNING, "Begin"));
            assertThat(session.isDirty()).isFalse();
        }
        git = RealGit.in(folder);
        git.run("config", "user.name", "Sound editor");
        git.run("config", "user.email", "editor@example.org");
    }

    @Test
    void whatWasKeptIsReadableWithPlainGit() throws Exception {
        retitle("The Harbour at Night");
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            assertThat(repository.hasUnkeptWork()).isTrue();
            Kept kept = repository.keep(
                    KeepRequest.of(Occasion.SAVE_POINT, "Before the  director\ncomes", List.of("Title: changed."), AT));
            assertThat(kept.title()).isEqualTo("Before the director comes");
            assertThat(repository.hasUnkeptWork()).isFalse();
            assertThat(repository.latest()).contains(kept);
        }
        assertThat(git.run("log", "--format=%an <%ae> %s%n%b", "-1").lines())
                .containsExactly(
                        "Sound editor <editor@example.org> Before the director comes",
                        "Title: changed.",
                        "",
                        "Stagebook-Occasion: save-point",
                        "");
        assertThat(git.run("log", "--format=%(trailers:key=Stagebook-Occasion,valueonly)", "-1")
                        .strip())
                .isEqualTo("save-point");
        assertThat(git.run("status", "--porcelain")).isEmpty();
        assertThat(git.run("branch", "--show-current").strip()).isEqualTo("main");
        assertThat(git.run("fsck", "--strict")).doesNotContain("error");
    }

    @Test
    void soundStaysOutside() throws Exception {
        Files.write(folder.resolve("R1_DX.wav"), new byte[10]);
        Files.createDirectories(folder.resolve("stems"));
        Files.write(folder.resolve("stems/R1_DX.WAV"), new byte[10]);
        Files.write(folder.resolve("reels/R1_DX.Bwf"), new byte[10]);
        Files.write(folder.resolve("notes.txt"), new byte[10]);
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            repository.keep(request(Occasion.SAVE_POINT, "With sound beside it"));
        }
        assertThat(git.run("ls-files").lines())
                .containsExactlyInAnyOrder(
                        ".gitattributes", ".gitignore", "production.stagebook", "reels/R1.reel", "reels/R2.reel");
        git.run("add", ".");
        assertThat(git.run("diff", "--cached", "--name-only").strip()).isEqualTo("notes.txt");
    }

    @Test
    void anEarlierStateIsReadAsItWas() throws Exception {
        Kept before;
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            before = repository.latest().orElseThrow();
        }
        retitle("The Harbour at Night");
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            repository.keep(request(Occasion.SAVE_POINT, "Retitled"));
            assertThat(repository.filesOf(before.commit()).read().getTitle()).isEqualTo("The Harbour");
            assertThat(repository
                            .filesOf(repository.latest().orElseThrow().commit())
                            .read()
                            .getTitle())
                    .isEqualTo("The Harbour at Night");
            assertThat(repository.log(10)).extracting(Kept::title).containsExactly("Retitled", "Begin");
        }
    }

    @Test
    void versionsAreTagsAndTwoOfOneNameAreBothKept() throws Exception {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            VersionTag wanted = VersionTag.ofMix("M&E", "Temp mix  3 (Schärfe)");
            Kept one = repository.keep(
                    new KeepRequest(Occasion.MIX_VERSION, "Temp mix 3", List.of(), Optional.of("mix-3"), AT));
            Kept other = repository.keep(
                    new KeepRequest(Occasion.MIX_VERSION, "Temp mix 3", List.of(), Optional.of("mix-3b"), AT));
            assertThat(repository.tags().tag(wanted, one)).isEqualTo(wanted);
            assertThat(repository.tags().tag(wanted, other).name()).isEqualTo(wanted.name() + "-2");
            assertThat(repository.tags().commitOf("mix-3")).contains(one.commit());
            assertThat(repository.tags().commitOf("mix-3b")).contains(other.commit());
            assertThat(repository.tags().commitOf("mix-4")).isEmpty();
            assertThat(repository.find(wanted.name())).contains(one);
            assertThat(repository.find("no such thing")).isEmpty();
        }
        assertThat(git.run("tag", "--list").lines())
                .containsExactly("mix/m-and-e/temp-mix-3-scharfe", "mix/m-and-e/temp-mix-3-scharfe-2");
    }

    @Test
    void aCloneMadeByPlainGitOpens() throws Exception {
        git.run("clone", "-q", folder.toString(), temp.resolve("clone").toString());
        try (EditingSession session = EditingSession.open(temp.resolve("clone"));
                ProductionRepository repository = ProductionRepository.open(temp.resolve("clone"))) {
            assertThat(session.production().getTitle()).isEqualTo("The Harbour");
            assertThat(session.findings()).isEmpty();
            assertThat(repository.latest().orElseThrow().title()).isEqualTo("Begin");
            assertThat(repository.hasUnkeptWork()).isFalse();
        }
        assertThat(RealGit.in(temp.resolve("clone")).run("config", "merge.stagebook.driver"))
                .contains("stagebook merge --driver %O %A %B %P");
    }

    @Test
    void aSignOffIsSignedWithThePersonsKey() throws Exception {
        Path key = temp.resolve("key");
        int made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
        git.run("config", "gpg.format", "ssh");
        git.run("config", "user.signingkey", key + ".pub");
        Files.writeString(temp.resolve("allowed"), "editor@example.org " + Files.readString(temp.resolve("key.pub")));
        git.run("config", "gpg.ssh.allowedSignersFile", temp.resolve("allowed").toString());
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            assertThat(repository.canSign()).isTrue();
            repository.keepSigned(request(Occasion.SIGN_OFF, "Reel 1 is signed off"));
        }
        assertThat(git.run("verify-commit", "HEAD")).contains("Good \"git\" signature for editor@example.org");
        assertThat(git.attempt("verify-commit", "HEAD~1").exitCode()).isNotZero();
    }

    @Test
    void withoutAKeyASignOffIsKeptUnsigned() throws Exception {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            assertThat(repository.canSign()).isFalse();
            repository.keepSigned(request(Occasion.SIGN_OFF, "Reel 1 is signed off"));
        }
        assertThat(git.run("log", "-1", "--format=%G? %s").strip()).isEqualTo("N Reel 1 is signed off");
    }

    @Test
    void nothingIsKeptOnAnOldStateThatGitWasAskedFor() throws Exception {
        git.run("checkout", "-q", "--detach");
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            assertThatThrownBy(() -> repository.keep(request(Occasion.SAVE_POINT, "Lost")))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("git switch main");
        }
    }

    private void retitle(String title) throws Exception {
        try (EditingSession session = EditingSession.open(folder)) {
            session.run(new SetFeature(List.of(session.production()), Literals.PRODUCTION__TITLE, Optional.of(title)));
            session.save();
        }
    }

    private static KeepRequest request(Occasion occasion, String title) {
        return KeepRequest.of(occasion, title, List.of(), AT);
    }
}
