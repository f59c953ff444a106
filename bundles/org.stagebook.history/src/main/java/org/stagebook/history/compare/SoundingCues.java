package org.stagebook.history.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * The cues of a version that can be heard to change. One that was removed long ago cannot; one that is removed since the version it
 * is compared with can, for it falls silent.
 *
 * @param removed ids of those
 */
record SoundingCues(MixVersion version, Set<String> removed) {

    List<SpottedCue> of(Production production) {
        return production.getReels().stream()
                .filter(reel -> version.getReel() == null
                        || Objects.equals(version.getReel().getId(), reel.getId()))
                .flatMap(reel -> reel.getCues().stream()
                        .filter(cue -> cue.getRange() != null && canChange(cue))
                        .map(cue -> spotted(reel, cue)))
                .toList();
    }

    private boolean canChange(Cue cue) {
        return cue.getStatus() != CueStatus.REMOVED || removed.contains(cue.getId());
    }

    private static SpottedCue spotted(Reel reel, Cue cue) {
        return new SpottedCue(
                cue.getId(),
                reel.getNumber(),
                text(cue.getNumber()),
                text(cue.getDescription()),
                cue.getCategory() == null ? "" : text(cue.getCategory().getCode()),
                cue.getRange());
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
