package org.stagebook.lint.check;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.model.PreBrief;

/** Files at another rate than the mixer's session, or than the production where the mixer does not say. */
final class SampleRateCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "sample-rate",
            "A session has one rate; a file at another plays at the wrong speed or is converted by whoever imports it.",
            "Bounce it again at the rate of the mix, or convert it with a converter you trust.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        int wanted = context.preBrief()
                .map(PreBrief::getSampleRateHz)
                .filter(rate -> rate > 0)
                .orElse(context.production().getSampleRateHz());
        return wanted <= 0
                ? List.of()
                : context.items().stream()
                        .flatMap(item -> finding(item, wanted))
                        .toList();
    }

    private static Stream<LintFinding> finding(LintItem item, int wanted) {
        return item
                .sound()
                .filter(sound -> sound.format().sampleRateHz() != wanted)
                .map(sound -> RULE.error(
                        item.path(),
                        "",
                        "It has " + sound.format().sampleRateHz() + " Hz; the mix runs at " + wanted + " Hz."))
                .stream();
    }
}
