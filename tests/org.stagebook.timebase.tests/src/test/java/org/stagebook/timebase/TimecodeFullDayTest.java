package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every frame of a day in every format: fields, frame number and position there and back.
 *
 * <p>Text goes there and back for every frame of each way of counting up to 60 frames a second; formats that only repeat
 * such a counting (24 after 23.976) or count faster have every 101st text checked, which keeps this to a few seconds.
 */
@Tag("thorough")
class TimecodeFullDayTest {

    private static final Set<TimecodeFormat> EVERY_TEXT = Set.of(
            TimecodeFormat.TC_23_976,
            TimecodeFormat.TC_25,
            TimecodeFormat.TC_29_97_NDF,
            TimecodeFormat.TC_29_97_DF,
            TimecodeFormat.TC_47_952,
            TimecodeFormat.TC_50,
            TimecodeFormat.TC_59_94_NDF,
            TimecodeFormat.TC_59_94_DF);

    static List<TimecodeFormat> formats() {
        return TimecodeFormat.STANDARD;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFrameOfADayGoesThereAndBack(TimecodeFormat format) {
        int skipped = format.dropFrame() ? format.framesPerTimecodeSecond() / 15 : 0;
        LabelCounter expected = new LabelCounter(format.framesPerTimecodeSecond(), skipped);
        int textEvery = EVERY_TEXT.contains(format) ? 1 : 101;
        long frame = 0;
        do {
            checkFrame(format, frame, expected.label());
            if (frame % textEvery == 0) {
                checkText(format, frame, expected);
            }
            frame++;
        } while (expected.advance());
        assertThat(frame).isEqualTo(format.framesPerDay());
        assertThat(Timecode.ofFrame(format, frame).toString()).matches("[0:;]+");
    }

    private static void checkFrame(TimecodeFormat format, long frame, TimecodeLabel expected) {
        TimecodeLabel label = TimecodeLabel.ofFrame(format, frame);
        Position position = format.positionOfFrame(frame);
        boolean back = label.frameOfDay(format) == frame
                && !label.isDropped(format)
                && format.frameAt(position, Rounding.EXACT) == frame
                && Timecode.at(position, format).subframeHundredths() == 0;
        if (!back || !label.equals(expected)) {
            fail(
                    "Frame %d at %s is labelled %s at %s, but counting gives %s",
                    frame, format, label, position, expected);
        }
    }

    private static void checkText(TimecodeFormat format, long frame, LabelCounter expected) {
        Timecode timecode = Timecode.ofFrame(format, frame);
        String text = timecode.toString();
        boolean right = expected.isWrittenAs(text, format.dropFrame() ? ';' : ':');
        if (!right || !Timecode.parse(text, format).equals(timecode)) {
            fail("Frame %d at %s is written %s, but counting gives %s", frame, format, text, expected);
        }
    }
}
