package org.stagebook.testkit.cuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Edits cuts as a picture department does, at random from a seed: inserts, deletes, trims, lengthens, swaps, moves within and
 * between reels, splits, repeats, drops a source, lays and takes away dissolves, and gives visual effects new versions.
 *
 * <p>Black at the ends of a reel is no part of a list and is taken away.
 */
public final class CutEditor {
    private static final long FRAMES_BETWEEN_REELS = 24L * 3600;

    /** Names this short are cut off, or say nothing, and have no version. */
    private static final int CMX_NAME_LENGTH = 8;

    private final Random random;
    private final TimecodeFormat format;
    private final List<CutList> oldCut;
    private final int oldFrames;
    private List<ReelItems> reels = new ArrayList<>();
    private final List<String> edits = new ArrayList<>();
    private int refused;
    private int fresh;

    /** @param reels for each reel neighbouring events of one track; they are put at hours 1, 2, 3 ... */
    public CutEditor(List<List<CutEvent>> reels, TimecodeFormat format, long seed) {
        random = new Random(seed);
        this.format = format;
        long origin = 0;
        for (List<CutEvent> events : reels) {
            ReelItems items = ReelItems.of(events, origin);
            this.reels.add(new ReelItems((this.reels.size() + 1) * FRAMES_BETWEEN_REELS, items.items()));
            origin += items.frames();
        }
        oldFrames = (int) origin;
        oldCut = lists(this.reels);
    }

    /** Tries so many edits. */
    public CutPair edit(int number) {
        for (int i = 0; i < number; i++) {
            List<ReelItems> before = reels;
            reels = new ArrayList<>(before.stream().map(ReelItems::copy).toList());
            Optional<String> done = tryOne();
            reels.forEach(CutEditor::trimBlack);
            if (done.isEmpty()) {
                reels = before;
            } else if (new PlainStory(new FrameOracle(oldCut, lists(reels), false), truth()).isTold()) {
                edits.add(done.get());
            } else {
                reels = before;
                refused++;
            }
        }
        return versioned();
    }

    private Optional<String> tryOne() {
        return switch (random.nextInt(14)) {
            case 0 -> insert(newItem(), "insert");
            case 1 -> any(0).flatMap(at -> insert(at.item().copy(), "repeat"));
            case 2, 3 -> any(1).map(at -> done("delete", at, at.items().remove(at.index())));
            case 4, 5 -> any(1).filter(at -> at.item().canBeCut()).map(this::trim);
            case 6, 7 -> any(1).filter(at -> canGrow(at.item())).map(this::lengthen);
            case 8 -> swap();
            case 9 -> any(1).flatMap(at -> move(at, at.reel()));
            case 10 -> any(1).flatMap(at -> move(at, reels.get(random.nextInt(reels.size()))));
            case 11 -> any(0).filter(at -> at.item().canBeCut()).map(this::split);
            case 12 -> any(0).filter(at -> at.item().isPlain()).map(this::dissolve);
            default -> random.nextInt(4) == 0 ? dropSource() : Optional.empty();
        };
    }

    /** An item and where it is. */
    private record At(ReelItems reel, int index) {
        CutItem item() {
            return reel.items().get(index);
        }

        List<CutItem> items() {
            return reel.items();
        }
    }

    private Optional<At> any(int atLeastLeft) {
        ReelItems reel = reels.get(random.nextInt(reels.size()));
        return reel.items().size() <= atLeastLeft
                ? Optional.empty()
                : Optional.of(new At(reel, random.nextInt(reel.items().size())));
    }

    private CutItem newItem() {
        int length = 5 + random.nextInt(100);
        long[] origins = new long[length];
        Arrays.fill(origins, CutItem.NEW);
        String name = "X" + (900 + fresh++) + "C001_NEW";
        return new CutItem(new CutSource(name, name, name), "V", random.nextInt(100_000), length, 1, 0, origins);
    }

    private Optional<String> insert(CutItem item, String what) {
        ReelItems reel = reels.get(random.nextInt(reels.size()));
        int index = random.nextInt(reel.items().size() + 1);
        reel.items().add(index, item);
        return item.isBlack() ? Optional.empty() : Optional.of(done(what, new At(reel, index), item));
    }

    private String trim(At at) {
        int cut = 1 + random.nextInt(at.item().length() - 2);
        boolean head = random.nextBoolean();
        int length = at.item().length();
        at.items()
                .set(at.index(), head ? at.item().part(cut, length) : at.item().part(0, length - cut));
        return done("trim " + (head ? "head " : "tail ") + cut, at, at.item());
    }

    private static boolean canGrow(CutItem item) {
        return item.isPlain() || item.isStill() || item.isBlack();
    }

