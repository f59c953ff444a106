package org.stagebook.conform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.conform.changes.Touch;
import org.stagebook.conform.match.ChangeMap;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Stretch;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.model.ConformState;
import org.stagebook.model.Loop;
import org.stagebook.model.PictureBound;
import org.stagebook.model.Scene;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Takes ranges of the old cut into the new one.
 *
 * <p>Before the first frame a list covers, everything goes along with that frame; behind the last, with the last.
 */
final class PictureMap {
    private final ChangeMap map;
    private final TimecodeFormat format;
    private final List<Touch> touches;
    private final ReelBounds bounds;
    private final EditPoints editPoints;
    private final EditWords words;

    /**
     * What became of a range.
     *
     * @param reel number of its reel from now on
     * @param edits what happened to its picture, in words; empty if it stayed whole
     */
    record Outcome(int reel, TimeRange range, ConformState state, String edits) {

        /** Whether all of its picture is gone. */
        boolean isCut() {
            return state == ConformState.CUT;
        }

        /** Whether nothing happened to it. */
        boolean staysAt(int oldReel, TimeRange oldRange) {
            return state == ConformState.IN_PLACE && reel == oldReel && range.equals(oldRange);
        }
    }

    PictureMap(ChangeMap map, List<Touch> touches, List<ReelCut> oldCut, List<ReelCut> newCut, TimecodeFormat format) {
        this.map = map;
        this.touches = List.copyOf(touches);
        this.format = format;
        bounds = new ReelBounds(oldCut, newCut);
        editPoints = new EditPoints(map, bounds);
        words = new EditWords(format);
    }

    /** Where the lists of each reel begin and end. */
    ReelBounds bounds() {
        return bounds;
    }

    /** What became of a range of a reel the old cut covers; of a point, if it is empty. What looks different is to be checked. */
    Outcome outcome(int reel, TimeRange range) {
        Outcome place = placeOf(reel, range);
        FrameSpan frames = frames(range);
        Set<String> words = new LinkedHashSet<>(place.edits().isEmpty() ? List.of() : List.of(place.edits()));
        touches.stream()
                .filter(touch -> touch.old().reelNumber() == reel
                        && touch.old().frames().intersection(frames).isPresent())
                .forEach(touch -> words.add(touch.words()));
        ConformState state = place.isCut() || words.isEmpty() ? place.state() : ConformState.CHECK;
        return new Outcome(place.reel(), place.range(), state, String.join(", and ", words));
    }

    /** What became of something that lies there: of its whole stretch of the film if it is a scene or a loop. */
    Outcome outcomeOf(PictureBound object, int reel, TimeRange range) {
        return object instanceof Scene || object instanceof Loop ? spanOf(reel, range) : outcome(reel, range);
    }

    /**
     * The same of a range that means a stretch of the film and not a sound of some length: from the first of its picture that
     * survives to the last that stays with it.
     */
    Outcome spanOf(int reel, TimeRange range) {
        Outcome outcome = outcome(reel, range);
        List<Stretch> parts = parts(new ReelSpan(reel, frames(range)));
        if (parts.size() < 2 || outcome.isCut()) {
            return outcome;
        }
        return surviving(parts)
                .map(span -> new Outcome(
                        span.reelNumber(),
                        new TimeRange(
                                format.positionOfFrame(span.frames().startFrame()),
                                format.positionOfFrame(span.frames().endFrame())),
                        outcome.state(),
                        outcome.edits()))
                .orElse(outcome);
    }

    /** Parts that come one after the other still, with no more put in between than the whole was long. */
    private static Optional<ReelSpan> surviving(List<Stretch> parts) {
        long most = parts.stream().mapToLong(part -> part.old().length()).sum();
        Optional<ReelSpan> span = Optional.empty();
        for (Stretch part : parts) {
            if (part.fate() instanceof Fate.Moved(ReelSpan place)) {
                span = span.map(known -> stays(known, place, most) ? both(known, place) : known)
                        .or(() -> Optional.of(place));
            }
        }
        return span;
    }

    private static boolean stays(ReelSpan before, ReelSpan place, long most) {
        long between = place.frames().startFrame() - before.frames().endFrame();
        return place.reelNumber() == before.reelNumber() && between >= 0 && between <= most;
    }

    private static ReelSpan both(ReelSpan before, ReelSpan place) {
        return new ReelSpan(
                before.reelNumber(),
                new FrameSpan(before.frames().startFrame(), place.frames().endFrame()));
    }

