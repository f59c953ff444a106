package org.stagebook.edit.validation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;

/** A cue has a number and a category, and if it was removed, a reason. */
final class CuesAreComplete implements Rule {
    @Override
    public void check(Production production, Consumer<Problem> problems) {
        for (Cue cue : Words.cues(production)) {
            if (isBlank(cue.getNumber())) {
                problems.accept(new Problem(
                        Severity.WARNING, cue, "A cue has no number.", "Number it, so that people can refer to it."));
            }
            if (cue.getCategory() == null) {
                problems.accept(new Problem(
                        Severity.WARNING,
                        cue,
                        Words.name(cue) + " has no category.",
                        "Say what kind of sound it is, such as FX or ADR."));
            }
            if (cue.getStatus() == CueStatus.REMOVED && isBlank(cue.getRemovalReason())) {
                problems.accept(new Problem(
                        Severity.ERROR,
                        cue,
                        Words.name(cue) + " was removed without a reason.",
                        "Say why, or restore it."));
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
