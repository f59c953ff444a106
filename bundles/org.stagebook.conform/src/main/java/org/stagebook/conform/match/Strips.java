package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.conform.match.VisibleEvents.Visible;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;

/** Turns the events of cuts into pieces of picture, so that equal pictures have equal images in all of them. */
final class Strips {

    private final SourceNaming names;
    private final EffectGroups effects;
    private final Map<Object, Integer> series = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();

    /** What makes a series of pictures of a source as it was shot. */
    private record AsShot(String source) {}

    /** What makes a series of a picture that stands still: all its frames are alike, so its length is all there is to know it by. */
    private record Still(String source, long frame, long length) {}

    Strips(List<List<CutEvent>> cuts, MatchOptions options) {
        names = new SourceNaming(cuts, options);
        effects = new EffectGroups(cuts, event -> names.keyOf(event.source()));
        series.put("black", Image.BLACK);
    }

    /** The pieces of a reel in its order, without a hole from the first to the last. */
    List<Piece> of(List<CutEvent> events) {
        List<Piece> pieces = new ArrayList<>();
        List<Visible> seen = VisibleEvents.of(events);
        for (int i = 0; i < seen.size(); ) {
            int next = i + 1;
            while (next < seen.size() && standStill(seen.get(next - 1), seen.get(next))) {
                next++;
            }
            add(pieces, seen.subList(i, next));
            i = next;
        }
        return pieces;
    }

    private void add(List<Piece> pieces, List<Visible> run) {
        Visible first = run.getFirst();
        FrameSpan frames = new FrameSpan(
                first.frames().startFrame(), run.getLast().frames().endFrame());
        if (!pieces.isEmpty()) {
            FrameSpan before = pieces.getLast().frames();
            if (before.endFrame() < frames.startFrame()) {
                heal(pieces, Piece.gap(new FrameSpan(before.endFrame(), frames.startFrame())));
            }
        }
        Piece piece = pieceOf(first, frames);
        long intoEvent = frames.startFrame() - first.event().recordFrames().startFrame();
        long left = Math.min(first.event().transition().frames() - intoEvent, frames.length());
        Optional<Image> outgoing = left > 0 ? outgoing(first.event(), intoEvent) : Optional.empty();
        if (outgoing.isEmpty()) {
            heal(pieces, piece);
            return;
        }
        long middle = frames.startFrame() + left;
        Piece changing = piece.part(frames.startFrame(), middle);
        heal(
                pieces,
                piece.image().isBlack()
                        ? changing.showing(outgoing.get())
                        : new Piece(
                                changing.frames(), changing.image(), outgoing, changing.footage(), changing.event()));
        if (middle < frames.endFrame()) {
            heal(pieces, piece.part(middle, frames.endFrame()));
        }
    }

    private static void heal(List<Piece> pieces, Piece next) {
        if (!pieces.isEmpty() && pieces.getLast().runsInto(next)) {
            pieces.add(pieces.removeLast().joinedWith(next));
        } else {
            pieces.add(next);
        }
    }

    private Piece pieceOf(Visible seen, FrameSpan frames) {
        CutEvent event = seen.event();
        if (event.source().isBlack()) {
            return new Piece(frames, Image.NOTHING, Optional.empty(), Piece.Footage.NONE, Optional.of(event));
        }
        long intoEvent = frames.startFrame() - event.recordFrames().startFrame();
        long sourceStart = event.sourceFrames().startFrame();
        String key = keyOf(event);
        double speed = isStill(event) ? 0 : EffectGroups.isRetimed(event) ? event.speed() : 1;
        Piece.Footage footage = new Piece.Footage(number(sources, key), sourceStart + intoEvent * speed, speed);
        return new Piece(
                frames, image(event, key, intoEvent, frames.length()), Optional.empty(), footage, Optional.of(event));
    }

    private Image image(CutEvent event, String key, long intoEvent, long length) {
        long sourceStart = event.sourceFrames().startFrame();
        if (isStill(event)) {
            return new Image(number(series, new Still(key, sourceStart, length)), 0);
        }
        if (EffectGroups.isRetimed(event)) {
            EffectGroups.Place place = effects.placeOf(event);
            return new Image(number(series, place.group()), place.place() + intoEvent);
        }
        return new Image(number(series, new AsShot(key)), sourceStart + intoEvent);
    }

    /** What goes out as it was shot; of an effect that goes out the list does not say which frames. */
    private Optional<Image> outgoing(CutEvent event, long intoEvent) {
        return event.transition()
                .outgoing()
                .filter(other -> !other.source().isBlack() && Math.abs(other.speed() - 1) < 0.001)
                .map((Transition.Outgoing other) -> new Image(
                        number(series, new AsShot(names.keyOf(other.source()))), other.sourceFrame() + intoEvent));
    }

    /** Whether two neighbours are one freeze frame, or one clip that the list gives no source timecode for. */
    private boolean standStill(Visible first, Visible second) {
        return first.frames().endFrame() == second.frames().startFrame()
                && isStill(first.event())
                && isStill(second.event())
                && second.event().transition().frames() == 0
                && first.event().sourceFrames().startFrame()
                        == second.event().sourceFrames().startFrame()
                && keyOf(first.event()).equals(keyOf(second.event()));
    }

    /** Lists of sound give no source timecode at times: a clip is known by its name then. */
    private String keyOf(CutEvent event) {
        String key = names.keyOf(event.source());
        return event.sourceFrames().isEmpty() && Math.abs(event.speed()) >= 0.001
                ? key + " " + names.clipOf(event.source())
                : key;
    }

    private static boolean isStill(CutEvent event) {
        return event.sourceFrames().isEmpty() || Math.abs(event.speed()) < 0.001;
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = numbers.size();
            numbers.put(key, known);
        }
        return known;
    }
}
