package org.stagebook.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.change.AddNote;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.history.version.SmallStem;
import org.stagebook.history.version.StageTest;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.MixVersion;

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
        java.nio.file.Files.delete(gone);
        assertThat(compare(one, two).stems())
                .singleElement()
                .satisfies(stem -> assertThat(stem.sentence()).contains("is not there"));
    }

    private SoundResult compare(MixVersion one, MixVersion two) {
        VersionPair pair = VersionPair.of(session.production(), Optional.of(folder), one, two);
        try (SoundComparer comparer = new SoundComparer()) {
            return new VersionSounds(pair).compare(comparer, MeasureProgress.NONE);
        }
    }
}
