package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.testkit.cuts.CutEditor;
import org.stagebook.testkit.cuts.CutPair;
import org.stagebook.testkit.cuts.FrameOracle;
import org.stagebook.timebase.TimecodeFormat;

/** One seeded pair of cuts made of real lists, matched and compared with the truth and with the slow definition. */
final class Trial {
    private final CutPair pair;
    private final FrameOracle oracle;
    private final ChangeMap map;
    private final List<String> mistakes = new ArrayList<>();
    private final Counts counts = new Counts();

    /** What became of frames, summed over trials. */
    static final class Counts {
        long pairs;
        long edits;
        long refused;
        long frames;
        long surviving;
        long mappedRight;
        long ambiguous;
        long deleted;
        long wrong;
        long unmappedThoughDetermined;
        long guessed;
        long totalsOff;

        void add(Counts other) {
            pairs += other.pairs;
            edits += other.edits;
            refused += other.refused;
            frames += other.frames;
            surviving += other.surviving;
            mappedRight += other.mappedRight;
            ambiguous += other.ambiguous;
            deleted += other.deleted;
            wrong += other.wrong;
            unmappedThoughDetermined += other.unmappedThoughDetermined;
            guessed += other.guessed;
            totalsOff += other.totalsOff;
        }

        String table() {
            return """
                    pairs                         %,12d
                    edits made                    %,12d
                    edits the lists would hide    %,12d
                    frames of old cuts            %,12d
                    surviving frames              %,12d
                    mapped to their true place    %,12d
                    reported ambiguous            %,12d
                    reported deleted              %,12d
                    mapped wrong                  %,12d
                    unmapped though determined    %,12d
                    mapped though undetermined    %,12d
                    totals that do not add up     %,12d
                    """.formatted(
                            pairs,
                            edits,
                            refused,
                            frames,
                            surviving,
                            mappedRight,
                            ambiguous,
                            deleted,
                            wrong,
                            unmappedThoughDetermined,
                            guessed,
                            totalsOff);
        }
    }

    Trial(List<List<CutEvent>> tracks, long seed) {
        Random random = new Random(seed);
        List<CutEvent> track = tracks.get(random.nextInt(tracks.size()));
        int reels = 1 + random.nextInt(3);
        int window = Math.max(3, Math.min(track.size() / reels, 4 + random.nextInt(20)));
        int first = random.nextInt(Math.max(1, track.size() - window * reels + 1));
        List<List<CutEvent>> windows = IntStream.range(0, reels)
                .mapToObj(reel -> window(track, first + reel * window, window))
                .filter(events ->
                        events.stream().anyMatch(e -> !e.recordFrames().isEmpty()))
                .toList();
        pair = new CutEditor(windows, TimecodeFormat.TC_24, seed).edit(1 + random.nextInt(12));
        oracle = new FrameOracle(pair.oldCut(), pair.newCut());
        Comparison comparison =
                new CutMatcher(MatchOptions.withVfx(List.of("*_v###"))).compare(cut(pair.oldCut()), cut(pair.newCut()));
        map = comparison.map();
        check();
        checkThatLengthsAddUp(ChangeList.of(comparison, TimecodeFormat.TC_24).rows());
    }

    /** Sentences about what is not as it should be. */
    List<String> mistakes() {
        return mistakes;
    }

    Counts counts() {
        return counts;
    }

    String story() {
        return String.join(", ", pair.edits()) + "\nold " + text(pair.oldCut()) + "\nnew " + text(pair.newCut());
    }

    private static String text(List<CutList> cut) {
        StringBuilder text = new StringBuilder();
        for (CutList list : cut) {
            list.events().forEach(e -> text.append("\n  ").append(e));
            text.append("\n");
        }
        return text.toString();
    }

    private static List<CutEvent> window(List<CutEvent> track, int first, int size) {
        return track.subList(Math.min(first, track.size() - 1), Math.min(first + size, track.size()));
    }

