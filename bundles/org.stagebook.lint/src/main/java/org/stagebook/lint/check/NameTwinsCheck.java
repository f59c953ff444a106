package org.stagebook.lint.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;

/** Files whose names differ only in case or in how accents are written. */
final class NameTwinsCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "name-twins",
            "On Windows and on most Macs the two are one name, and one file overwrites the other.",
            "Rename one of them so that they differ in more than case and accents.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (LintItem item : context.items()) {
            String plain =
                    Normalizer.normalize(item.path(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            byName.computeIfAbsent(plain, name -> new ArrayList<>()).add(item.path());
        }
        return byName.values().stream()
                .filter(paths -> paths.size() > 1)
                .map(paths -> RULE.error(
                        paths.getFirst(),
                        "",
                        "These are one name where case and accents do not count: " + Phrase.firstOf(paths) + "."))
                .toList();
    }
}
