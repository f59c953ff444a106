package org.stagebook.interchange.cutlist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewPictureEvent;
import org.stagebook.edit.change.NewPictureEvent.Outgoing;
import org.stagebook.edit.change.NewPictureEvent.Source;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.TransitionKind;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Cuts as the model keeps them, and as lists: both ways without loss, but for the markers of a list. */
public final class CutRecords {

    private CutRecords() {}

    /** A cut to be added to a reel, its events where the list has them. */
    public static NewPictureCut describe(CutList list, String label, String sourceFile) {
        List<NewPictureEvent> events = list.events().stream()
                .map(event -> describe(event, range(event.recordFrames(), list.format()), list.format()))
                .toList();
        return new NewPictureCut(label, list.title(), sourceFile, list.format(), events);
    }

    /**
     * An event to be added to a cut.
     *
     * @param place where it lies in the reel
     * @param format how its source frames are counted
     */
    public static NewPictureEvent describe(CutEvent event, TimeRange place, TimecodeFormat format) {
        Transition transition = event.transition();
        return new NewPictureEvent(
                event.number(),
                event.channels(),
                source(event.source()),
                place,
                range(event.sourceFrames(), format),
                new NewPictureEvent.Effect(
                        TransitionKind.valueOf(transition.kind().name()),
                        (int) Math.min(Integer.MAX_VALUE, transition.frames()),
                        transition
                                .outgoing()
                                .map(it -> new Outgoing(
                                        source(it.source()), format.positionOfFrame(it.sourceFrame()), it.speed())),
                        event.speed()));
    }

    /** The events of a cut as they would be added; two cuts are the same if these are. */
    public static List<NewPictureEvent> eventsOf(PictureCut cut) {
        return cut.getEvents().stream()
                .filter(event -> event.getRange() != null && event.getSourceRange() != null)
                .map(CutRecords::described)
                .toList();
    }

    private static NewPictureEvent described(PictureEvent event) {
        return new NewPictureEvent(
                text(event.getNumber()),
                text(event.getChannels()),
                new Source(text(event.getSource()), text(event.getClipName()), text(event.getFile())),
                event.getRange(),
                event.getSourceRange(),
                new NewPictureEvent.Effect(
                        event.getTransition(),
                        event.getTransitionFrames(),
                        describedOutgoing(event),
                        event.getSpeed()));
    }

    private static Optional<Outgoing> describedOutgoing(PictureEvent event) {
        Source source = new Source(
                text(event.getOutgoingSource()), text(event.getOutgoingClipName()), text(event.getOutgoingFile()));
        return Optional.ofNullable(event.getOutgoingStart())
                .map(start -> new Outgoing(source, start, outgoingSpeed(event)));
    }

    private static Source source(CutSource source) {
        return new Source(source.reelName(), source.clipName(), source.file());
    }

    /** A cut of the model as a list; empty if it has no events or their count is not known. */
    public static Optional<CutList> listOf(PictureCut cut) {
        TimecodeFormat format = cut.getTimecodeFormat();
        if (format == null || cut.getEvents().isEmpty()) {
            return Optional.empty();
        }
        List<CutEvent> events = cut.getEvents().stream()
                .filter(event -> event.getRange() != null && event.getSourceRange() != null)
                .map(event -> event(event, format))
                .toList();
        return Optional.of(new CutList(text(cut.getTitle()), format, events, List.of()));
    }

    private static CutEvent event(PictureEvent event, TimecodeFormat format) {
        return new CutEvent(
                0,
                text(event.getNumber()),
                text(event.getChannels()),
                new CutSource(text(event.getSource()), text(event.getClipName()), text(event.getFile())),
                frames(event.getSourceRange(), format),
                frames(event.getRange(), format),
                new Transition(
                        Transition.Kind.valueOf(event.getTransition().name()),
                        event.getTransitionFrames(),
                        outgoing(event, format)),
                event.getSpeed());
    }

    private static Optional<Transition.Outgoing> outgoing(PictureEvent event, TimecodeFormat format) {
        @Nullable Position start = event.getOutgoingStart();
        return start == null
                ? Optional.empty()
                : Optional.of(new Transition.Outgoing(
                        new CutSource(
                                text(event.getOutgoingSource()),
                                text(event.getOutgoingClipName()),
                                text(event.getOutgoingFile())),
                        format.frameAt(start, Rounding.NEAREST),
                        outgoingSpeed(event)));
    }

    private static double outgoingSpeed(PictureEvent event) {
        @Nullable Double speed = event.getOutgoingSpeed();
        return speed == null ? 1 : speed;
    }

    private static FrameSpan frames(TimeRange range, TimecodeFormat format) {
        return new FrameSpan(
                format.frameAt(range.start(), Rounding.NEAREST), format.frameAt(range.end(), Rounding.NEAREST));
    }

    /** The time of frames that are counted so. */
    public static TimeRange range(FrameSpan frames, TimecodeFormat format) {
        return new TimeRange(format.positionOfFrame(frames.startFrame()), format.positionOfFrame(frames.endFrame()));
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