    private static List<ReelCut> cut(List<CutList> lists) {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> new ReelCut(i + 1, lists.get(i)))
                .toList();
    }

    private void check() {
        counts.pairs = 1;
        counts.edits = pair.edits().size();
        counts.refused = pair.refused();
        counts.frames = pair.oldFrames();
        counts.surviving = pair.surviving();
        long[] newPlaces = places(pair.newCut());
        int f = 0;
        for (int reel = 1; reel <= pair.oldCut().size(); reel++) {
            FrameSpan covered = covered(pair.oldCut().get(reel - 1));
            for (long frame = covered.startFrame(); frame < covered.endFrame(); frame++) {
                check(f++, reel, frame, newPlaces);
            }
        }
    }

    /** Each total is the sum of the lengths above it, and the last says by how much later the reel ends. */
    private void checkThatLengthsAddUp(List<ChangeRow> rows) {
        for (int reel = 1; reel <= pair.oldCut().size(); reel++) {
            long sum = 0;
            for (ChangeRow row : rows) {
                if (row.reelNumber() == reel) {
                    sum += row.lengthChange();
                    if (row.total() != sum) {
                        counts.totalsOff++;
                        mistakes.add("Row " + row + " does not add up to " + sum);
                    }
                }
            }
            FrameSpan before = covered(pair.oldCut().get(reel - 1));
            FrameSpan now = covered(pair.newCut().get(reel - 1));
            long later = (now.isEmpty() ? before.startFrame() : now.endFrame()) - before.endFrame();
            if (sum != later) {
                counts.totalsOff++;
                mistakes.add("The rows of reel " + reel + " come to " + sum + ", and it ends " + later + " later");
            }
        }
    }

    private void check(int f, int reel, long frame, long[] newPlaces) {
        Fate fate = map.at(reel, frame)
                .map(stretch -> at(stretch, frame))
                .orElseThrow(() -> new AssertionError("frame " + frame + " of reel " + reel + " is in no stretch"));
        int truth = pair.truthOf(f);
        int determined = oracle.newFrameOf(f);
        switch (fate) {
            case Fate.Moved(ReelSpan place) -> {
                long found =
                        place.reelNumber() * 1_000_000_000L + place.frames().startFrame();
                boolean right = truth >= 0 && newPlaces[truth] == found;
                counts.mappedRight += right ? 1 : 0;
                counts.wrong += right ? 0 : 1;
                boolean guess = determined < 0 || newPlaces[determined] != found;
                counts.guessed += guess ? 1 : 0;
                note(!right, f, reel, frame, "is mapped to " + place + ", in truth it is " + truth(truth, newPlaces));
                note(guess, f, reel, frame, "is mapped to " + place + " but not determined so");
            }
            case Fate.Ambiguous ambiguous -> {
                counts.ambiguous++;
                open(f, reel, frame, FrameOracle.Verdict.AMBIGUOUS);
            }
            case Fate.Deleted deleted -> {
                counts.deleted++;
                open(f, reel, frame, FrameOracle.Verdict.DELETED);
                note(truth >= 0 && !oracle.verdict(f).equals(FrameOracle.Verdict.DELETED), f, reel, frame, "survives");
            }
        }
    }

    private void open(int f, int reel, long frame, FrameOracle.Verdict verdict) {
        boolean determined = oracle.newFrameOf(f) >= 0;
        counts.unmappedThoughDetermined += determined ? 1 : 0;
        note(oracle.verdict(f) != verdict, f, reel, frame, "is reported " + verdict + " and is " + oracle.verdict(f));
    }

    private void note(boolean mistake, int f, int reel, long frame, String what) {
        if (mistake && mistakes.size() < 5) {
            mistakes.add("Frame " + frame + " of reel " + reel + " (" + f + ") " + what);
        }
    }

    private static String truth(int truth, long[] newPlaces) {
        return truth < 0 ? "deleted" : "at " + newPlaces[truth];
    }

    private static Fate at(Stretch stretch, long frame) {
        long skipped = frame - stretch.old().frames().startFrame();
        return stretch.fate() instanceof Fate.Moved(ReelSpan place)
                ? new Fate.Moved(ReelSpan.of(place.reelNumber(), place.frames().startFrame() + skipped, 1))
                : stretch.fate();
    }

    /** Reel and frame of every frame of a cut, in one number. */
    private static long[] places(List<CutList> cut) {
        return IntStream.rangeClosed(1, cut.size())
                .boxed()
                .flatMapToLong(reel -> {
                    FrameSpan covered = covered(cut.get(reel - 1));
                    return java.util.stream.LongStream.range(covered.startFrame(), covered.endFrame())
                            .map(frame -> reel * 1_000_000_000L + frame);
                })
                .toArray();
    }

    private static FrameSpan covered(CutList list) {
        long start = list.events().stream()
                .mapToLong(e -> e.recordFrames().startFrame())
                .min()
                .orElse(0);
        long end = list.events().stream()
                .mapToLong(e -> e.recordFrames().endFrame())
                .max()
                .orElse(0);
        return new FrameSpan(start, end);
    }
}
