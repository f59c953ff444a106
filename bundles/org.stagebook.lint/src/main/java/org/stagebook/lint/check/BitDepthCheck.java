package org.stagebook.lint.check;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.model.ContentRole;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.PreBrief;

/** Files with other samples than the mixer wants; guides may be what they are. */
final class BitDepthCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "bit-depth",
            "Bits that were dropped cannot be won back, and a session converts what has more.",
            "Bounce it again from the session with the bit depth of the pre-brief.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        int wanted = context.preBrief().map(PreBrief::getBitDepth).orElse(0);
        return wanted <= 0
                ? List.of()
                : context.items().stream()
                        .filter(item -> item.role() != ContentRole.GUIDE)
                        .flatMap(item -> finding(item, wanted))
                        .toList();
    }

    private static Stream<LintFinding> finding(LintItem item, int wanted) {
        return item
                .sound()
                .filter(sound -> sound.format().bits() != wanted)
                .map(sound -> RULE.finding(
                        sound.format().bits() < wanted ? FindingSeverity.ERROR : FindingSeverity.WARNING,
                        item.path(),
                        "",
                        "Its samples are " + sound.format().encoding() + "; the pre-brief wants "
                                + (wanted == 32 ? "32-bit float" : wanted + "-bit") + "."))
                .stream();
    }
}
