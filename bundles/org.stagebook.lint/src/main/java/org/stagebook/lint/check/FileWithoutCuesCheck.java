package org.stagebook.lint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SoundUnit;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;

/** Files of a kind for which nothing is spotted in their reel, where the reel is spotted at all. */
final class FileWithoutCuesCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "file-without-cues",
            "The mixer reads the cue list beside the tracks and finds nothing about this one.",
            "Spot what it holds, give it the right role, or say in its description what it is.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.units().stream().flatMap(unit -> finding(unit).stream()).toList();
    }

    private static Optional<LintFinding> finding(SoundUnit unit) {
        ContentRole role = unit.first().role();
        if (!FilesOfKind.isCued(role)) {
            return Optional.empty();
        }
        return unit.first().reel().flatMap(reel -> {
            Map<ContentRole, List<Cue>> cues = FilesOfKind.cues(reel);
            return cues.isEmpty() || cues.containsKey(role)
                    ? Optional.empty()
                    : Optional.of(RULE.note(
                            unit.name(),
                            "",
                            "No " + role.getLiteral() + " cue is spotted in reel " + reel.getNumber() + "."));
        });
    }
}