    /** The same without regard to what it looks like. */
    Outcome placeOf(int reel, TimeRange range) {
        List<Stretch> parts = parts(new ReelSpan(reel, frames(range)));
        if (parts.size() == 1 && parts.getFirst().fate() instanceof Fate.Moved) {
            return shifted(parts.getFirst(), range, ConformState.IN_PLACE, "");
        }
        if (parts.stream().allMatch(part -> part.fate() instanceof Fate.Deleted)) {
            return atEditPoint(reel, range, ConformState.CUT, words.of(parts));
        }
        return survivor(parts)
                .map(part -> shifted(part, range, ConformState.CHECK, words.of(parts)))
                .orElseGet(() -> atEditPoint(reel, range, ConformState.CHECK, words.of(parts)));
    }

    /** The first part if it survives, else the last, else the longest. */
    private static Optional<Stretch> survivor(List<Stretch> parts) {
        if (parts.getFirst().fate() instanceof Fate.Moved) {
            return Optional.of(parts.getFirst());
        }
        if (parts.getLast().fate() instanceof Fate.Moved) {
            return Optional.of(parts.getLast());
        }
        return parts.stream()
                .filter(part -> part.fate() instanceof Fate.Moved)
                .max(Comparator.comparingLong(part -> part.old().length()));
    }

    private Outcome shifted(Stretch part, TimeRange range, ConformState state, String edits) {
        int reel = ((Fate.Moved) part.fate()).place().reelNumber();
        return new Outcome(reel, range.shiftedBy(frames(part.shift())), state, edits);
    }

    private Outcome atEditPoint(int reel, TimeRange range, ConformState state, String edits) {
        ReelSpan point = editPoints.of(reel, frames(range).startFrame(), state == ConformState.CUT);
        Position start = format.positionOfFrame(point.frames().startFrame());
        return new Outcome(point.reelNumber(), TimeRange.of(start, range.duration()), state, edits);
    }

    /** What became of the frames of a span, those before and behind the list too; neighbours that stay together are one. */
    private List<Stretch> parts(ReelSpan span) {
        int reel = span.reelNumber();
        FrameSpan covered = bounds.covered(reel);
        FrameSpan frames = span.frames();
        List<Stretch> parts = new ArrayList<>();
        if (frames.startFrame() < covered.startFrame()) {
            long end = Math.min(frames.endFrame(), covered.startFrame());
            parts.add(along(reel, frames.startFrame(), end, bounds.startShift(reel)));
        }
        parts.addAll(map.in(span));
        if (frames.endFrame() > covered.endFrame()) {
            long start = Math.max(frames.startFrame(), covered.endFrame());
            parts.add(along(reel, start, frames.endFrame(), bounds.endShift(reel)));
        }
        return joined(parts);
    }

    private Stretch along(int reel, long start, long end, long shift) {
        long length = end - start;
        return new Stretch(ReelSpan.of(reel, start, length), new Fate.Moved(ReelSpan.of(reel, start + shift, length)));
    }

    private static List<Stretch> joined(List<Stretch> parts) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch part : parts) {
            if (!joined.isEmpty() && sameWay(joined.getLast(), part)) {
                Stretch last = joined.removeLast();
                long length = last.old().length() + part.old().length();
                ReelSpan place = ((Fate.Moved) last.fate()).place();
                joined.add(new Stretch(
                        ReelSpan.of(last.old().reelNumber(), last.old().frames().startFrame(), length),
                        new Fate.Moved(
                                ReelSpan.of(place.reelNumber(), place.frames().startFrame(), length))));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean sameWay(Stretch one, Stretch other) {
        return one.fate() instanceof Fate.Moved(ReelSpan first)
                && other.fate() instanceof Fate.Moved(ReelSpan second)
                && first.reelNumber() == second.reelNumber()
                && one.shift() == other.shift();
    }

    private FrameSpan frames(TimeRange range) {
        long first = format.frameAt(range.start(), Rounding.FLOOR);
        long end = format.frameAt(range.end(), Rounding.CEILING);
        return new FrameSpan(first, Math.max(end, first + 1));
    }

    /** So many frames as time. */
    Duration frames(long count) {
        return format.rate().durationOfFrames(count);
    }

    String label(long frame) {
        return format.format(format.positionOfFrame(frame));
    }
}
