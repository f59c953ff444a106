package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.ListedFile;

/** Files in the gathered folders that are not among the contents. */
final class UnlistedFileCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "unlisted-file",
            "It is either forgotten or in the way; nobody can tell which.",
            "Add it to the contents, or move it out of the folder.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        Set<String> listed = context.items().stream()
                .map(item -> Objects.requireNonNullElse(item.item().getSource(), ""))
                .collect(Collectors.toSet());
        Map<String, List<String>> byFolder = new TreeMap<>();
        for (ListedFile file : context.gathered()) {
            if (!listed.contains(file.source())) {
                String folder = file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
                byFolder.computeIfAbsent(folder, name -> new ArrayList<>()).add(file.path());
            }
        }
        return byFolder.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LintFinding finding(String folder, List<String> paths) {
        if (paths.size() == 1) {
            return RULE.warning(paths.getFirst(), "", "The file lies in a gathered folder but is not in the contents.");
        }
        List<String> names = paths.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        return RULE.warning(
                folder,
                paths.size() + " files",
                paths.size() + " files of the folder are not in the contents: " + Phrase.firstOf(names) + ".");
    }
}
