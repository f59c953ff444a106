package org.stagebook.conform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewPictureEvent;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.Reel;
import org.stagebook.model.TransitionKind;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Cuts as the model keeps them, and as they are compared. */
final class CutRecords {

    private CutRecords() {}

    /** A cut to be added to a reel. */
    static NewPictureCut describe(CutList list, String label, String sourceFile) {
        List<NewPictureEvent> events = list.events().stream()
                .map(event -> new NewPictureEvent(
                        event.number(),
                        event.channels(),
                        new NewPictureEvent.Source(
                                event.source().reelName(),
                                event.source().clipName(),
                                event.source().file()),
                        range(event.recordFrames(), list.format()),
                        range(event.sourceFrames(), list.format()),
                        new NewPictureEvent.Effect(
                                TransitionKind.valueOf(event.transition().kind().name()),
                                (int) Math.min(
                                        Integer.MAX_VALUE, event.transition().frames()),
                                event.speed())))
                .toList();
        return new NewPictureCut(label, list.title(), sourceFile, list.format(), events);
    }

    /** The cut of a reel that has the events of a list; the latest of them. */
    static Optional<PictureCut> find(Reel reel, CutList list) {
        List<PictureCut> cuts = reel.getPictureCuts();
        return IntStream.iterate(cuts.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(cuts::get)
                .filter(cut -> isSame(cut, list))
                .findFirst();
    }

    private static boolean isSame(PictureCut cut, CutList list) {
        List<PictureEvent> events = cut.getEvents();
        return !events.isEmpty()
                && events.size() == list.events().size()
                && IntStream.range(0, events.size())
                        .allMatch(i -> isSame(events.get(i), list.events().get(i), list.format()));
    }

    private static boolean isSame(PictureEvent event, CutEvent other, TimecodeFormat format) {
        return range(other.recordFrames(), format).equals(event.getRange())
                && range(other.sourceFrames(), format).equals(event.getSourceRange())
                && other.source().reelName().equals(Objects.requireNonNullElse(event.getSource(), ""));
    }

    /** A cut of the model as it is compared; empty if it has no events or their count is not known. */
    static Optional<CutList> listOf(PictureCut cut) {
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
                        Optional.empty()),
                event.getSpeed());
    }

    static FrameSpan frames(TimeRange range, TimecodeFormat format) {
        return new FrameSpan(
                format.frameAt(range.start(), Rounding.NEAREST), format.frameAt(range.end(), Rounding.NEAREST));
    }

    static TimeRange range(FrameSpan frames, TimecodeFormat format) {
        return new TimeRange(format.positionOfFrame(frames.startFrame()), format.positionOfFrame(frames.endFrame()));
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
