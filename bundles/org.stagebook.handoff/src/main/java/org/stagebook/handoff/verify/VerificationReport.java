package org.stagebook.handoff.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.stagebook.handoff.mhl.FolderCheck;
import org.stagebook.handoff.mhl.HistoryProblem;

/**
 * The result of a verification.
 *
 * @param generation the generation that records it; absent if the history is broken or could not be written to
 * @param problems what is wrong with the history itself; files are then compared with what can still be trusted
 * @param folders the folder hashes compared; they say nothing new unless an empty folder came or went
 * @param notes what else the person should know
 */
public record VerificationReport(
        Path folder,
        Instant at,
        OptionalInt generation,
        List<HistoryProblem> problems,
        List<FileVerdict> files,
        List<FolderCheck> folders,
        List<String> notes) {
    public VerificationReport {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        notes = List.copyOf(notes);
    }

    /** Whether everything that was sealed is there unchanged, nothing else is, and the history can be trusted. */
    public boolean isClean() {
        return problems.isEmpty() && files.stream().allMatch(f -> f.outcome() == FileOutcome.UNCHANGED);
    }

    public int count(FileOutcome outcome) {
        return (int) files.stream().filter(f -> f.outcome() == outcome).count();
    }

    /** The paths with one outcome. */
    public List<String> paths(FileOutcome outcome) {
        return files.stream()
                .filter(f -> f.outcome() == outcome)
                .map(FileVerdict::path)
                .toList();
    }
}
