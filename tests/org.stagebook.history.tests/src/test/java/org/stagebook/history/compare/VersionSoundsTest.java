package org.stagebook.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.NewCue;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.version.SmallStem;
import org.stagebook.history.version.StageTest;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixVersion;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** What changed is held against what was asked for. */
class VersionSoundsTest extends StageTest {

    @Test
    void aChangeFindsItsCueAndTheNoteThatAskedForIt() throws Exception {
        MixVersion one =
                print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1))).version();
        session.run(new AddNote(cue("FX101"), "Director", session.clock().instant(), "Push it, but not too much"));
        MixVersion two =
                print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3))).version();
        SoundResult found = compare(one, two);
        assertThat(found.matched()).singleElement().satisfies(matched -> {
            assertThat(matched.cues()).extracting(SpottedCue::number).containsExactly("FX101");
            assertThat(matched.asked()).extracting(Asked::who).containsExactly("Director");
            assertThat(matched.change().kind()).isEqualTo("gain");
        });
        assertThat(found.unasked()).isEmpty();
        assertThat(found.unanswered()).isEmpty();
    }

    @Test
    void changedButNobodyAskedAndAskedButNothingChanged() throws Exception {
        MixVersion one =
                print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1))).version();
        session.run(new AddNote(cue("FX101"), "Director", session.clock().instant(), "Softer"));
        MixVersion two = print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 8, 9, -4)))
                .version();
        SoundResult found = compare(one, two);
        assertThat(found.unasked())
                .singleElement()
                .satisfies(it -> assertThat(it.change().text()).contains("-4.0 dB"));
        assertThat(found.unanswered())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).contains("Softer"));
    }

    @Test
    void whatWasAskedOfOneCueIsNotAnsweredByItsNeighbour() throws Exception {
        session.run(new AddCues(
                reel(),
                List.of(NewCue.at(range("01:00:04:06", "01:00:06:00"))
                        .number("FX102")
                        .category(cue("FX101").getCategory()))));
        MixVersion one =
                print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1))).version();
        session.run(new AddNote(cue("FX102"), "Director", session.clock().instant(), "Softer"));
        MixVersion two =
                print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3))).version();
        SoundResult found = compare(one, two);
        assertThat(found.unasked())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.cues()).extracting(SpottedCue::number).containsExactly("FX101"));
        assertThat(found.unanswered()).hasSize(1);
    }

    @Test
    void stemsAreToldApartByReelAndACueIsHeardInTheNarrowestStem() throws Exception {
        MixVersion one = print(
                        "v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)), stem("R1_BG_v1.wav", SmallStem.plain(2)))
                .version();
        MixVersion two = print(
                        "v2",
                        "",
                        stem("R1_FX_v2.wav", SmallStem.plain(1)),
                        stem("R1_BG_v2.wav", new SmallStem(2, 2, 4, -6)))
                .version();
        SoundResult found = compare(one, two);
        assertThat(found.stems()).extracting(it -> it.name()).containsExactly("R1 FX", "R1 BG");
        assertThat(found.matched()).singleElement().satisfies(it -> {
            assertThat(it.stem()).isEqualTo("R1 BG");
            assertThat(it.cues()).isEmpty();
        });
        assertThat(StemCategories.isHeard("FX", "foley", Set.of("FX", "Foley"))).isFalse();
        assertThat(StemCategories.isHeard("FX", "foley", Set.of("FX", "BG"))).isTrue();
        assertThat(StemCategories.isHeard("FX", "design", Set.of("FX", "Foley")))
                .isTrue();
    }

    @Test
    void severalFilesOfOneStemAreToldApartByTheirNames() throws Exception {
        Path near = stem("R1_PM_nearfield.wav", SmallStem.plain(2));
        MixVersion one = print("v1", "", stem("R1_PM_theatrical.wav", SmallStem.plain(1)), near)
                .version();
        MixVersion two = print("v2", "", near, stem("R1_PM_theatrical_v2.wav", new SmallStem(1, 2, 4, 3)))
                .version();
        SoundResult found = compare(one, two);
        assertThat(found.isAudiblySame()).isFalse();
        assertThat(found.stems())
                .extracting(StemChanges::name)
                .containsExactlyInAnyOrder(
                        "R1 printmaster (R1_PM_nearfield.wav)", "R1 printmaster (R1_PM_theatrical_v2.wav)");
        assertThat(found.matched())
                .singleElement()
                .satisfies(it -> assertThat(it.stem()).contains("theatrical"));
        assertThat(two.getFiles().stream().flatMap(file -> file.getSoundChanges().stream()))
                .hasSize(1);
    }

    @Test
    void whatCouldNotBeComparedIsNotSaidToBeUnchanged() throws Exception {
        MixVersion one = print("v1", "").version();
        session.run(new AddNote(cue("FX101"), "Director", session.clock().instant(), "Softer"));
        MixVersion two =
                print("v2", "", stem("R1_FX_v2.wav", SmallStem.plain(1))).version();
        assertThat(compare(one, two).unanswered()).isEmpty();
    }

    @Test
    void whatAVersionOfOneReelWasAskedForCountsForTheWholeAsWell() {
        MixVersion first = StagebookFactory.eINSTANCE.createMixVersion();
        MixVersion ofReel = StagebookFactory.eINSTANCE.createMixVersion();
        ofReel.getParents().add(first);
        MixChange note = StagebookFactory.eINSTANCE.createMixChange();
        note.setId("note");
        note.setDescription("Softer");
        ofReel.getChanges().add(note);
        MixVersion last = StagebookFactory.eINSTANCE.createMixVersion();
        last.getParents().addAll(List.of(first, ofReel));
        assertThat(AskedBetween.of(first, last).in(session.production()))
                .extracting(Asked::text)
                .containsExactly("Softer");
        assertThat(AskedBetween.of(last, first).in(session.production())).isEmpty();
    }

    @Test
    void nobodyAskedForTheWayBack() throws Exception {
        Path first = stem("R1_FX_v1.wav", SmallStem.plain(1));
        MixVersion earlier = print("v1", "", first).version();
        session.run(new AddNote(cue("FX101"), "Director", session.clock().instant(), "Push it"));
        MixVersion later =
                print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3))).version();
        SoundResult back = compare(later, earlier);
        assertThat(back.matched())
                .singleElement()
                .satisfies(it -> assertThat(it.asked()).isEmpty());
    }

    @Test
    void identicalAudioIsNoAudibleChange() throws Exception {
        MixVersion one =
                print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1))).version();
        MixVersion two =
                print("v2", "", stem("R1_FX_v2.wav", SmallStem.plain(1))).version();
        SoundResult found = compare(one, two);
        assertThat(found.isAudiblySame()).isTrue();
        assertThat(found.stems())
                .singleElement()
                .satisfies(stem -> assertThat(stem.sentence()).startsWith("No audible change"));
    }

    @Test
    void aMissingFileIsSaid() throws Exception {
        var gone = stem("R1_FX_v1.wav", SmallStem.plain(1));
        MixVersion one = print("v1", "", gone).version();
        MixVersion two =
                print("v2", "", stem("R1_FX_v2.wav", SmallStem.plain(2))).version();
        Files.delete(gone);
        assertThat(compare(one, two).stems())
                .singleElement()
                .satisfies(stem -> assertThat(stem.sentence()).contains("is not there"));
    }

    private TimeRange range(String start, String end) {
        TimecodeFormat format = session.production().getTimecodeFormat();
        return new TimeRange(format.parsePosition(start), format.parsePosition(end));
    }

    private SoundResult compare(MixVersion one, MixVersion two) {
        VersionPair pair = VersionPair.of(session.production(), Optional.of(folder), one, two);
        try (SoundComparer comparer = new SoundComparer()) {
            return new VersionSounds(pair).compare(comparer, MeasureProgress.NONE);
        }
    }
}
