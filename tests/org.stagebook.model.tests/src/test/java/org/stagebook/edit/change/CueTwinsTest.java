package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AdrState;
import org.stagebook.model.Clip;
import org.stagebook.model.ConformState;
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
    void bothHalvesOfARemovedCueStayRemovedWithTheReason() {
        session.run(new ApproveCues(List.of(first)));
        session.run(new RemoveCuesWithReason(List.of(first), "Temp only"));

        session.run(new SplitCues(List.of(first), at("01:00:13:00")));

        Cue second = reel.getCues().getLast();
        assertThat(second.getStatus()).isEqualTo(CueStatus.REMOVED);
        assertThat(second.getRemovalReason()).isEqualTo("Temp only");
        assertThat(second.getStatusBeforeRemoval()).isEqualTo(CueStatus.EDITED);
        assertThat(first.getStatusBeforeRemoval()).isEqualTo(CueStatus.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "SPOTTED, SPOTTED",
        "IN_PROGRESS, IN_PROGRESS",
        "EDITED, EDITED",
        "HANDED_OVER, EDITED",
        "MIXED, EDITED",
        "APPROVED, EDITED"
    })
    void theSecondHalfHasComeNoFurtherThanEdited(CueStatus before, CueStatus expected) {
        session.run(SetFeature.of(first, Literals.CUE__STATUS, before));
        session.run(SetFeature.of(first, Literals.PICTURE_BOUND__CONFORM_STATE, ConformState.CHECK));

        session.run(new SplitCues(List.of(first), at("01:00:13:00")));

        Cue second = reel.getCues().getLast();
        assertThat(first.getStatus()).isEqualTo(before);
        assertThat(second.getStatus()).isEqualTo(expected);
        assertThat(second.getConformState()).isEqualTo(ConformState.CHECK);
    }

    @ParameterizedTest
    @EnumSource(value = CueStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "REMOVED")
    void aCopyStartsAsSpottedAndUntouchedByPictureChanges(CueStatus before) {
        session.run(SetFeature.of(first, Literals.CUE__STATUS, before));
        session.run(SetFeature.of(first, Literals.PICTURE_BOUND__CONFORM_STATE, ConformState.CHECK));
        session.run(SetFeature.of(first, Literals.PICTURE_BOUND__CONFORM_REMARK, "Moved by 12 frames"));

        session.run(copy(first));

        Cue copy = reel.getCues().getLast();
        assertThat(copy.getStatus()).isEqualTo(CueStatus.SPOTTED);
        assertThat(copy.getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(copy.getConformRemark()).isNull();
        assertThat(first.getStatus()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"RECORDED, TO_RECORD", "DROPPED, TO_RECORD", "TO_BE_WRITTEN, TO_BE_WRITTEN"})
    void aCopyOfALineIsNotRecordedYet(AdrState before, AdrState expected) {
        setAdr(Literals.ADR_DETAILS__STATE, before);
        setAdr(Literals.ADR_DETAILS__REASON, "aeroplane");
        setAdr(Literals.ADR_DETAILS__RECORDED_ON, LocalDate.of(2026, 1, 5));

        session.run(copy(first));

        AdrDetails copied = reel.getCues().getLast().getAdr();
        assertThat(copied.getState()).isEqualTo(expected);
        assertThat(copied.getRecordedOn()).isNull();
        assertThat(copied.getReason()).isEqualTo("aeroplane");
    }

    @Test
    void removedCuesAreNotCopied() {
        Cue other = reel.getCues().get(1);
        session.run(new RemoveCuesWithReason(List.of(first), "Temp only"));

        session.run(new CopyCues("Copy", List.of(copyOf(first), copyOf(other))));

        assertThat(session.undoLabel()).contains("Copy cue");
        assertThat(reel.getCues()).hasSize(3);
        assertThat(reel.getCues().getLast().getDescription()).isEqualTo(other.getDescription());
        List<CopyCues.Copy> removedOnly = List.of(copyOf(first));
        assertThatThrownBy(() -> new CopyCues("Copy", removedOnly))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("removed cues are not copied");
    }

    @Test
    void aCopyOfARestoredCueSaysNothingOfTheRemoval() {
        session.run(SetFeature.of(first, Literals.CUE__REMOVAL_REASON, "Temp only"));
        session.run(SetFeature.of(first, Literals.CUE__REMOVAL_ASKED_BY, "Director"));

        session.run(copy(first));

        assertThat(reel.getCues().getLast().getRemovalReason()).isNull();
        assertThat(reel.getCues().getLast().getRemovalAskedBy()).isNull();
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

    private void setAdr(EStructuralFeature feature, Object value) {
        session.run(new SetAdr(List.of(first), feature, Optional.of(value)));
    }

    private static CopyCues copy(Cue cue) {
        return new CopyCues("Copy", List.of(copyOf(cue)));
    }

    private static CopyCues.Copy copyOf(Cue cue) {
        return new CopyCues.Copy(cue, range("01:01:00:00", "01:01:03:00"), Optional.empty());
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }
}
