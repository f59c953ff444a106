package org.stagebook.testkit.cuts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.testkit.cuts.TrueEffects.EffectPlace;

/** What each frame of a cut shows, all reels one after the other. */
final class FrameCut {
    static final Object BLACK = "black";

    private final TrueNames names;
    private final TrueEffects effects;
    private final List<Integer> reels = new ArrayList<>();
    private final List<Object> primary = new ArrayList<>();
    private final List<Optional<Object>> outgoing = new ArrayList<>();
    private final List<Optional<Footage>> footage = new ArrayList<>();
    private final List<Object> image = new ArrayList<>();

    /** An image of a source as shot. */
    private record Plain(String source, long frame) {}

    /** An image of a still. */
    private record Still(String source, long sourceFrame, int length, int place) {}

    /** An image of a retimed source. */
    private record Retimed(Object group, long place) {}

    /** What a source shows, however. */
    record Footage(String source, long from, long until) {}

    /** @param lists one for each reel, reels 1, 2, 3 ... */
    FrameCut(List<CutList> lists, TrueNames names, TrueEffects effects) {
        this.names = names;
        this.effects = effects;
        for (int reel = 0; reel < lists.size(); reel++) {
            List<CutEvent> events = lists.get(reel).events();
            if (!events.isEmpty()) {
                add(reel + 1, events);
            }
        }
    }

    int size() {
        return reels.size();
    }

    int reel(int frame) {
        return reels.get(frame);
    }

    Object image(int frame) {
        return image.get(frame);
    }

    Set<Object> images() {
        return new HashSet<>(image);
    }

    Optional<Footage> footage(int frame) {
        return footage.get(frame);
    }

    /** Decides which image of a dissolve counts. */
    void decide(FrameCut other) {
        Set<Object> inChief = new HashSet<>(other.primary);
        Set<Object> all = new HashSet<>(inChief);
        other.outgoing.forEach(shown -> shown.ifPresent(all::add));
        for (int f = 0; f < primary.size(); f++) {
            Object incoming = primary.get(f);
            Optional<Object> out = outgoing.get(f).filter(all::contains);
            image.add(inChief.contains(incoming) ? incoming : out.orElse(incoming));
        }
    }

    private void add(int reel, List<CutEvent> events) {
        long start = events.stream()
                .mapToLong(e -> e.recordFrames().startFrame())
                .min()
                .orElse(0);
        long end = events.stream()
                .mapToLong(e -> e.recordFrames().endFrame())
                .max()
                .orElse(0);
        @Nullable CutEvent[] seen = new CutEvent[(int) (end - start)];
        for (CutEvent event : events) {
            FrameSpan frames = event.recordFrames();
            for (long f = frames.startFrame(); f < frames.endFrame(); f++) {
                seen[(int) (f - start)] = event;
            }
        }
        int[][] stills = stills(seen);
        for (int f = 0; f < seen.length; f++) {
            reels.add(reel);
            CutEvent event = seen[f];
            if (event == null || event.source().isBlack()) {
                primary.add(BLACK);
                outgoing.add(Optional.empty());
                footage.add(Optional.empty());
            } else {
                add(
                        event,
                        f + start,
                        new Still(
                                names.nameOf(event),
                                event.sourceFrames().startFrame(),
                                stills[f][1] - stills[f][0],
                                f - stills[f][0]));
            }
        }
    }

    /** @param asStill what it shows if it stands still */
    private void add(CutEvent event, long frame, Still asStill) {
        String key = names.nameOf(event);
        long k = frame - event.recordFrames().startFrame();
        double speed = TrueEffects.isStill(event) ? 0 : TrueEffects.isRetimed(event) ? event.speed() : 1;
        double at = event.sourceFrames().startFrame() + k * speed;
        long first = (long) Math.floor(at + 1e-6);
        long next = (long) Math.floor(at + speed + 1e-6);
        footage.add(Optional.of(new Footage(key, first, Math.max(next, first + 1))));
        if (TrueEffects.isStill(event)) {
            primary.add(asStill);
        } else if (TrueEffects.isRetimed(event)) {
            EffectPlace place = effects.placeOf(event);
            primary.add(new Retimed(place.group(), place.place() + k));
        } else {
            primary.add(new Plain(key, event.sourceFrames().startFrame() + k));
        }
        outgoing.add(
                k < event.transition().frames()
                        ? event.transition()
                                .outgoing()
                                .filter(o -> Math.abs(o.speed() - 1) < 0.001)
                                .map(o -> new Plain(names.nameOf(o.source()), o.sourceFrame() + k))
                        : Optional.empty());
    }

    /** For each frame where its still starts and ends. */
    private int[][] stills(@Nullable CutEvent[] seen) {
        int[][] runs = new int[seen.length][];
        for (int f = 0; f < seen.length; f++) {
            runs[f] = f > 0 && sameStill(seen[f - 1], seen[f]) ? runs[f - 1] : new int[] {f, f};
            runs[f][1] = f + 1;
        }
        return runs;
    }

    private boolean sameStill(@Nullable CutEvent one, @Nullable CutEvent other) {
        return one != null
                && other != null
                && !one.source().isBlack()
                && TrueEffects.isStill(one)
                && TrueEffects.isStill(other)
                && names.nameOf(one).equals(names.nameOf(other))
                && one.sourceFrames().startFrame() == other.sourceFrames().startFrame();
    }
}
