package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Splitting and copying cues: what both say, and what only one of them may say. */
class CueTwinsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final EditingSession session = ProductionBuilder.production("Twins")
            .reel(
                    1,
                    reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:20:00")
                            .cue("F2", "FX", "01:00:12:00", "01:00:14:00")
                            .track("FX 1", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Reel reel = session.production().getReels().getFirst();
    private final Cue first = reel.getCues().getFirst();

    @Test
    void bothHalvesSayTheSameAndMeetAtTheCut() {
        session.run(new AddNote(first, "Director", NOON, "Softer."));

        session.run(new SplitCues(List.of(first), at("01:00:13:00")));

        Cue second = reel.getCues().getLast();
        assertThat(first.getRange()).isEqualTo(range("01:00:10:00", "01:00:13:00"));
        assertThat(second.getRange()).isEqualTo(range("01:00:13:00", "01:00:20:00"));
        assertThat(second.getDescription()).isEqualTo(first.getDescription());
        assertThat(second.getCategory()).isSameAs(first.getCategory());
        assertThat(first.getNumber()).isEqualTo("F1");
        assertThat(second.getNumber()).isNull();
        assertThat(second.getNotes()).singleElement().satisfies(note -> {
            assertThat(note.getText()).isEqualTo("Softer.");
            assertThat(note.getId()).isNotEqualTo(first.getNotes().getFirst().getId());
        });
        assertThat(second.getId()).isNotNull().isNotEqualTo(first.getId());
    }

    @Test
    void eachHalfKeepsTheClipsThatSoundInIt() {
        Clip clip = reel.getTracks().getFirst().getClips().getFirst();
        session.run(SetFeature.of(first, Literals.CUE__CLIPS, List.of(clip)));

        session.run(new SplitCues(List.of(first), at("01:00:13:00")));

        assertThat(first.getClips()).containsExactly(clip);
        assertThat(reel.getCues().getLast().getClips()).isEmpty();
    }

    @Test
    void severalAreSplitInOneStepThatUndoTakesBack() {
        List<Cue> both = List.copyOf(reel.getCues());

        session.run(new SplitCues(both, at("01:00:13:00")));

        assertThat(session.undoLabel()).contains("Split 2 cues");
        assertThat(reel.getCues()).hasSize(4);
        session.undo();
        assertThat(reel.getCues()).containsExactlyElementsOf(both);
        assertThat(first.getRange()).isEqualTo(range("01:00:10:00", "01:00:20:00"));
    }

    @Test
    void whatDoesNotSoundAcrossTheCutIsRefused() {
        List<Cue> both = List.copyOf(reel.getCues());
        assertThatThrownBy(() -> new SplitCues(both, at("01:00:15:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("F2");
        assertThatThrownBy(() -> new SplitCues(List.of(), at("01:00:15:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SplitCues.sounds(first, at("01:00:10:00"))).isFalse();
        assertThat(SplitCues.sounds(first, at("01:00:20:00"))).isFalse();
    }

    @Test
    void theRemovedStayRemoved() {
        session.run(new RemoveCuesWithReason(List.of(first), "Temp only"));

        session.run(new SplitCues(List.of(first), at("01:00:13:00")));
        session.run(new CopyCues(
                "Copy", List.of(new CopyCues.Copy(first, range("01:01:00:00", "01:01:03:00"), Optional.empty()))));

        assertThat(reel.getCues())
                .extracting(Cue::getStatus)
                .filteredOn(CueStatus.REMOVED::equals)
                .hasSize(3);
        assertThat(reel.getCues().getLast().getRemovalReason()).isEqualTo("Temp only");
    }

    @Test
    void aCopyHasNoNumberNoClipsAndMayChangeItsCategory() {
        Clip clip = reel.getTracks().getFirst().getClips().getFirst();
        session.run(SetFeature.of(first, Literals.CUE__CLIPS, List.of(clip)));
        var foley = session.production().getCategories().get(5);

        session.run(new CopyCues(
                "Duplicate",
                List.of(new CopyCues.Copy(first, range("01:01:00:00", "01:01:10:00"), Optional.of(foley)))));

        Cue copy = reel.getCues().getLast();
        assertThat(session.undoLabel()).contains("Duplicate cue");
        assertThat(copy.getRange()).isEqualTo(range("01:01:00:00", "01:01:10:00"));
        assertThat(copy.getCategory()).isSameAs(foley);
        assertThat(copy.getClips()).isEmpty();
        assertThat(copy.getNumber()).isNull();
        assertThat(first.getClips()).containsExactly(clip);
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }
}
