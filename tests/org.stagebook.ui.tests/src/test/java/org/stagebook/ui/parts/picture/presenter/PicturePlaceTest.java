package org.stagebook.ui.parts.picture.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.picture.PictureInfo;
import org.stagebook.picture.PictureSize;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Where a picture lies, and what is said where it does not fit. */
class PicturePlaceTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_23_976;
    private static final TimeRange REEL =
            new TimeRange(TC.parsePosition("01:00:00:00"), TC.parsePosition("01:20:00:00"));

    private static PictureInfo info(String start, TimecodeFormat format, boolean steady, long frames) {
        Optional<Timecode> label = start.isEmpty() ? Optional.empty() : Optional.of(Timecode.parse(start, format));
        return new PictureInfo("prores", new PictureSize(1920, 1080), format.rate(), steady, frames, label);
    }

    private static PicturePlace place(PictureInfo info) {
        return PicturePlace.of(info, Optional.empty(), REEL, TC);
    }

    @Test
    void timecodeOfTheFileCountsAlsoWhereItBeginsBeforeTheReel() {
        PicturePlace place = place(info("00:59:52:00", TC, true, 5000));
        assertThat(place.start()).isEqualTo(TC.parsePosition("00:59:52:00"));
        assertThat(place.remarks()).isEmpty();
        assertThat(place.frameAt(REEL.start())).isEqualTo(192);
        assertThat(place.positionOf(192)).isEqualTo(REEL.start());
        assertThat(place.frameAt(new Position(REEL.start().flicks() - 1))).isEqualTo(191);
    }

    @Test
    void withoutTimecodeItLiesAtTheStartOfTheReel() {
        PicturePlace place = place(info("", TC, true, 100));
        assertThat(place.start()).isEqualTo(REEL.start());
        assertThat(place.reaches(TC.parsePosition("01:00:04:03"))).isTrue();
        assertThat(place.reaches(TC.parsePosition("01:00:04:04"))).isFalse();
        assertThat(place.reaches(TC.parsePosition("00:59:59:23"))).isFalse();
    }

    @Test
    void timecodeOfAnotherReelIsNotBelievedAndThatIsSaid() {
        PicturePlace place = place(info("02:00:00:00", TC, true, 100));
        assertThat(place.start()).isEqualTo(REEL.start());
        assertThat(place.remarks())
                .containsExactly("Its timecode 02:00:00:00 is not on this reel, so it lies at the start of the reel.");
    }

    @Test
    void whatSomebodySaidCountsMost() {
        Optional<Position> stated = Optional.of(TC.parsePosition("01:00:08:00"));
        PicturePlace place = PicturePlace.of(info("02:00:00:00", TC, true, 100), stated, REEL, TC);
        assertThat(place.start()).isEqualTo(stated.get());
        assertThat(place.remarks()).isEmpty();
    }

    @Test
    void anotherRateIsSaidWithHowFarItParts() {
        PicturePlace pulled = place(info("01:00:00:00", TimecodeFormat.TC_24, true, 100));
        assertThat(pulled.start()).as("the labels meet at the hour").isEqualTo(REEL.start());
        assertThat(pulled.remarks())
                .containsExactly(
                        "The picture runs at 24 frames a second, the production at 23.976: they part by 3.6 s in an"
                                + " hour. Ask for it at 23.976.");
        PicturePlace pal = place(info("01:00:00:12", TimecodeFormat.TC_25, true, 100));
        assertThat(pal.start()).isEqualTo(REEL.start().plus(FrameRate.FPS_25.durationOfFrames(12)));
        assertThat(pal.remarks())
                .containsExactly(
                        "The picture runs at 25 frames a second, the production at 23.976. Ask for it at 23.976.");
    }

    @Test
    void droppedLabelsAreSaid() {
        TimeRange reel = new TimeRange(
                TimecodeFormat.TC_29_97_NDF.parsePosition("01:00:00:00"),
                TimecodeFormat.TC_29_97_NDF.parsePosition("01:20:00:00"));
        PicturePlace place = PicturePlace.of(
                info("01:00:00:00", TimecodeFormat.TC_29_97_DF, true, 100),
                Optional.empty(),
                reel,
                TimecodeFormat.TC_29_97_NDF);
        assertThat(place.start()).isEqualTo(reel.start());
        assertThat(place.remarks())
                .containsExactly(
                        "The file counts drop frame, the production non-drop. Both begin with the same label.");
    }

    @Test
    void framesOfUnequalLengthAreSaid() {
        assertThat(place(info("01:00:00:00", TC, false, 100)).remarks())
                .singleElement()
                .asString()
                .contains("do not last equally long");
    }
}
