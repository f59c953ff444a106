package org.stagebook.lint.check;

import java.util.List;
import java.util.Set;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.model.ContentRole;
import org.stagebook.model.PreBrief;

/** Sessions and AAF files the mixer wants with handles: nobody but a workstation can look into them. */
final class HandlesCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "handles",
            "Without handles the mixer cannot open a fade or slip a clip.",
            "Open it where it was made, look at a few clips, and waive this once you have seen them.");
    private static final Set<ContentRole> WITH_CLIPS = Set.of(ContentRole.SESSION, ContentRole.AAF);

    @Override
    public List<LintFinding> findings(LintContext context) {
        int wanted = context.preBrief().map(PreBrief::getHandlesFrames).orElse(0);
        return wanted <= 0
                ? List.of()
                : context.items().stream()
                        .filter(item -> WITH_CLIPS.contains(item.role()) && !item.isSessionMedia())
                        .map(item -> RULE.note(
                                item.path(),
                                "",
                                "The pre-brief wants handles of " + Phrase.count(wanted, "frame", "frames")
                                        + "; whether its clips have them cannot be read here."))
                        .toList();
    }
}
