package org.stagebook.conform.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Shot;
import org.stagebook.conform.match.Stretch;
import org.stagebook.conform.match.VfxPattern;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.Transition;

/** What is new about shots that both cuts show: how they begin, and which version of a visual effects shot they are. */
final class ShotChanges {
    private final ShotFinder oldShots;
    private final ShotFinder newShots;
    private final List<VfxPattern> patterns;

    ShotChanges(ShotFinder oldShots, ShotFinder newShots, List<VfxPattern> patterns) {
        this.oldShots = oldShots;
        this.newShots = newShots;
        this.patterns = List.copyOf(patterns);
    }

    /** A change of a shot, and the frames that look different by it. */
    record ShotChange(Said said, Touch touch) {}

    /** The changes of the shots whose picture after the transition is in a stretch that is in the new cut. */
    List<ShotChange> in(Stretch stretch) {
        List<ShotChange> said = new ArrayList<>();
        if (stretch.fate() instanceof Fate.Moved(ReelSpan place)) {
            for (Shot shot : oldShots.in(stretch.old())) {
                long frame = afterTransition(shot);
                if (stretch.old().frames().contains(frame)) {
                    newShots.at(place.reelNumber(), frame + stretch.shift())
                            .ifPresent(now -> compare(shot, now, stretch.shift(), said));
                }
            }
        }
        return said;
    }

    /** Where only the incoming picture is seen; the last frame of a shot that is not longer than its transition. */
    private static long afterTransition(Shot shot) {
        long start = shot.place().frames().startFrame();
        return Math.min(
                start + shot.event().transition().frames(),
                shot.place().frames().endFrame() - 1);
    }

    private void compare(Shot before, Shot now, long shift, List<ShotChange> changes) {
        if (!transition(before).equals(transition(now))) {
            String words = transition(before) + " before, " + transition(now) + " now.";
            changes.add(new ShotChange(
                    said(ChangeKind.EFFECT_CHANGED, before, now, words),
                    new Touch(transitionFrames(before, now, shift), "it has another transition than before")));
        }
        newVersion(before.event().source(), now.event().source())
                .ifPresent(words -> changes.add(new ShotChange(
                        said(ChangeKind.NEW_VERSION, before, now, words),
                        new Touch(before.place(), "it shows a new version of a shot"))));
    }

    /** From where the first of both transitions begins to where the last ends, in the old cut. */
    private static ReelSpan transitionFrames(Shot before, Shot now, long shift) {
        long oldStart = before.place().frames().startFrame();
        long newStart = now.place().frames().startFrame() - shift;
        long start = Math.min(oldStart, newStart);
        long end = Math.max(
                oldStart + before.event().transition().frames(),
                newStart + now.event().transition().frames());
        return ReelSpan.of(before.place().reelNumber(), start, Math.max(1, end - start));
    }

    private static Said said(ChangeKind kind, Shot before, Shot now, String words) {
        return new Said(kind, Optional.of(before.place()), Optional.of(now.place()), words);
    }

    private static String transition(Shot shot) {
        Transition transition = shot.event().transition();
        return switch (transition.kind()) {
            case CUT -> "A cut";
            case DISSOLVE -> "A dissolve of " + transition.frames() + " frames";
            case WIPE -> "A wipe of " + transition.frames() + " frames";
            case KEY -> "A key";
        };
    }

    private Optional<String> newVersion(CutSource before, CutSource now) {
        return Stream.of(
                        newVersion(before.clipName(), now.clipName()),
                        newVersion(before.reelName(), now.reelName()),
                        newVersion(before.file(), now.file()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> newVersion(String before, String now) {
        return Optional.of("Now " + now + ".")
                .filter(words -> !before.equals(now) && patterns.stream().anyMatch(it -> isVersion(it, before, now)));
    }

    private static boolean isVersion(VfxPattern pattern, String before, String now) {
        String shot = pattern.shotOf(before);
        return !shot.equals(before) && shot.equalsIgnoreCase(pattern.shotOf(now));
    }
}
