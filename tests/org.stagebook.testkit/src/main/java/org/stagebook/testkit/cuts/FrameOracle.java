package org.stagebook.testkit.cuts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;

/**
 * Says frame by frame, slowly and by the definition only, which frame of a new cut a frame of an old one is.
 *
 * <p>The definition. Two frames show the same image if they show the same frame of the same source at the same speed. A retimed
 * event shows by its place in the effect: events that start at the same source frame, that end at the same one, or that follow
 * each other without a hole are the same effect; where that is contradictory, only events equal in everything are. A still has
 * frames known by their place in it and its whole length. In a dissolve the incoming image counts if the other cut shows it, or
 * else the outgoing one if the other cut shows that. Black is one image.
 *
 * <p>Leave out of both cuts the frames whose image the other does not show. Then a frame is determined if (1) its image is shown
 * once in each cut; or (2) a determined frame stands in the same distance before, or after, it and what it may be, with the same
 * images between, none of them determined, and no other pair of frames that this is true of shares one of the two; for black it
 * must be so before and after; or (3) its image is shown once in each among the frames not determined. The ends of a reel count
 * as determined. (2) and (3) are repeated until nothing changes. A frame that is not determined is ambiguous if an undetermined
 * frame of the new cut shows its image, or the same frame of its source in another way; otherwise it is deleted. Black that is
 * not determined is ambiguous if next to it, next to the place of its neighbour, is such black too.
 */
public final class FrameOracle {

    /** What a frame is. */
    public enum Verdict {
        DETERMINED,
        AMBIGUOUS,
        DELETED
    }

    static final int NONE = -1;

    private static final Object BLACK = "black";

    private final FrameCut oldCut;
    private final FrameCut newCut;
    private final int[] partner;
    private final int[] partnerOfNew;
    private final Verdict[] verdicts;
    private final List<Integer> oldRow;
    private final List<Integer> newRow;

    /** An image of a source as shot. */
    private record Plain(String source, long frame) {}

    /** An image of a still. */
    private record Still(String source, long sourceFrame, int length, int place) {}

    /** An image of a retimed source. */
    private record Retimed(Object group, long place) {}

    /** What is known of an event that contradicts its likes. */
    private record Contradictory(String source, long speed, long from, long to, long length) {}

    /** What a source shows, however. */
    private record Footage(String source, long from, long until) {}

    /** All reels of a cut, frame after frame. */
    private static final class FrameCut {
        private final List<Integer> reels = new ArrayList<>();
        private final List<Object> primary = new ArrayList<>();
        private final List<Optional<Object>> outgoing = new ArrayList<>();
        private final List<Optional<Footage>> footage = new ArrayList<>();
        private final List<Object> image = new ArrayList<>();
    }

    /** @param oldCut a list for each reel, reels 1, 2, 3 ... */
    public FrameOracle(List<CutList> oldCut, List<CutList> newCut) {
        this(oldCut, newCut, true);
    }

    /** Only the images, without what they determine, if it says so. */
    FrameOracle(List<CutList> oldCut, List<CutList> newCut, boolean wholly) {
        List<CutList> all = new ArrayList<>(oldCut);
        all.addAll(newCut);
        TrueNames names = new TrueNames(all);
        Map<CutEvent, Object[]> effects = effects(all, names);
        this.oldCut = frames(oldCut, names, effects);
        this.newCut = frames(newCut, names, effects);
        decide(this.oldCut, this.newCut);
        decide(this.newCut, this.oldCut);
        partner = new int[this.oldCut.reels.size()];
        partnerOfNew = new int[this.newCut.reels.size()];
        Arrays.fill(partner, NONE);
        Arrays.fill(partnerOfNew, NONE);
        verdicts = new Verdict[partner.length];
        oldRow = row(this.oldCut, new HashSet<>(this.newCut.image));
        newRow = row(this.newCut, new HashSet<>(this.oldCut.image));
        if (wholly) {
            align();
        }
    }

    /** Counted through all reels of the new cut; less than 0 if it is not determined. */
    public int newFrameOf(int oldFrame) {
        return partner[oldFrame];
    }

    /** What became of a frame counted through all reels of the old cut. */
    public Verdict verdict(int oldFrame) {
        return verdicts[oldFrame];
    }

