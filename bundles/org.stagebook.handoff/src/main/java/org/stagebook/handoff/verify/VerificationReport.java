package org.stagebook.handoff.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.handoff.mhl.CreatorInfo;
import org.stagebook.handoff.mhl.FolderCheck;
import org.stagebook.handoff.mhl.HistoryProblem;
import org.stagebook.model.CheckOutcome;

/**
 * The result of a verification.
 *
 * @param generation the generation that records it; absent if the history is broken or could not be written to
 * @param problems what is wrong with the history itself; files are then compared with what can still be trusted
 * @param folders the folder hashes compared; they say nothing new unless an empty folder came or went
 * @param notes what else the person should know
 * @param author who checked; may be nobody
 */
public record VerificationReport(
        Path folder,
        Instant at,
        OptionalInt generation,
        List<HistoryProblem> problems,
        List<FileVerdict> files,
        List<FolderCheck> folders,
        List<String> notes,
        CreatorInfo.Author author) {
    public VerificationReport {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        notes = List.copyOf(notes);
    }

    /** Whether everything is there as it was sealed or declared, nothing else is, and the history can be trusted. */
    public boolean isClean() {
        return problems.isEmpty()
                && files.stream()
                        .allMatch(f -> f.outcome() == CheckOutcome.UNCHANGED || f.outcome() == CheckOutcome.REVISED);
    }

    public int count(CheckOutcome outcome) {
        return (int) files.stream().filter(f -> f.outcome() == outcome).count();
    }

    /** The counts for people, without what there is nothing of: {@code 5 unchanged, 1 undeclared change, 2 missing}. */
    public String summary() {
        return Stream.of(CheckOutcome.values())
                .filter(outcome -> outcome == CheckOutcome.UNCHANGED || count(outcome) > 0)
                .map(outcome -> count(outcome) + " " + word(outcome))
                .collect(Collectors.joining(", "));
    }

    private String word(CheckOutcome outcome) {
        boolean many = outcome == CheckOutcome.CHANGED && count(outcome) > 1;
        return many ? outcome.getLiteral() + "s" : outcome.getLiteral();
    }

    /** The paths with one outcome. */
    public List<String> paths(CheckOutcome outcome) {
        return files.stream()
                .filter(f -> f.outcome() == outcome)
                .map(FileVerdict::path)
                .toList();
    }
}
