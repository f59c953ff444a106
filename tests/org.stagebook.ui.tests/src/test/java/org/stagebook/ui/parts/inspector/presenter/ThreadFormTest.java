package org.stagebook.ui.parts.inspector.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.labels.ObjectLabels;

class ThreadFormTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .person("Foley mixer")
            .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Cue cue = session.production().getReels().getFirst().getCues().getFirst();
    private final ThreadForm form = new ThreadForm(session, new NotePlace.OnCue(cue), "Director");

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aNoteIsAnsweredPassedOnAndSettled() {
        form.text("Softer, please.");
        form.department("Foley");
        form.wish("-2 to -1 dB, director");
        form.send();
        Note note = cue.getNotes().getFirst();
        form.author("Foley mixer");
        form.reply(note);
        form.text("It is the rug.");
        form.send();
        form.pass(note);
        assertThat(form.canSend()).as("the department the note has").isTrue();
        form.department("Mix");
        form.text("Fader, not performance.");
        form.send();
        form.settle(note);
        InspectedNote shown =
                Inspection.of(cue, ObjectLabels.standard()).notes().getFirst();
        assertThat(shown.byline()).startsWith("Director").endsWith("for Mix");
        assertThat(shown.wish()).isEqualTo("\u22122 to \u22121 dB, director");
        assertThat(shown.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.byline()).startsWith("Foley mixer");
            assertThat(reply.text()).isEqualTo("It is the rug.");
        });
        assertThat(shown.history())
                .singleElement()
                .asString()
                .startsWith("Passed from Foley to Mix by Foley mixer")
                .endsWith("Fader, not performance.");
        assertThat(shown.settled()).startsWith("Settled by Foley mixer");
        assertThat(session.undoLabel()).hasValue("Settle note");
        form.settle(note);
        assertThat(note.getSettledAt()).isNull();
    }

    @Test
    void aWishThatIsNoneSaysWhy() {
        form.wish("louder");
        assertThat(form.problem()).hasValueSatisfying(words -> assertThat(words).contains("no wish"));
        assertThat(form.canSend()).isFalse();
        form.wish("+1");
        assertThat(form.canSend()).as("a wish alone says enough").isTrue();
        form.author("");
        assertThat(form.canSend()).as("nobody says it").isFalse();
    }

    @Test
    void peopleAndDepartmentsAreOffered() {
        assertThat(form.authors()).containsExactly("Director", "Foley mixer");
        assertThat(form.departments()).contains("Foley", "Mix");
    }
}
