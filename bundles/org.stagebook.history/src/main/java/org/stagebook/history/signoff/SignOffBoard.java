package org.stagebook.history.signoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.SignOff;
import org.stagebook.model.SignOffExtent;
import org.stagebook.timebase.TimeRange;

/** What is open, signed and stale, reel by reel and scene by scene: what the room asks before it moves on. */
public final class SignOffBoard {
    private final Production production;

    public SignOffBoard(Production production) {
        this.production = production;
    }

    /** Where a reel or scene stands. */
    public enum State {
        /** Nobody has signed it off. */
        OPEN("open"),
        /** Cues of it are signed off, but not all of it. */
        PARTLY("partly signed"),
        /** Signed off, and nothing has touched it since. */
        SIGNED("signed"),
        /** Signed off once; something has touched it since. */
        STALE("stale");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    /**
     * A reel, or a scene of it.
     *
     * @param signOffs those that cover it or part of it, latest first
     */
    public record Row(Reel reel, Optional<Scene> scene, State state, List<SignOff> signOffs) {
        /** Copies the list. */
        public Row {
            signOffs = List.copyOf(signOffs);
        }

        /** The one that decides its state. */
        public Optional<SignOff> deciding() {
            return signOffs.stream()
                    .filter(it -> state == State.STALE ? !SignOffReview.holds(it) : SignOffReview.holds(it))
                    .findFirst();
        }
    }

    /** Each reel, followed by its scenes. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Reel reel : production.getReels()) {
            List<Row> scenes = reel.getScenes().stream()
                    .map(scene -> row(reel, Optional.of(scene), List.of()))
                    .toList();
            rows.add(row(reel, Optional.empty(), scenes));
            rows.addAll(scenes);
        }
        return rows;
    }

    private Row row(Reel reel, Optional<Scene> scene, List<Row> scenes) {
        List<SignOff> about = production.getSignOffs().stream()
                .filter(it -> isAbout(it, reel, scene))
                .sorted(Comparator.comparing(SignOff::getAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
        return new Row(reel, scene, state(about, reel, scene, scenes), about);
    }

    private static State state(List<SignOff> about, Reel reel, Optional<Scene> scene, List<Row> scenes) {
        boolean signedAsAWhole = about.stream().anyMatch(it -> SignOffReview.holds(it) && coversAll(it, reel, scene));
        if (signedAsAWhole) {
            return State.SIGNED;
        }
        if (about.isEmpty()) {
            return State.OPEN;
        }
        if (!scenes.isEmpty() && scenes.stream().allMatch(row -> row.state() == State.SIGNED)) {
            return State.SIGNED;
        }
        return about.stream().anyMatch(it -> !SignOffReview.holds(it) && !isRenewed(it, about))
                ? State.STALE
                : State.PARTLY;
    }

    /** Whether all of a stale sign-off was signed off again since. */
    private static boolean isRenewed(SignOff stale, List<SignOff> about) {
        return about.stream()
                .filter(SignOffReview::holds)
                .anyMatch(it -> it.getRange() == null
                        || (stale.getRange() != null
                                && !it.getRange()
                                        .start()
                                        .isAfter(stale.getRange().start())
                                && !it.getRange()
                                        .end()
                                        .isBefore(stale.getRange().end())));
    }

    private static boolean isAbout(SignOff signOff, Reel reel, Optional<Scene> scene) {
        if (signOff.getReel() == null) {
            return signOff.getMixVersion() == null
                    || signOff.getMixVersion().getReel() == null
                    || signOff.getMixVersion().getReel().equals(reel);
        }
        return signOff.getReel().equals(reel)
                && (scene.isEmpty() || signOff.getRange() == null || overlaps(signOff.getRange(), scene.get()));
    }

    private static boolean overlaps(TimeRange range, Scene scene) {
        TimeRange other = scene.getRange();
        return other != null
                && range.start().isBefore(other.end())
                && other.start().isBefore(range.end());
    }

    private static boolean coversAll(SignOff signOff, Reel reel, Optional<Scene> scene) {
        if (signOff.getExtent() == SignOffExtent.VERSION || signOff.getRange() == null) {
            return true;
        }
        TimeRange wanted = scene.map(Scene::getRange).orElseGet(() -> whole(reel));
        return wanted != null
                && !signOff.getRange().start().isAfter(wanted.start())
                && !signOff.getRange().end().isBefore(wanted.end());
    }

    private static @Nullable TimeRange whole(Reel reel) {
        return reel.getStart() == null || reel.getEnd() == null ? null : new TimeRange(reel.getStart(), reel.getEnd());
    }
}
