package org.stagebook.history.signoff;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.SignOff;
import org.stagebook.model.SignOffExtent;
import org.stagebook.timebase.TimeRange;

/** How much somebody signs off. */
public sealed interface SignOffScope {
    /** All of a mix version. */
    record WholeVersion() implements SignOffScope {}

    /** One reel of it. */
    record OneReel(Reel reel) implements SignOffScope {}

    /** One scene. */
    record OneScene(Reel reel, Scene scene) implements SignOffScope {}

    /** Some neighbouring cues. */
    record SomeCues(Reel reel, TimeRange range, List<Cue> cues) implements SignOffScope {
        /** Copies the list. */
        public SomeCues {
            cues = List.copyOf(cues);
        }
    }

    /** The model's word for it. */
    default SignOffExtent extent() {
        return switch (this) {
            case WholeVersion() -> SignOffExtent.VERSION;
            case OneReel(Reel reel) -> SignOffExtent.REEL;
            case OneScene(Reel reel, Scene scene) -> SignOffExtent.SCENE;
            case SomeCues(Reel reel, TimeRange range, List<Cue> cues) -> SignOffExtent.CUES;
        };
    }

    /** The reel, if it is about one. */
    default Optional<Reel> reelOf() {
        return switch (this) {
            case WholeVersion() -> Optional.empty();
            case OneReel(Reel reel) -> Optional.of(reel);
            case OneScene(Reel reel, Scene scene) -> Optional.of(reel);
            case SomeCues(Reel reel, TimeRange range, List<Cue> cues) -> Optional.of(reel);
        };
    }

    /** The range within that reel, if it is not all of it. */
    default Optional<TimeRange> rangeOf() {
        return switch (this) {
            case WholeVersion() -> Optional.empty();
            case OneReel(Reel reel) -> Optional.empty();
            case OneScene(Reel reel, Scene scene) -> Optional.ofNullable(scene.getRange());
            case SomeCues(Reel reel, TimeRange range, List<Cue> cues) -> Optional.of(range);
        };
    }

    /** In words: "Scene 12 of R1". */
    default String words() {
        return switch (this) {
            case WholeVersion() -> "The whole";
            case OneReel(Reel reel) -> "R" + reel.getNumber();
            case OneScene(Reel reel, Scene scene) -> "Scene " + scene.getNumber() + " of R" + reel.getNumber();
            case SomeCues(Reel reel, TimeRange range, List<Cue> cues) ->
                cues.isEmpty() ? "A range of R" + reel.getNumber() : cues(cues) + " of R" + reel.getNumber();
        };
    }

    private static String cues(List<Cue> cues) {
        String first = cues.getFirst().getNumber();
        return cues.size() == 1
                ? "Cue " + first
                : "Cues " + first + " to " + cues.getLast().getNumber();
    }

    /** Whether a file of a version is heard in the part that is signed off. */
    static boolean hears(SignOff signOff, MixFile file) {
        return signOff.getReel() == null
                || file.getReel() == null
                || signOff.getReel().equals(file.getReel());
    }

    /** The files of a version that are heard there. */
    default List<MixFile> files(MixVersion version) {
        return version.getFiles().stream()
                .filter(file -> file.getReel() == null
                        || reelOf().map(reel -> reel.equals(file.getReel())).orElse(true))
                .toList();
    }
}