    /** Frames of the old cut from the first to the last of each list, gaps too. */
    public int oldFrames() {
        return partner.length;
    }

    Object oldImage(int frame) {
        return oldCut.image.get(frame);
    }

    Object newImage(int frame) {
        return newCut.image.get(frame);
    }

    int newFrames() {
        return partnerOfNew.length;
    }

    /** Frames of the old cut that the new one shows, and marks below 0 for the ends of reels. */
    List<Integer> oldRow() {
        return oldRow;
    }

    List<Integer> newRow() {
        return newRow;
    }

    static boolean isBlack(Object image) {
        return image.equals(BLACK);
    }

    private static FrameCut frames(List<CutList> lists, TrueNames names, Map<CutEvent, Object[]> effects) {
        FrameCut cut = new FrameCut();
        for (int reel = 0; reel < lists.size(); reel++) {
            List<CutEvent> events = lists.get(reel).events();
            if (events.isEmpty()) {
                continue;
            }
            long start = events.stream()
                    .mapToLong(e -> e.recordFrames().startFrame())
                    .min()
                    .orElse(0);
            long end = events.stream()
                    .mapToLong(e -> e.recordFrames().endFrame())
                    .max()
                    .orElse(0);
            CutEvent[] seen = new CutEvent[(int) (end - start)];
            for (CutEvent event : events) {
                for (long f = event.recordFrames().startFrame();
                        f < event.recordFrames().endFrame();
                        f++) {
                    seen[(int) (f - start)] = event;
                }
            }
            int[][] stills = stills(seen, names);
            for (int f = 0; f < seen.length; f++) {
                addFrame(cut, reel + 1, seen[f], f + start, new int[] {f, stills[f][0], stills[f][1]}, names, effects);
            }
        }
        return cut;
    }

    private static void addFrame(
            FrameCut cut,
            int reel,
            CutEvent event,
            long frame,
            int[] still,
            TrueNames names,
            Map<CutEvent, Object[]> effects) {
        cut.reels.add(reel);
        if (event == null || event.source().isBlack()) {
            cut.primary.add(BLACK);
            cut.outgoing.add(Optional.empty());
            cut.footage.add(Optional.empty());
            return;
        }
        String key = names.nameOf(event);
        long k = frame - event.recordFrames().startFrame();
        double at = event.sourceFrames().startFrame() + k * speed(event);
        long first = (long) Math.floor(at + 1e-6);
        long next = (long) Math.floor(at + speed(event) + 1e-6);
        cut.footage.add(Optional.of(new Footage(key, first, Math.max(next, first + 1))));
        if (isStill(event)) {
            cut.primary.add(
                    new Still(key, event.sourceFrames().startFrame(), still[2] - still[1], still[0] - still[1]));
        } else if (Math.abs(event.speed() - 1) >= 0.001) {
            Object[] place = java.util.Objects.requireNonNull(effects.get(event));
            cut.primary.add(new Retimed(place[0], (Long) place[1] + k));
        } else {
            cut.primary.add(new Plain(key, event.sourceFrames().startFrame() + k));
        }
        Optional<Object> out = k < event.transition().frames()
                ? event.transition().outgoing().map(o -> new Plain(names.nameOf(o.source()), o.sourceFrame() + k))
                : Optional.empty();
        cut.outgoing.add(out);
    }

    /** For each frame where its still starts and ends. */
    private static int[][] stills(CutEvent[] seen, TrueNames names) {
        int[][] runs = new int[seen.length][];
        for (int f = 0; f < seen.length; f++) {
            boolean goesOn = f > 0 && seen[f] != null && isStill(seen[f]) && sameStill(seen[f - 1], seen[f], names);
            runs[f] = goesOn ? runs[f - 1] : new int[] {f, f};
            runs[f][1] = f + 1;
        }
        return runs;
    }

    private static boolean sameStill(CutEvent one, CutEvent other, TrueNames names) {
        return one != null
                && !one.source().isBlack()
                && isStill(one)
                && names.nameOf(one).equals(names.nameOf(other))
                && one.sourceFrames().startFrame() == other.sourceFrames().startFrame();
    }

    private static boolean isStill(CutEvent event) {
        return event.sourceFrames().isEmpty() || Math.abs(event.speed()) < 0.001;
    }

