package org.stagebook.lint;

import java.util.Optional;
import org.stagebook.lint.sound.SoundMeasures;

/**
 * What is known of the file of an item. Plain values, so that they can be learnt on another thread than the production's.
 *
 * @param state whether it is there
 * @param sizeBytes how long it is
 * @param problem why it cannot be read, as a sentence; empty if it can
 * @param hash a hash of its bytes by any one algorithm; empty if none was made
 * @param sound what its sound is like, if it is sound
 */
public record FileFacts(State state, long sizeBytes, String problem, String hash, Optional<SoundMeasures> sound) {

    /** Whether the file is there. */
    public enum State {
        PRESENT,
        MISSING,
        UNREADABLE
    }

    /** Of an item nobody has looked at: what can be judged without its file is. */
    public static final FileFacts UNKNOWN = new FileFacts(State.PRESENT, -1, "", "", Optional.empty());

    public static FileFacts missing() {
        return new FileFacts(State.MISSING, 0, "", "", Optional.empty());
    }

    public static FileFacts unreadable(String problem) {
        return new FileFacts(State.UNREADABLE, 0, problem, "", Optional.empty());
    }

    public static FileFacts present(long sizeBytes, String hash, Optional<SoundMeasures> sound) {
        return new FileFacts(State.PRESENT, sizeBytes, "", hash, sound);
    }

    FileFacts withSound(SoundMeasures other) {
        return new FileFacts(state, sizeBytes, problem, hash, Optional.of(other));
    }
}
