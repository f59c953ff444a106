package org.stagebook.conform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimecodeFormat;

/** Finds lists among the cuts a reel has. */
final class KnownCuts {

    private KnownCuts() {}

    /** The cut of a reel that has the events of a list: the one it lies by, else the latest. */
    static Optional<PictureCut> find(Reel reel, CutList list) {
        List<PictureCut> cuts = reel.getPictureCuts();
        return Optional.ofNullable(reel.getCurrentCut())
                .filter(cut -> isSame(cut, list))
                .or(() -> IntStream.iterate(cuts.size() - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(cuts::get)
                        .filter(cut -> isSame(cut, list))
                        .findFirst());
    }

    private static boolean isSame(PictureCut cut, CutList list) {
        List<PictureEvent> events = cut.getEvents();
        return !events.isEmpty()
                && events.size() == list.events().size()
                && IntStream.range(0, events.size())
                        .allMatch(i -> isSame(events.get(i), list.events().get(i), list.format()));
    }

    private static boolean isSame(PictureEvent event, CutEvent other, TimecodeFormat format) {
        return CutRecords.range(other.recordFrames(), format).equals(event.getRange())
                && CutRecords.range(other.sourceFrames(), format).equals(event.getSourceRange())
                && other.source().reelName().equals(Objects.requireNonNullElse(event.getSource(), ""));
    }
}
