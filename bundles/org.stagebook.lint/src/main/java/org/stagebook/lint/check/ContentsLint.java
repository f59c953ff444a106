package org.stagebook.lint.check;

import java.util.List;
import java.util.Map;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.ListedFile;
import org.stagebook.lint.NameFit;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/**
 * Holds the contents of a handoff against the mixer's pre-brief, the spotting and common sense. Quick, because the files were
 * read before; to be called on the thread of the production.
 *
 * @param names what knows the naming template
 */
public record ContentsLint(NameFit names) {

    /**
     * What is wrong, in the order of the checks and within each of the contents.
     *
     * @param facts what is known of the items' files, by their paths
     * @param gathered every file of the folders gathered from
     */
    public List<LintFinding> check(
            Production production, HandoffPackage handoff, Map<String, FileFacts> facts, List<ListedFile> gathered) {
        LintContext context = LintContext.of(production, handoff, facts, gathered, names);
        return Checks.ALL.stream()
                .flatMap((Check check) -> check.findings(context).stream())
                .toList();
    }
}
