package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.RecordFindings;
import org.stagebook.edit.change.WaiveFinding;
import org.stagebook.edit.progress.Progress;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.SourceReading;
import org.stagebook.lint.TemplateNames;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;

/** Gathers and checks the demo's stems as a supervising sound editor does before sending them, and says what may stay. */
record DemoCheck(EditingSession session, HandoffPackage draft) {
    private static final Map<String, String> WAIVED = Map.of(
            "channel-order",
            "All stems are L C R Ls Rs LFE as the pre-brief asks; our bounces cannot write it into the file.",
            "cues-without-file",
            "The design and the group on the radio come in the next package; known problems say so.");

    void check(Path stems, Progress progress) throws IOException {
        SourcePaths sources = new SourcePaths(session.folder());
        GatheredFiles gathered = GatheredFiles.in(List.of(stems), sources);
        session.run(gathered.into(session.production(), draft));
        Map<String, FileFacts> facts =
                SourceReading.of(session.production(), draft, sources).read(progress);
        List<LintFinding> found =
                new ContentsLint(new TemplateNames()).check(session.production(), draft, facts, gathered.files());
        session.run(new RecordFindings(
                draft,
                Demo.CLOCK.instant(),
                found.stream().map(LintFinding::asNew).toList()));
        WAIVED.forEach(this::waive);
    }

    private void waive(String rule, String reason) {
        List<Finding> found = draft.getFindings().stream()
                .filter(finding -> rule.equals(finding.getRule()))
                .toList();
        found.forEach(finding ->
                session.run(new WaiveFinding(finding, reason, "", DemoPeople.SUPERVISOR, Demo.CLOCK.instant())));
    }
}
