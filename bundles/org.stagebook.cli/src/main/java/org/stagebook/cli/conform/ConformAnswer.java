package org.stagebook.cli.conform;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.conform.Affected;
import org.stagebook.conform.ConformPlan;
import org.stagebook.interchange.formats.FileWarnings.FileWarning;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;

/**
 * What a picture change came to.
 *
 * @param warnings about reading the lists
 * @param done whether the production was changed; false for a review
 */
public record ConformAnswer(ConformPlan plan, List<FileWarning> warnings, boolean done) {

    /** Keeps its own copy. */
    public ConformAnswer {
        warnings = List.copyOf(warnings);
    }

    /** The cues to which something happens. */
    List<Affected> cues() {
        return changed().filter(affected -> affected.object() instanceof Cue).toList();
    }

    /** The clips, markers, scenes, fades and loops to which something happens. */
    List<Affected> others() {
        return changed().filter(affected -> !(affected.object() instanceof Cue)).toList();
    }

    private Stream<Affected> changed() {
        return plan.affected().stream().filter(Affected::isChanged);
    }

    /** How many of the cues come out so. */
    long cues(ConformState state) {
        return cues().stream().filter(cue -> cue.state() == state).count();
    }
}
