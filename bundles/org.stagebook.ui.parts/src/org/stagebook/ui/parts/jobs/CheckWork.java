package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordFindings;
import org.stagebook.edit.change.RecordSound;
import org.stagebook.edit.change.Together;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.build.SoundDescription;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.SourceReading;
import org.stagebook.lint.TemplateNames;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Reads the files of a draft in the background and holds them against pre-brief, spotting and common sense. */
public record CheckWork(
        HandoffPackage handoff,
        Reading reading,
        OpenProduction production,
        Predicate<OpenProduction> isOpen,
        Consumer<GatheredFiles> looked)
        implements LongWork<CheckWork.Read> {

    /** What is to be read, as values: the model is not touched while it is. */
    public record Reading(List<Path> folders, SourcePaths sources, SourceReading files) {

        /** Everything of a draft. */
        public static Reading of(OpenProduction production, HandoffPackage handoff) {
            SourcePaths sources = new SourcePaths(Optional.of(production.folder()));
            return new Reading(
                    GatheredFiles.foldersOf(handoff, List.of(), sources),
                    sources,
                    SourceReading.of(production.production(), handoff, sources));
        }
    }

    /** What was read. */
    public record Read(GatheredFiles gathered, Map<String, FileFacts> facts) {}

    /** The check of a draft. */
    public static CheckWork of(
            HandoffPackage handoff,
            OpenProduction production,
            Predicate<OpenProduction> isOpen,
            Consumer<GatheredFiles> looked) {
        return new CheckWork(handoff, Reading.of(production, handoff), production, isOpen, looked);
    }

    @Override
    public String title() {
        return "Check handoff";
    }

    @Override
    public Read prepare(Progress progress) throws IOException {
        progress.begin("Look into the folders", 0);
        List<Path> there = reading.folders().stream().filter(Files::isDirectory).toList();
        GatheredFiles gathered = GatheredFiles.in(there, reading.sources());
        return new Read(gathered, reading.files().read(progress));
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production) && handoff.eContainer() != null;
    }

    @Override
    public void discard(Read prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(Read read) {
        List<LintFinding> findings = new ContentsLint(new TemplateNames())
                .check(
                        production.production(),
                        handoff,
                        read.facts(),
                        read.gathered().files());
        Map<String, NewObject> sounds = new HashMap<>();
        read.facts()
                .forEach((path, facts) ->
                        SoundDescription.of(facts.sound()).ifPresent(sound -> sounds.put(path, sound)));
        RecordFindings found = new RecordFindings(
                handoff,
                production.session().clock().instant(),
                findings.stream().map(LintFinding::asNew).toList());
        production.session().run(new Together("Check handoff", List.of(new RecordSound(handoff, sounds), found)));
        looked.accept(read.gathered());
        return account(read, findings);
    }

    private Outcome account(Read read, List<LintFinding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add("Read " + ImportText.counted(read.facts().size(), "file") + ".");
        lines.addAll(read.gathered().leftOut());
        findings.forEach(finding ->
                lines.add(finding.severity().getLiteral() + "  " + finding.subject() + "  " + finding.text()));
        long open = handoff.getFindings().stream()
                .filter(finding -> finding.getSeverity() == FindingSeverity.ERROR && finding.getWaiver() == null)
                .count();
        WorkState state = open > 0 ? WorkState.FAILED : findings.isEmpty() ? WorkState.DONE : WorkState.ATTENTION;
        String title = "Checked: " + ImportText.counted(findings.size(), "finding") + ", "
                + ImportText.counted((int) open, "error") + " open";
        return new Outcome(state, title, String.join("\n", lines) + "\n");
    }
}
