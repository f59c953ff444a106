package org.stagebook.history.version;

import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * What is to be brought back.
 *
 * @param version the earlier version
 * @param scope how much of it
 * @param label what the new version is called
 */
public record RestoreWish(MixVersion version, Scope scope, String label) {

    /** How much of an earlier version. */
    public sealed interface Scope {
        /** Everything the mix is made of: cues with their notes, tracks, markers, and all files. */
        record Whole() implements Scope {}

        /** The same of one reel. */
        record OneReel(Reel reel) implements Scope {}

        /** The cues of a range. */
        record Range(Reel reel, TimeRange range) implements Scope {}

        /** One stem: its file, and the cues that are heard in it. */
        record Stem(String stem) implements Scope {}

        /** In words, as it follows "back to v10". */
        default String words() {
            return switch (this) {
                case Whole() -> "";
                case OneReel(Reel reel) -> ", R" + reel.getNumber();
                case Range(Reel reel, TimeRange range) -> ", a range of R" + reel.getNumber();
                case Stem(String stem) -> ", the " + stem + " stem";
            };
        }
    }
}
