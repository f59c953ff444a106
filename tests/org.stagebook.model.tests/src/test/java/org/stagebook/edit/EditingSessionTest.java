package org.stagebook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionLockedException;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

class EditingSessionTest {
    private final EditingSession session = story().session();
    private final Production production = session.production();
    private final Reel reel = production.getReels().getFirst();
    private final Cue cue = reel.getCues().getFirst();

    private static ProductionBuilder story() {
        return ProductionBuilder.production("The Harbour")
                .person("Foley mixer")
                .reel(1, r -> r.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
                .reel(2);
    }

    @Test
    void runWithinARunJoinsIt() {
        List<String> before = picture();
        session.run("Outer", p -> {
            p.setTitle("One");
            session.run("Inner", q -> q.setCode("Two"));
            p.setTitle("Three");
        });
        assertThat(session.undoLabel()).contains("Outer");
        session.undo();
        assertThat(picture()).isEqualTo(before);
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void closedSessionIsNeitherChangedNorSaved(@TempDir Path temp) throws Exception {
        Path folder = temp.resolve("harbour");
        EditingSession first = story().sessionIn(folder);
        first.run("Retitle", p -> p.setTitle("One"));
        first.close();
        try (EditingSession second = EditingSession.open(folder)) {
            first.close();
            assertThatThrownBy(() -> EditingSession.open(folder).close())
                    .as("the second session still holds the lock")
                    .isInstanceOf(ProductionLockedException.class);
            assertThatThrownBy(() -> first.run("Retitle", p -> p.setTitle("Two")))
                    .hasMessageContainingAll("\"One\" was closed", "Nothing was changed", "Open it again");
            assertThatThrownBy(first::undo).hasMessageContaining("was closed");
            assertThatThrownBy(first::redo).hasMessageContaining("was closed");
            assertThatThrownBy(first::save)
                    .isInstanceOf(ProductionStoreException.class)
                    .hasMessageContainingAll("was closed and is not saved", "Nothing was changed");
            assertThat(first.canUndo()).isFalse();
            assertThat(first.production().getTitle()).isEqualTo("One");
            assertThat(second.production().getTitle()).isEqualTo("The Harbour");
            second.save();
        }
    }

    @Test
    void exceptionTakesEverythingBack() {
        List<String> before = picture();
        assertThatThrownBy(() -> session.run("Fail", p -> {
                    p.setTitle("One");
                    p.getReels().clear();
                    session.run("Inner", q -> q.setCode("Two"));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(picture()).isEqualTo(before);
        assertThat(session.canUndo()).isFalse();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void outerRunMayGoOnWithoutAFailedInnerOne() {
        session.run("Outer", p -> {
            p.setTitle("One");
            assertThatThrownBy(() -> session.run("Inner", q -> {
                        q.setTitle("Two");
                        q.getReels().removeFirst();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        });
        assertThat(production.getTitle()).isEqualTo("One");
        assertThat(production.getReels()).hasSize(2);
    }

    @Test
    void stepThatChangesNothingLeavesNoTrace() {
        session.run("Nothing", p -> p.setTitle(p.getTitle()));
        assertThat(session.canUndo()).isFalse();
        session.run("Something", p -> p.setTitle("One"));
        session.undo();
        session.run("Nothing", p -> p.setTitle(p.getTitle()));
        assertThat(session.canRedo()).as("what was undone can still be redone").isTrue();
    }

    @Test
    void newStepEndsRedo() {
        session.run("One", p -> p.setTitle("One"));
        session.undo();
        session.run("Two", p -> p.setTitle("Two"));
        assertThat(session.canRedo()).isFalse();
        session.redo();
        assertThat(production.getTitle()).isEqualTo("Two");
    }

    @Test
    void savePointIsFoundAgainByUndoAndRedo(@TempDir Path folder) throws Exception {
        try (EditingSession saved = story().sessionIn(folder.resolve("harbour"))) {
            assertThat(saved.isDirty()).isFalse();
            saved.run("One", p -> p.setTitle("One"));
            assertThat(saved.isDirty()).isTrue();
            saved.save();
            assertThat(saved.isDirty()).isFalse();
            saved.undo();
            assertThat(saved.isDirty()).isTrue();
            saved.redo();
            assertThat(saved.isDirty()).isFalse();
            saved.undo();
            saved.run("One", p -> p.setTitle("One"));
            assertThat(saved.isDirty())
                    .as("the same change again is another step")
                    .isTrue();
        }
    }

    @Test
    void listenersHearOfEachStepWithWhatItTouched() {
        List<EditingEvent> events = new ArrayList<>();
        Registration registration = session.addListener(events::add);
        TimeRange range = TimeRange.of(reel.getStart(), Duration.ofSeconds(1));
        session.run(AddCues.one(reel, NewCue.at(range).number("F2")));
        session.undo();
        session.redo();
        registration.close();
        session.run("Unheard", p -> p.setTitle("One"));

        assertThat(events)
                .extracting(EditingEvent::kind)
                .containsExactly(EditingEvent.Kind.DONE, EditingEvent.Kind.UNDONE, EditingEvent.Kind.REDONE);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.label()).isEqualTo("Add 1 cue");
            assertThat(event.affected()).containsExactly(reel, reel.getCues().getLast());
        });
    }

    @Test
    void changeMadeByAListenerIsToldAfterTheFirst() {
        List<String> heard = new ArrayList<>();
        session.addListener(event -> {
            if (event.label().equals("First")) {
                session.run("Second", p -> p.setCode("x"));
            }
        });
        session.addListener(event -> heard.add(event.label()));
        session.run("First", p -> p.setTitle("One"));
        assertThat(heard).containsExactly("First", "Second");
    }

    @Test
    void changeOutsideOfARunIsRefusedAndTakenBack() {
        List<String> before = picture();
        assertThatThrownBy(() -> cue.setDescription("behind everybody's back"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("description of a Cue");
        assertThatThrownBy(() -> reel.getCues().clear()).isInstanceOf(IllegalStateException.class);
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void newObjectsGetIds() {
        session.run("Add", p -> reel.getCues().add(StagebookFactory.eINSTANCE.createCue()));
        assertThat(reel.getCues().getLast().getId()).startsWith("id");
    }

    @Test
    void referencesToWhatIsDeletedAreClearedAndComeBack() {
        session.run(SetFeature.of(
                cue, Literals.CUE__ASSIGNEE, production.getPeople().getFirst()));
        session.run(new DeleteObjects(production.getPeople()));
        assertThat(cue.getAssignee()).isNull();
        session.undo();
        assertThat(cue.getAssignee()).isEqualTo(production.getPeople().getFirst());
    }

    @Test
    void whatIsRemovedAndChangedInOneStepComesBackUnchanged() {
        List<String> before = picture();
        session.run("Remove and change", p -> {
            reel.getCues().remove(cue);
            cue.setDescription("changed while it was out");
        });
        session.undo();
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void textThatNoFileCanHoldIsRefused() {
        assertThatThrownBy(() -> session.run(SetFeature.of(cue, Literals.CUE__DESCRIPTION, "bell\u0007")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("description holds the character U+0007");
        assertThatThrownBy(() -> session.run(SetFeature.of(cue, Literals.CUE__DESCRIPTION, "half \ud83c")))
                .hasMessageContaining("U+D83C");
        assertThat(cue.getDescription()).isEqualTo("Cue F1");
    }

    @Test
    void undoAndSaveWaitForTheEndOfARun() {
        assertThatThrownBy(() -> session.run("Bad", p -> session.undo())).hasMessageContaining("middle of a change");
        session.run("Ask", p -> assertThat(session.canUndo()).isFalse());
    }

    @Test
    void sessionBelongsToOneThread() throws Exception {
        FutureTask<Void> task = new FutureTask<>(() -> session.run("Not mine", p -> p.setTitle("One")), null);
        new Thread(task, "stranger").start();
        assertThatThrownBy(task::get)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to the thread")
                .hasMessageContaining("stranger");
    }

    @Test
    void sessionCanBeHandedOver() throws Exception {
        Thread main = Thread.currentThread();
        FutureTask<EditingSession> task = new FutureTask<>(() -> {
            EditingSession opened = story().session();
            opened.handOverTo(main);
            return opened;
        });
        new Thread(task).start();
        EditingSession opened = task.get();
        opened.run("Mine now", p -> p.setTitle("One"));
        assertThat(opened.canUndo()).isTrue();
    }

    private List<String> picture() {
        return ModelSnapshot.of(production).lines();
    }
}
