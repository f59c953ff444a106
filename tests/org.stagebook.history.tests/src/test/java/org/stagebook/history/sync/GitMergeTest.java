package org.stagebook.history.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.history.RealGit;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.StandingClock;

/** What plain git makes of two branches, asked file by file and as a whole. */
class GitMergeTest {
    private static final String REEL_ONE = "reels/R1.reel";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private RealGit git = RealGit.in(Path.of(""));

    @BeforeEach
    void makeTwoBranches() throws Exception {
        folder = temp.resolve("harbour");
        ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("FX101", "FX", "01:00:02:00", "01:00:04:00")
                                .cue("FX102", "FX", "01:00:06:00", "01:00:08:00"))
                .reel(2)
                .sessionIn(folder)
                .close();
        new Beginning(new StandingClock()).of(folder, "The Harbour");
        git = RealGit.in(folder);
        git.run("config", "user.name", "Sound editor");
        git.run("config", "user.email", "editor@example.org");
        git.run(
                "config",
                "merge.stagebook.driver",
                "false"); // as where Stagebook is not on the path: git asks, nobody answers
        git.run("branch", "theirs");
    }

    @Test
    void asADriverItJoinsWhatGoesTogether() throws Exception {
        twoBranches(session -> reword(session, "FX102", "Hatch"), session -> reword(session, "FX101", "Gull"));
        GitMerge.Answer answer = driven();
        assertThat(answer.isClean()).isTrue();
        assertThat(cue("FX101").getDescription()).isEqualTo("Gull");
        assertThat(cue("FX102").getDescription()).isEqualTo("Hatch");
    }

    @Test
    void asADriverItRecordsWhatDoesNot() throws Exception {
        twoBranches(session -> reword(session, "FX101", "Gull"), session -> reword(session, "FX101", "Tern"));
        GitMerge.Answer answer = driven();
        assertThat(answer.isClean()).isFalse();
        assertThat(answer.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.subject()).contains("FX101"));
        assertThat(cue("FX101").getDescription()).isEqualTo("Cue FX101");
        assertThat(production().getReels().getFirst().getConflicts()).hasSize(1);
    }

    @Test
    void aCueThatWentToAnotherFileTakesTheOthersEditAlong() throws Exception {
        twoBranches(
                session -> reword(session, "FX101", "Gull"),
                session -> session.run("Move to R2", production -> {
                    Cue moved = found(production, "FX101");
                    production.getReels().getLast().getCues().add(moved);
                }));
        GitMerge.Answer answer = driven();
        assertThat(answer.elsewhere())
                .as("git takes their reel 2 as it is, without our words")
                .containsExactly("reels/R2.reel");
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            assertThat(new GitMerge(repository).finish(folder).conflicts()).isEmpty();
            repository.finishMerge(request("Joined"));
        }
        assertThat(cue("FX101").getDescription()).isEqualTo("Gull");
        assertThat(cue("FX101").getReel().getNumber()).isEqualTo(2);
        assertThat(git.run("status", "--porcelain")).isEmpty();
        assertThat(git.run("log", "-1", "--format=%p").strip().split(" ")).hasSize(2);
    }

    @FunctionalInterface
    private interface Work {
        void on(EditingSession session);
    }

    private void twoBranches(Work ours, Work theirs) throws Exception {
        commit("ours", ours);
        git.run("switch", "-q", "theirs");
        commit("theirs", theirs);
        git.run("switch", "-q", "main");
        git.attempt("merge", "theirs");
        assertThat(git.run("status", "--porcelain")).contains("UU " + REEL_ONE);
    }

    private void commit(String title, Work work) throws Exception {
        try (EditingSession session = EditingSession.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            work.on(session);
            session.save();
            repository.keep(request(title));
        }
    }

    private static KeepRequest request(String title) {
        return KeepRequest.of(Occasion.SAVED_WORK, title, List.of(), new StandingClock().instant());
    }

    /** What git hands to a driver, handed over. */
    private GitMerge.Answer driven() throws Exception {
        Path base = stage(1);
        Path ours = stage(2);
        Path theirs = stage(3);
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            String head = "GITHEAD_" + git.run("rev-parse", "theirs").strip();
            GitMerge.Answer answer = new GitMerge(repository)
                    .file(new GitMerge.Asked(REEL_ONE, base, ours, theirs), Map.of(head, "theirs"));
            Files.copy(ours, folder.resolve(REEL_ONE), StandardCopyOption.REPLACE_EXISTING);
            return answer;
        }
    }

    private Path stage(int number) throws Exception {
        return Files.writeString(temp.resolve("stage" + number), git.run("show", ":" + number + ":" + REEL_ONE));
    }

    private static void reword(EditingSession session, String number, String text) {
        session.run(new SetFeature(
                List.of(found(session.production(), number)), Literals.CUE__DESCRIPTION, Optional.of(text)));
    }

    private Production production() throws Exception {
        return ProductionFiles.in(folder).read();
    }

    private Cue cue(String number) throws Exception {
        return found(production(), number);
    }

    private static Cue found(Production production, String number) {
        return production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }
}