    private String lengthen(At at) {
        int by = 1 + random.nextInt(40);
        boolean head = random.nextBoolean();
        at.items()
                .set(at.index(), head ? at.item().lengthened(by, 0) : at.item().lengthened(0, by));
        return done("lengthen " + (head ? "head " : "tail ") + by, at, at.item());
    }

    private Optional<String> swap() {
        Optional<At> one = any(1);
        Optional<At> other = any(1);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        CutItem item = one.get().item();
        one.get().items().set(one.get().index(), other.get().item());
        other.get().items().set(other.get().index(), item);
        return Optional.of(done("swap", one.get(), item));
    }

    private Optional<String> move(At from, ReelItems to) {
        CutItem item = from.items().remove(from.index());
        int index = random.nextInt(to.items().size() + 1);
        to.items().add(index, item);
        return Optional.of(done("move from " + from.index(), new At(to, index), item));
    }

    private String split(At at) {
        int middle = 1 + random.nextInt(at.item().length() - 2);
        CutItem whole = at.item();
        at.items().set(at.index(), whole.part(0, middle));
        at.items().add(at.index() + 1, whole.part(middle, whole.length()));
        return done("split at " + middle, at, whole);
    }

    private String dissolve(At at) {
        int frames = at.item().dissolve() > 0 ? 0 : Math.min(at.item().length(), 4 + random.nextInt(44));
        at.items().set(at.index(), at.item().withDissolve(frames));
        return done("dissolve " + frames, at, at.item());
    }

    private Optional<String> dropSource() {
        Optional<At> at = any(0).filter(found -> !found.item().isBlack());
        at.ifPresent(found -> {
            CutSource source = found.item().source();
            reels.forEach(reel -> reel.items().removeIf(item -> item.source().equals(source)));
        });
        return at.filter(found -> reels.stream().noneMatch(reel -> reel.items().isEmpty()))
                .map(found -> "drop a source");
    }

    private static void trimBlack(ReelItems reel) {
        while (!reel.items().isEmpty() && reel.items().getFirst().isBlack()) {
            reel.items().removeFirst();
        }
        while (!reel.items().isEmpty() && reel.items().getLast().isBlack()) {
            reel.items().removeLast();
        }
    }

    private String done(String what, At at, CutItem item) {
        return what + " " + item.source().reelName() + " R" + (reels.indexOf(at.reel()) + 1) + "#" + at.index();
    }

    private int[] truth() {
        int[] newOfOld = new int[oldFrames];
        Arrays.fill(newOfOld, -1);
        int at = 0;
        for (ReelItems reel : reels) {
            for (CutItem item : reel.items()) {
                for (long origin : item.origins()) {
                    if (origin >= 0) {
                        newOfOld[(int) origin] = at;
                    }
                    at++;
                }
            }
        }
        return newOfOld;
    }

    /** At times the sources are visual effects, and each event of the new cut has a version of its own. */
    private CutPair versioned() {
        List<CutList> newCut = lists(reels);
        if (random.nextInt(4) != 0) {
            return new CutPair(oldCut, newCut, truth(), edits, refused);
        }
        edits.add("versions");
        return new CutPair(
                oldCut.stream().map(list -> versions(list, 1)).toList(),
                newCut.stream().map(list -> versions(list, 100)).toList(),
                truth(),
                edits,
                refused);
    }

    private CutList versions(CutList list, int highest) {
        List<CutEvent> events = new ArrayList<>();
        for (CutEvent e : list.events()) {
            String version = String.format(java.util.Locale.ROOT, "_v%03d", 1 + random.nextInt(highest));
            CutSource source = named(e.source(), version);
            var transition = new org.stagebook.interchange.cutlist.Transition(
                    e.transition().kind(),
                    e.transition().frames(),
                    e.transition()
                            .outgoing()
                            .map(out -> new org.stagebook.interchange.cutlist.Transition.Outgoing(
                                    named(out.source(), version), out.sourceFrame())));
            events.add(new CutEvent(
                    e.line(),
                    e.number(),
                    e.channels(),
                    source,
                    e.sourceFrames(),
                    e.recordFrames(),
                    transition,
                    e.speed()));
        }
        return new CutList(list.title(), list.format(), events, List.of());
    }

    private static CutSource named(CutSource source, String version) {
        return source.isBlack() || source.reelName().length() <= CMX_NAME_LENGTH
                ? source
                : new CutSource(
                        source.reelName() + version,
                        source.clipName(),
                        source.file().isEmpty() ? "" : source.file() + version);
    }

    private List<CutList> lists(List<ReelItems> items) {
        return items.stream().map(reel -> reel.list(format)).toList();
    }
}
