package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.Cue;

/**
 * The rules by which cues stand out; the first that holds counts.
 *
 * @param rules in order
 * @param text how cues say what the rules look at
 */
public record Highlights(List<HighlightRule> rules, CueText text) {

    /** Keeps its own copy. */
    public Highlights {
        rules = List.copyOf(rules);
    }

    public Optional<HighlightRule> of(Cue cue) {
        return rules.stream().filter(rule -> rule.matches(cue, text)).findFirst();
    }
}