    private static double speed(CutEvent event) {
        return isStill(event) ? 0 : Math.abs(event.speed() - 1) < 0.001 ? 1 : event.speed();
    }

    /** Every retimed event with its group and place, by walking from event to event. */
    private static Map<CutEvent, Object[]> effects(List<CutList> lists, TrueNames names) {
        Map<CutEvent, Object[]> places = new HashMap<>();
        List<CutEvent> events = new ArrayList<>();
        for (CutList list : lists) {
            list.events().stream()
                    .filter(e -> !e.source().isBlack() && !isStill(e) && Math.abs(e.speed() - 1) >= 0.001)
                    .forEach(events::add);
        }
        for (CutEvent first : events) {
            if (places.containsKey(first)) {
                continue;
            }
            Map<CutEvent, Long> group = new HashMap<>();
            group.put(first, 0L);
            Deque<CutEvent> open = new ArrayDeque<>(List.of(first));
            boolean contradictory = false;
            while (!open.isEmpty()) {
                CutEvent one = open.pop();
                long start = java.util.Objects.requireNonNull(group.get(one));
                for (CutEvent other : events) {
                    for (long distance : distances(one, other, names)) {
                        Long known = group.putIfAbsent(other, start + distance);
                        contradictory |= known != null && known != start + distance;
                        if (known == null) {
                            open.push(other);
                        }
                    }
                }
            }
            boolean alone = contradictory;
            group.forEach((event, place) ->
                    places.put(event, alone ? new Object[] {whole(event, names), 0L} : new Object[] {first, place}));
        }
        return places;
    }

    private static Object whole(CutEvent e, TrueNames names) {
        return new Contradictory(
                names.nameOf(e),
                Math.round(e.speed() * 1000),
                e.sourceFrames().startFrame(),
                e.sourceFrames().endFrame(),
                e.recordFrames().length());
    }

    private static List<Long> distances(CutEvent one, CutEvent other, TrueNames names) {
        List<Long> distances = new ArrayList<>();
        if (names.nameOf(one).equals(names.nameOf(other))
                && Math.round(one.speed() * 1000) == Math.round(other.speed() * 1000)) {
            if (one.sourceFrames().startFrame() == other.sourceFrames().startFrame()) {
                distances.add(0L);
            }
            if (one.sourceFrames().endFrame() == other.sourceFrames().endFrame()) {
                distances.add(one.recordFrames().length() - other.recordFrames().length());
            }
            if (follows(one, other)) {
                distances.add(one.recordFrames().length());
            }
            if (follows(other, one)) {
                distances.add(-other.recordFrames().length());
            }
        }
        return distances;
    }

    private static boolean follows(CutEvent one, CutEvent other) {
        return one.line() + 1 == other.line()
                && one.recordFrames().endFrame() == other.recordFrames().startFrame()
                && one.sourceFrames().endFrame() == other.sourceFrames().startFrame();
    }

    /** Which image of a dissolve counts. */
    private static void decide(FrameCut cut, FrameCut other) {
        Set<Object> inChief = new HashSet<>(other.primary);
        Set<Object> all = new HashSet<>(inChief);
        other.outgoing.forEach(image -> image.ifPresent(all::add));
        for (int f = 0; f < cut.primary.size(); f++) {
            Object image = cut.primary.get(f);
            Optional<Object> out = cut.outgoing.get(f).filter(all::contains);
            cut.image.add(inChief.contains(image) ? image : out.orElse(image));
        }
    }

    private void align() {
        FrameAlignment alignment = new FrameAlignment(images(oldRow, oldCut), images(newRow, newCut), BLACK);
        for (int i = 0; i < oldRow.size(); i++) {
            int j = alignment.newOf(i);
            if (oldRow.get(i) >= 0 && j >= 0) {
                partner[oldRow.get(i)] = newRow.get(j);
                partnerOfNew[newRow.get(j)] = oldRow.get(i);
            }
        }
        judge(alignment);
    }

