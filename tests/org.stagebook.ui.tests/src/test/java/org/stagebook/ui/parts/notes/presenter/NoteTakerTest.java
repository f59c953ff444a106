package org.stagebook.ui.parts.notes.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.notes.presenter.NoteTaker.Moment;
import org.stagebook.ui.parts.notes.presenter.NoteTaker.Result;

class NoteTakerTest {
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("BG1", "BG", "01:00:08:00", "01:00:20:00")
                            .cue("FX1", "FX", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Reel reel = session.production().getReels().getFirst();
    private final Cue wind = reel.getCues().getFirst();
    private final Cue door = reel.getCues().getLast();
    private final NoteTaker taker = new NoteTaker(session, () -> "Director");

    @Test
    void aFlagGoesToTheMostSpecificCueAndIsOneStep() {
        Result taken = taker.flag(moment("01:00:11:00", Listening.EARS_ONLY, Optional.empty()));
        assertThat(taken).isEqualTo(new Result.Taken("Flag at 01:00:11:00 on FX1, \u266a ears only"));
        assertThat(wind.getNotes()).isEmpty();
        assertThat(door.getNotes()).singleElement().satisfies(note -> {
            assertThat(note.isFlag()).isTrue();
            assertThat(note.getText()).isNull();
            assertThat(note.getAuthor()).isEqualTo("Director");
            assertThat(note.getListening()).isEqualTo(Listening.EARS_ONLY);
            assertThat(note.getPosition()).isEqualTo(TimecodeFormat.TC_24.parsePosition("01:00:11:00"));
        });
        session.undo();
        assertThat(door.getNotes()).isEmpty();
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void aNoteKeepsItsWordsAndTheVersionThatWasHeard() {
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__MIX_VERSIONS,
                List.of(NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "v1"))));
        MixVersion heard = session.production().getMixVersions().getFirst();
        Result taken = taker.note(moment("01:00:15:00", Listening.WITH_PICTURE, Optional.of(heard)), " Too loud. ");
        assertThat(taken.sentence()).isEqualTo("Note at 01:00:15:00 on BG1");
        assertThat(wind.getNotes()).singleElement().satisfies(note -> {
            assertThat(note.getText()).isEqualTo("Too loud.");
            assertThat(note.isFlag()).isFalse();
            assertThat(note.getHeard()).isEqualTo(heard);
        });
    }

    @Test
    void whereNoCueSoundsTheReelTakesIt() {
        assertThat(taker.note(moment("01:00:30:00", Listening.EARS_ONLY, Optional.empty()), "Silence too long.")
                        .sentence())
                .isEqualTo("Note at 01:00:30:00 in R1, \u266a ears only");
        assertThat(reel.getNotes()).hasSize(1);
    }

    @Test
    void nothingIsWrittenWithoutWordsOrBeforeTheFirstReel() {
        assertThat(taker.note(moment("01:00:11:00", Listening.EARS_ONLY, Optional.empty()), "  "))
                .isInstanceOf(Result.Refused.class);
        assertThat(taker.flag(moment("00:30:00:00", Listening.EARS_ONLY, Optional.empty())))
                .isEqualTo(new Result.Refused(
                        "No reel has begun at 00:30:00:00, so no note was taken. Add the reel first."));
        assertThat(session.canUndo()).isFalse();
    }

    private static Moment moment(String timecode, Listening listening, Optional<MixVersion> heard) {
        return new Moment(TimecodeFormat.TC_24.parsePosition(timecode), listening, heard);
    }
}
