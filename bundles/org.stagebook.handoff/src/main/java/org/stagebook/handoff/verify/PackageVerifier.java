package org.stagebook.handoff.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.mhl.FolderScan;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.History;
import org.stagebook.handoff.mhl.HistoryTree;
import org.stagebook.handoff.mhl.HistoryVerification;
import org.stagebook.handoff.mhl.HistoryVerifier;
import org.stagebook.handoff.mhl.HistoryWriter;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ProcessInfo;
import org.stagebook.handoff.mhl.ScannedFile;

/**
 * Compares a package, or any folder with an ASC MHL history, with what was sealed, and appends a generation that says
 * so. Needs nothing but the folder.
 *
 * <p>The history is checked first. If it is broken, the files are compared with the generations that can still be trusted
 * and none is added. In a package the files of its first generation belong to it, and what the sender declared since. A folder
 * without {@code handoff.json} follows the standard alone.
 */
public final class PackageVerifier {
    private final HandoffEnvironment environment;

    public PackageVerifier(HandoffEnvironment environment) {
        this.environment = environment;
    }

    /** Verifies and appends a generation. Cancelling leaves the package as it was. */
    public VerificationReport verify(Path folder, VerifyOptions options, Progress progress) throws IOException {
        return report(folder, options, this::append, progress);
    }

    /** Compares and writes nothing. */
    public VerificationReport compare(Path folder, Progress progress) throws IOException {
        return report(folder, VerifyOptions.DEFAULT, (history, result, to) -> OptionalInt.empty(), progress);
    }

    private VerificationReport report(Path folder, VerifyOptions options, Recording recording, Progress progress)
            throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        FolderScan scan = FolderScanner.scan(root);
        HistoryTree history = HistoryTree.read(root, scan.nestedHistories());
        Instant at = environment.clock().instant();
        HistoryVerifier verifier = new HistoryVerifier(history, scan, algorithm(history.root(), options), at);
        long totalBytes =
                verifier.files().stream().mapToLong(ScannedFile::sizeBytes).sum();
        List<String> notes = new ArrayList<>();
        Revisions revisions = revisions(root, history, notes);
        revisions.all().forEach(declaration -> alsoHash(verifier, declaration));
        progress.begin("Verify " + root.getFileName(), totalBytes);
        ProgressMeter meter = new ProgressMeter(progress, "The verification was cancelled; the package is as it was.");
        meter.check();
        HistoryVerification result = verifier.verify(meter);
        OptionalInt generation = recording.append(history, result, new Appending(root, at, options, notes));
        return new VerificationReport(
                root,
                at,
                generation,
                history.problems(),
                verdicts(history, scan, result, revisions),
                result.folders(),
                notes,
                options.author());
    }

    /** What cannot be read declares nothing; a damaged declaration must not keep anybody from seeing what differs. */
    private static Revisions revisions(Path root, HistoryTree history, List<String> notes) throws IOException {
        if (isPackage(history)) {
            try {
                return new Revisions(RevisionFile.read(root, PackageDescriptions.read(root)));
            } catch (HandoffException e) {
                notes.add("The sender's revisions were not believed: " + e.getMessage());
            }
        }
        return new Revisions(RevisionFile.NONE);
    }

    private static void alsoHash(HistoryVerifier verifier, Declaration declaration) {
        try {
            ManifestPath path = ManifestPath.of(declaration.path());
            declaration.expected().ifPresent(hash -> verifier.alsoHash(path, hash.algorithm()));
        } catch (IllegalArgumentException e) {
            return; // a path that could name anything outside names no file of the package
        }
    }

    private static HashAlgorithm algorithm(History history, VerifyOptions options) {
        return options.algorithm()
                .orElseGet(() -> history.manifests().reversed().stream()
                        .flatMap(m -> m.list().process().root().content().stream())
                        .map(h -> h.value().algorithm())
                        .findFirst()
                        .orElse(HashAlgorithm.XXH64));
    }

    private OptionalInt append(HistoryTree history, HistoryVerification result, Appending to) {
        if (!history.problems().isEmpty()) {
            to.notes().add("No generation was added, because the history is broken.");
            return OptionalInt.empty();
        }
        if (history.hasNested()) {
            to.notes()
                    .add("No generation was added, because folders inside keep histories of their own; "
                            + "adding to several histories at once is not supported yet.");
            return OptionalInt.empty();
        }
        try {
            var creator = environment.creator(to.at(), to.options().author(), "Verified");
            List<String> ignore = history.root().ignorePatterns();
            return OptionalInt.of(
                    new HistoryWriter(history.root(), to.root().getFileName().toString())
                            .append(result.generation().hashList(creator, ProcessInfo.Kind.IN_PLACE, ignore)));
        } catch (IOException e) {
            to.notes().add("The verification could not be recorded in the package: " + e.getMessage());
            return OptionalInt.empty();
        }
    }

    private static List<FileVerdict> verdicts(
            HistoryTree history, FolderScan scan, HistoryVerification result, Revisions revisions) {
        if (!isPackage(history)) {
            return StandardVerdicts.of(result);
        }
        List<FileVerdict> verdicts = new ArrayList<>(PackageVerdicts.of(result, revisions));
        verdicts.addAll(HiddenFiles.in(scan, verdicts));
        verdicts.sort(Comparator.comparing(FileVerdict::path));
        return verdicts;
    }

    /** Whether the folder is a package of ours whose first generation can be trusted. */
    private static boolean isPackage(HistoryTree history) {
        return isSealed(history, PackageLayout.DESCRIPTION)
                && history.root().manifests().getFirst().generation() == 1;
    }

    private static boolean isSealed(HistoryTree history, String path) {
        return history.file(path).filter(f -> f.firstGeneration() == 1).isPresent();
    }

    /** What becomes of a verification in the package. */
    @FunctionalInterface
    private interface Recording {
        OptionalInt append(HistoryTree history, HistoryVerification result, Appending to);
    }

    private record Appending(Path root, Instant at, VerifyOptions options, List<String> notes) {}
}