    private void judge(FrameAlignment alignment) {
        Set<Object> left = new HashSet<>();
        Set<List<Object>> leftFootage = new HashSet<>();
        for (int g = 0; g < partnerOfNew.length; g++) {
            if (partnerOfNew[g] == NONE) {
                left.add(newCut.image.get(g));
                newCut.footage.get(g).ifPresent(shown -> {
                    for (long frame = shown.from(); frame < shown.until(); frame++) {
                        leftFootage.add(List.of(shown.source(), frame));
                    }
                });
            }
        }
        for (int f = 0; f < partner.length; f++) {
            Object image = oldCut.image.get(f);
            boolean open = !image.equals(BLACK)
                    && (left.contains(image)
                            || oldCut.footage
                                    .get(f)
                                    .filter(shown -> leftFootage.contains(List.of(shown.source(), shown.from())))
                                    .isPresent());
            verdicts[f] = partner[f] != NONE ? Verdict.DETERMINED : open ? Verdict.AMBIGUOUS : Verdict.DELETED;
        }
        for (int i = 0; i < oldRow.size(); i++) {
            if (oldRow.get(i) >= 0 && alignment.isOpenBlack(i)) {
                verdicts[oldRow.get(i)] = Verdict.AMBIGUOUS;
            }
        }
    }

    /** Frames whose image the other cut shows; marks below 0 for the ends of reels. */
    private static List<Integer> row(FrameCut cut, Set<Object> shownByOther) {
        List<Integer> row = new ArrayList<>();
        for (int f = 0; f < cut.image.size(); f++) {
            int reel = cut.reels.get(f);
            if (f == 0 || cut.reels.get(f - 1) != reel) {
                row.add(-2 * reel);
            }
            Object image = cut.image.get(f);
            if (image.equals(BLACK) || shownByOther.contains(image)) {
                row.add(f);
            }
            if (f + 1 == cut.image.size() || cut.reels.get(f + 1) != reel) {
                row.add(-2 * reel - 1);
            }
        }
        return row;
    }

    private static List<Object> images(List<Integer> row, FrameCut cut) {
        List<Object> images = new ArrayList<>();
        row.forEach(f -> images.add(f < 0 ? (Object) ("end " + f) : cut.image.get(f)));
        return images;
    }

    /** The names sources are truly known by. */
    private static final class TrueNames {
        private final Map<String, Set<String>> files = new HashMap<>();
        private final Map<String, Set<String>> clips = new HashMap<>();
        private final Set<String> cutOff = new HashSet<>();
        private final Map<String, String> plainNames = new HashMap<>();

        TrueNames(List<CutList> lists) {
            for (CutList list : lists) {
                for (CutEvent e : list.events()) {
                    String reel = plain(e.source().reelName());
                    files.computeIfAbsent(reel, name -> new HashSet<>())
                            .add(plain(e.source().file()));
                    clips.computeIfAbsent(reel, name -> new HashSet<>())
                            .add(plain(e.source().clipName()));
                    if (reel.length() <= 8 && list.events().stream().anyMatch(other -> sameFramesOtherName(e, other))) {
                        cutOff.add(reel);
                    }
                }
            }
        }

        private boolean sameFramesOtherName(CutEvent e, CutEvent other) {
            return plain(e.source().reelName()).equals(plain(other.source().reelName()))
                    && !plain(e.source().clipName()).equals(plain(other.source().clipName()))
                    && e.sourceFrames().intersection(other.sourceFrames()).isPresent();
        }

        String nameOf(CutEvent event) {
            String name = nameOf(event.source());
            return event.sourceFrames().isEmpty() ? name + plain(event.source().clipName()) : name;
        }

        String nameOf(CutSource source) {
            String reel = plain(source.reelName());
            Set<String> ofReel = files.getOrDefault(reel, Set.of(""));
            if (!ofReel.contains("") && (ofReel.size() > 1 || reel.equals("AX"))) {
                return "F" + plain(source.file());
            }
            boolean byClip = reel.equals("AX") || (cutOff.contains(reel) && ofReel.equals(Set.of("")));
            return byClip && !clips.getOrDefault(reel, Set.of("")).contains("")
                    ? "C" + plain(source.clipName())
                    : "R" + reel;
        }

        private String plain(String name) {
            return plainNames.computeIfAbsent(name, TrueNames::withoutVersion);
        }

        private static String withoutVersion(String name) {
            return name.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("_V\\d+(\\.\\w{1,5})?$", "");
        }
    }
}
