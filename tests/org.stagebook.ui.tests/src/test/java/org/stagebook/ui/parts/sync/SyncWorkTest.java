package org.stagebook.ui.parts.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.sync.SessionThread;
import org.stagebook.model.Cue;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.sync.presenter.SavePointForm;
import org.stagebook.ui.parts.sync.presenter.SharedStoreForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Naming a shared store, syncing through it, working without it, and save-points. */
class SyncWorkTest {

    @TempDir
    private Path temporary;

    private Path editor;
    private Path mixer;
    private Path store;

    @BeforeEach
    void make() throws Exception {
        editor = temporary.resolve("editor");
        mixer = temporary.resolve("mixer");
        store = Files.createDirectory(temporary.resolve("harbour.git"));
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00")
                                .cue("FX2", "FX", "01:00:20:00", "01:00:22:00"))
                .sessionIn(editor)) {
            new Beginning(session.clock()).of(editor, "The Harbour");
        }
    }

    @Test
    void aStoreIsNamedInAnEmptyFolderAndSaysWhatIsWrongWithOtherPlaces() throws Exception {
        SharedStoreForm form = new SharedStoreForm("");
        assertThat(form.problem()).hasValueSatisfying(words -> assertThat(words).contains("ssh://"));
        assertProblem(form, temporary.resolve("none").toString(), "There is no folder");
        assertProblem(form, editor.toString(), "somebody works in");
        assertProblem(form, temporary.toString(), "holds something else");
        assertProblem(form, "harbour.git", "whole path");
        assertProblem(form, "http://server/harbour.git", "https://");
        assertProblem(form, "ssh://server", "ssh://server/path");
        assertProblem(form, "ftp://server/harbour.git", "server and a path");
        for (String address : List.of(
                "ssh://git@server:2222/film/harbour.git",
                "https://server/harbour.git",
                "git@server:film/harbour.git")) {
            form.setAddress(address);
            assertThat(form.problem()).as(address).isEmpty();
            assertThat(form.notice())
                    .hasValueSatisfying(words -> assertThat(words).contains("no password"));
        }
        form.setAddress(" " + store + " ");
        assertThat(form.notice()).hasValueSatisfying(words -> assertThat(words).contains("will be made"));
        try (ProductionRepository repository = ProductionRepository.open(editor)) {
            form.use(repository.shared());
            assertThat(repository.shared().address()).hasValue(store.toString());
        }
        assertThat(form.notice()).hasValueSatisfying(words -> assertThat(words).contains("bare git repository"));
    }

    @Test
    void theAccountSaysWhoDidWhatAndWhatHasToBeSettled() throws Exception {
        share();
        Outcome first = sync(editor);
        assertThat(first.state()).isEqualTo(WorkState.DONE);
        assertThat(first.title()).isEqualTo("Synced: 0 received, 1 sent");
        cloneForTheMixer();
        change(editor, "FX1", "Gull, nearer");
        sync(editor);
        change(mixer, "FX1", "Gull, far off");
        Outcome joined = sync(mixer);
        assertThat(joined.state()).isEqualTo(WorkState.ATTENTION);
        assertThat(joined.title()).startsWith("Synced: 1 received").endsWith("1 to be settled");
        assertThat(joined.text())
                .contains("Shared store: ")
                .contains("What others did (1):")
                .contains("To be settled; the production keeps what was before both (1):")
                .contains("Cue FX1")
                .contains("\"Gull, nearer\"")
                .contains("\"Gull, far off\"");
        assertThat(sync(mixer).title()).isEqualTo("Synced: nothing new on either side");
    }

    @Test
    void withoutTheStoreWorkGoesOn() throws Exception {
        share();
        Files.move(store, temporary.resolve("away.git"));
        change(editor, "FX1", "Gull");
        Outcome offline = sync(editor);
        assertThat(offline.state()).isEqualTo(WorkState.ATTENTION);
        assertThat(offline.title()).contains("does not answer").contains("work goes on");
        assertThat(offline.text()).contains("Everything is kept here").doesNotContain("\tat ");
    }

    @Test
    void aSavePointIsKeptWithItsRemark() throws Exception {
        SavePointForm form = new SavePointForm();
        assertThat(form.problem()).isPresent();
        form.setName("Before the temp dub");
        form.setRemark("with the old music");
        assertThat(form.problem()).isEmpty();
        try (EditingSession session = EditingSession.open(editor);
                ProductionRepository repository = ProductionRepository.open(editor)) {
            describe(session, "FX1", "Gull");
            Kept kept = form.keep(session, repository);
            assertThat(session.isDirty()).isFalse();
            assertThat(kept.occasion()).hasValue(Occasion.SAVE_POINT);
            assertThat(kept.title()).isEqualTo("Before the temp dub");
            assertThat(kept.details()).containsExactly("with the old music");
            assertThat(repository.hasUnkeptWork()).isFalse();
        }
    }

    private static void assertProblem(SharedStoreForm form, String address, String words) {
        form.setAddress(address);
        assertThat(form.problem())
                .as(address)
                .hasValueSatisfying(problem -> assertThat(problem).contains(words));
        assertThat(form.notice()).isEmpty();
    }

    private void share() throws Exception {
        SharedStoreForm form = new SharedStoreForm("");
        form.setAddress(store.toString());
        try (ProductionRepository repository = ProductionRepository.open(editor)) {
            form.use(repository.shared());
        }
    }

    private void cloneForTheMixer() throws Exception {
        Git.cloneRepository()
                .setURI(store.toUri().toString())
                .setDirectory(mixer.toFile())
                .call()
                .close();
    }

    private static Outcome sync(Path folder) throws Exception {
        try (EditingSession session = EditingSession.open(folder)) {
            SyncWork work = new SyncWork(new OpenProduction(folder, session), SessionThread.THIS);
            return work.finish(work.prepare(Progress.NONE));
        }
    }

    private static void change(Path folder, String cue, String description) throws Exception {
        try (EditingSession session = EditingSession.open(folder)) {
            describe(session, cue, description);
            session.save();
        }
    }

    private static void describe(EditingSession session, String number, String description) {
        Cue cue = session.production().getReels().getFirst().getCues().stream()
                .filter(it -> number.equals(it.getNumber()))
                .findFirst()
                .orElseThrow();
        session.run(new SetFeature(List.of(cue), Literals.CUE__DESCRIPTION, Optional.of(description)));
    }
}
