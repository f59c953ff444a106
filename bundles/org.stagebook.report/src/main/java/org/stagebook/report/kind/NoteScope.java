package org.stagebook.report.kind;

import java.util.Optional;
import org.stagebook.model.MixVersion;
import org.stagebook.timebase.Duration;

/**
 * Which notes are set beside each other.
 *
 * @param version only those taken while this version was heard; empty for all
 * @param within how far apart two notes may lie and still be about the same thing
 */
public record NoteScope(Optional<MixVersion> version, Duration within) {
    /** Who notes with eyes shut presses the key a little later than who sees it coming. */
    public static final Duration USUAL_DISTANCE = Duration.ofSeconds(2);

    /** All notes, within the usual distance. */
    public static NoteScope all() {
        return new NoteScope(Optional.empty(), USUAL_DISTANCE);
    }
}
