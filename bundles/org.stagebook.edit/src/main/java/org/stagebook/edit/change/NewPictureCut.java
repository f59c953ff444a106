package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.TransitionKind;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A picture cut to be added to a reel; an empty text counts as not said.
 *
 * @param label of the cut, such as "v2.3"
 * @param title of the edit list
 * @param sourceFile name of the file it was read from
 * @param format how the edit list counts
 */
public record NewPictureCut(String label, String title, String sourceFile, TimecodeFormat format) {

    /** The cut with its events, in the order of the list. */
    public NewObject describe(List<NewObject> events) {
        NewObject cut = NewObject.of(Literals.PICTURE_CUT)
                .with(Literals.PICTURE_CUT__LABEL, label)
                .with(Literals.PICTURE_CUT__TITLE, title)
                .with(Literals.PICTURE_CUT__SOURCE_FILE, sourceFile)
                .with(Literals.PICTURE_CUT__TIMECODE_FORMAT, format);
        events.forEach(event -> cut.withPart(Literals.PICTURE_CUT__EVENTS, event));
        return cut;
    }

    /** What an event is called and shows. */
    public record Event(String number, String channels, String source, String clipName, String file) {

        /**
         * The event at its place.
         *
         * @param range in the reel
         * @param sourceRange in the source's own timecode
         */
        public NewObject describe(TimeRange range, TimeRange sourceRange, Effect effect) {
            return NewObject.of(Literals.PICTURE_EVENT)
                    .with(Literals.PICTURE_EVENT__NUMBER, number)
                    .with(Literals.PICTURE_EVENT__CHANNELS, channels)
                    .with(Literals.PICTURE_EVENT__SOURCE, source)
                    .with(Literals.PICTURE_EVENT__CLIP_NAME, clipName)
                    .with(Literals.PICTURE_EVENT__FILE, file)
                    .with(Literals.PICTURE_EVENT__RANGE, range)
                    .with(Literals.PICTURE_EVENT__SOURCE_RANGE, sourceRange)
                    .with(Literals.PICTURE_EVENT__TRANSITION, effect.transition())
                    .with(Literals.PICTURE_EVENT__TRANSITION_FRAMES, effect.transitionFrames())
                    .with(Literals.PICTURE_EVENT__SPEED, effect.speed());
        }
    }

    /**
     * How an event begins and runs.
     *
     * @param transitionFrames 0 for a cut
     * @param speed source frames for each frame shown
     */
    public record Effect(TransitionKind transition, int transitionFrames, double speed) {}
}
