package org.stagebook.handoff.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.RecordFindings;
import org.stagebook.handoff.document.PackedContent;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.ListedFile;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/**
 * Checks the very bytes that were copied, by what was measured on their way: nothing is sent with an error that nobody has
 * mended or waived. A draft is made where there is none, so that findings and waivers have a place.
 */
final class ContentsGate {
    private final Optional<ContentsLint> lint;

    ContentsGate(Optional<ContentsLint> lint) {
        this.lint = lint;
    }

    /** Lists what is handed over in the draft, and notes what is found wrong with it. */
    HandoffPackage check(PreparedPackage prepared, Production production, Path productionFolder, Instant at) {
        String name = prepared.request().name();
        HandoffPackage draft = IssueHandoff.draft(production, name).orElseGet(() -> {
            new AddHandoffPackage(NewHandoff.named(name)).apply(production);
            return IssueHandoff.draft(production, name).orElseThrow();
        });
        gathered(prepared, productionFolder).into(production, draft).apply(production);
        lint.ifPresent(checks -> {
            List<LintFinding> findings = checks.check(production, draft, facts(prepared), List.of());
            new RecordFindings(
                            draft, at, findings.stream().map(LintFinding::asNew).toList())
                    .apply(production);
        });
        return draft;
    }

    /** The errors that stand in the way. */
    List<Finding> open(HandoffPackage draft) {
        return lint.isEmpty()
                ? List.of()
                : draft.getFindings().stream()
                        .filter(finding ->
                                finding.getSeverity() == FindingSeverity.ERROR && finding.getWaiver() == null)
                        .toList();
    }

    private static GatheredFiles gathered(PreparedPackage prepared, Path productionFolder) {
        SourcePaths sources = new SourcePaths(Optional.of(productionFolder));
        List<ListedFile> files = prepared.contents().stream()
                .map(content -> new ListedFile(
                        content.path().text(), sources.stored(Path.of(content.source())), content.sizeBytes()))
                .toList();
        return new GatheredFiles(List.of(), files, List.of());
    }

    private static Map<String, FileFacts> facts(PreparedPackage prepared) {
        Map<String, FileFacts> facts = new HashMap<>();
        for (PackedContent content : prepared.contents()) {
            facts.put(
                    content.path().text(),
                    FileFacts.present(content.sizeBytes(), content.hash().toString(), content.sound()));
        }
        return facts;
    }
}
