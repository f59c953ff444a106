package org.stagebook.history.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.RealGit;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.repository.StoreFolder;
import org.stagebook.history.repository.StoreFolder.State;
import org.stagebook.history.repository.UnreachableException;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.testkit.ProductionBuilder;

/** A sync that reaches the server on one thread while somebody works on another: nothing typed meanwhile is lost. */
class SyncBesideWorkTest {
    @TempDir
    private Path temp;

    private Path editor = Path.of("");
    private Path mixer = Path.of("");
    private Path server = Path.of("");

    @BeforeEach
    void shareAProduction() throws Exception {
        editor = temp.resolve("editor");
        mixer = temp.resolve("mixer");
        server = Files.createDirectory(temp.resolve("server.git"));
        new StoreFolder(server).make();
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00")
                                .cue("FX2", "FX", "01:00:20:00", "01:00:22:00"))
                .sessionIn(editor)) {
            new Beginning(session.clock()).of(editor, "The Harbour");
        }
        try (ProductionRepository repository = ProductionRepository.open(editor)) {
            repository.shared().use(server.toString());
        }
        sync(editor, SessionThread.THIS, Progress.NONE);
        RealGit.in(temp).run("clone", "-q", server.toString(), mixer.toString());
    }

    @Test
    void whatIsTypedWhileTheServerIsReachedIsKeptAndTheJoinCanBeTakenBack() throws Exception {
        work(editor, "FX1", "Gull, nearer");
        sync(editor, SessionThread.THIS, Progress.NONE);
        try (EditingSession session = EditingSession.open(mixer);
                ProductionRepository repository = ProductionRepository.open(mixer)) {
            AtomicInteger steps = new AtomicInteger();
            SessionThread typing = step -> {
                if (steps.getAndIncrement() == 1) {
                    set(session, "FX2", "Hatch, wood"); // after the fetch, before the join
                }
                step.run();
            };
            Synced synced = new Synchronizer(session, repository).sync(typing, Progress.NONE);
            assertThat(synced.outcome()).isEqualTo(Synced.Outcome.JOINED);
            assertThat(description(session.production(), "FX1")).isEqualTo("Gull, nearer");
            assertThat(description(session.production(), "FX2")).isEqualTo("Hatch, wood");
            session.undo();
            assertThat(description(session.production(), "FX1")).isEqualTo("Cue FX1");
            assertThat(description(session.production(), "FX2")).isEqualTo("Hatch, wood");
        }
        sync(editor, SessionThread.THIS, Progress.NONE);
        assertThat(description(ProductionFiles.in(editor).read(), "FX2")).isEqualTo("Hatch, wood");
    }

    @Test
    void theProductionIsTouchedOnItsOwnThreadAlone() throws Exception {
        work(mixer, "FX1", "Gull");
        Thread own = Thread.currentThread();
        sync(
                mixer,
                step -> {
                    assertThat(Thread.currentThread()).isSameAs(own);
                    step.run();
                },
                Progress.NONE);
        sync(editor, SessionThread.THIS, Progress.NONE);
        assertThat(description(ProductionFiles.in(editor).read(), "FX1")).isEqualTo("Gull");
    }

    @Test
    void aCancelledSyncLeavesEverythingAsItWas() throws Exception {
        work(editor, "FX1", "Gull, nearer");
        sync(editor, SessionThread.THIS, Progress.NONE);
        assertThatThrownBy(() -> sync(mixer, SessionThread.THIS, new Cancelled()))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("before anything was joined");
        assertThat(description(ProductionFiles.in(mixer).read(), "FX1")).isEqualTo("Cue FX1");
    }

    @Test
    void aStoreThatDoesNotAnswerIsToldApartFromOtherTrouble() throws Exception {
        Files.move(server, temp.resolve("away.git"));
        assertThatThrownBy(() -> sync(mixer, SessionThread.THIS, Progress.NONE))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("work can go on");
    }

    @Test
    void aFolderSaysWhetherItIsAStore() throws Exception {
        assertThat(new StoreFolder(server).state()).isEqualTo(State.STORE);
        assertThat(new StoreFolder(editor).state()).isEqualTo(State.WORKED_IN);
        assertThat(new StoreFolder(temp).state()).isEqualTo(State.OTHER);
        assertThat(new StoreFolder(temp.resolve("none")).state()).isEqualTo(State.MISSING);
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(new StoreFolder(empty).state()).isEqualTo(State.EMPTY);
        new StoreFolder(empty).make();
        assertThat(new StoreFolder(empty).state()).isEqualTo(State.STORE);
        assertThat(RealGit.in(empty).run("symbolic-ref", "HEAD").strip()).isEqualTo("refs/heads/main");
    }

    private static Synced sync(Path folder, SessionThread thread, Progress progress) throws Exception {
        try (EditingSession session = EditingSession.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            return new Synchronizer(session, repository).sync(thread, progress);
        }
    }

    private static void work(Path folder, String cue, String description) throws Exception {
        try (EditingSession session = EditingSession.open(folder)) {
            set(session, cue, description);
            session.save();
        }
    }

    private static void set(EditingSession session, String number, String description) {
        session.run(new SetFeature(
                List.of(cue(session.production(), number)), Literals.CUE__DESCRIPTION, Optional.of(description)));
    }

    private static String description(Production production, String number) {
        return String.valueOf(cue(production, number).getDescription());
    }

    private static Cue cue(Production production, String number) {
        return production.getReels().getFirst().getCues().stream()
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Cancelled implements Progress {
        @Override
        public void begin(String what, long totalUnits) {
            // nobody looks
        }

        @Override
        public void worked(long units) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
