package org.stagebook.handoff.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.FileCheck;
import org.stagebook.handoff.mhl.HistoryVerification;
import org.stagebook.handoff.mhl.RecordedFile;
import org.stagebook.model.CheckOutcome;

/**
 * Verdicts on a package of ours: what its first generation sealed is what was handed over, layered over by what the sender
 * declared since. A file that came later stays extra in every verification, although the standard has it recorded as original
 * in the generation that first met it; a renamed file stays renamed, under the name it was sealed with.
 */
final class PackageVerdicts {
    private static final int SEALING = 1;

    private final Revisions revisions;
    private final List<FileCheck> checks;
    private final Map<String, FileCheck> renamed = new HashMap<>();
    private final Set<String> accounted = new HashSet<>();
    private final Set<String> sealedPaths = new HashSet<>();
    private final List<FileVerdict> verdicts = new ArrayList<>();

    private PackageVerdicts(HistoryVerification result, Revisions revisions) {
        this.revisions = revisions;
        this.checks = result.files();
        for (FileCheck check : checks) {
            check.evidence().renamedFrom().ifPresent(before -> renamed.put(before.text(), check));
        }
    }

    static List<FileVerdict> of(HistoryVerification result, Revisions revisions) {
        return new PackageVerdicts(result, revisions).verdicts();
    }

    private List<FileVerdict> verdicts() {
        for (FileCheck check : checks) {
            check.evidence()
                    .recorded()
                    .filter(file -> file.firstGeneration() == SEALING)
                    .ifPresent(file -> verdicts.add(sealed(check, file)));
        }
        for (FileCheck check : checks) {
            if (!accounted.contains(check.path()) && check.state() != FileCheck.State.MISSING) {
                verdicts.add(unsealed(check));
            }
        }
        revisions
                .all()
                .filter(declaration -> !sealedPaths.contains(declaration.path()) && !isThere(declaration.path()))
                .filter(declaration -> !Revisions.isRemoval(declaration))
                .forEach(declaration -> verdicts.add(FileVerdict.of(
                        declaration.path(), CheckOutcome.MISSING, "declared, " + Revisions.words(declaration))));
        verdicts.sort(Comparator.comparing(FileVerdict::path));
        return verdicts;
    }

    private boolean isThere(String path) {
        return checks.stream().anyMatch(check -> check.path().equals(path) && check.state() != FileCheck.State.MISSING);
    }

    /** A file of the first generation, wherever it is now. */
    private FileVerdict sealed(FileCheck check, RecordedFile file) {
        String path = file.firstPath().text();
        accounted.add(check.path());
        sealedPaths.add(path);
        Optional<FileCheck> moved = Optional.ofNullable(renamed.get(check.path()));
        if (moved.isPresent()) {
            accounted.add(moved.get().path());
            return found(path, moved.get().path(), "");
        }
        return switch (check.state()) {
            case UNCHANGED -> found(path, check.path(), check.detail());
            case CHANGED -> changed(path, check, file);
            case MISSING, NEW -> gone(path, file);
        };
    }

    private FileVerdict found(String path, String where, String detail) {
        if (!path.equals(where)) {
            return new FileVerdict(path, CheckOutcome.RENAMED, detail, where);
        }
        return revisions
                .of(path)
                .map(declaration -> FileVerdict.of(
                        path, CheckOutcome.UNCHANGED, "as it was sealed, although declared " + words(declaration)))
                .orElseGet(() -> FileVerdict.of(path, CheckOutcome.UNCHANGED, detail));
    }

    private FileVerdict changed(String path, FileCheck check, RecordedFile file) {
        Optional<Declaration> declared = revisions.of(path).filter(d -> revisions.follow(path, file));
        if (declared.flatMap(Declaration::expected)
                .filter(hash -> has(check, hash))
                .isPresent()) {
            return FileVerdict.of(path, CheckOutcome.REVISED, words(declared.get()));
        }
        String detail = revisions.of(path).isPresent()
                ? "neither what was sealed nor what was declared; " + check.detail()
                : check.detail();
        String place = path.equals(check.path()) ? "" : check.path();
        return new FileVerdict(path, CheckOutcome.CHANGED, detail, place, foundHash(check, file));
    }

    /** In a format the file was sealed in, so that the two can be compared. */
    private static String foundHash(FileCheck check, RecordedFile file) {
        return check.evidence().found().values().stream()
                .filter(hash -> file.hashes().containsKey(hash.algorithm()))
                .findFirst()
                .map(HashValue::toString)
                .orElse("");
    }

    private FileVerdict gone(String path, RecordedFile file) {
        return revisions
                .of(path)
                .filter(Revisions::isRemoval)
                .filter(declaration -> revisions.follow(path, file))
                .map(declaration -> FileVerdict.of(path, CheckOutcome.REVISED, words(declaration)))
                .orElseGet(() -> FileVerdict.of(path, CheckOutcome.MISSING, ""));
    }

    /** A file the first generation does not know. */
    private FileVerdict unsealed(FileCheck check) {
        Optional<Declaration> declared = revisions.of(check.path());
        if (declared.flatMap(Declaration::expected)
                .filter(hash -> has(check, hash))
                .isPresent()) {
            return FileVerdict.of(check.path(), CheckOutcome.REVISED, words(declared.get()));
        }
        if (declared.isPresent()) {
            String other = "there with other bytes than were declared, " + words(declared.get());
            return FileVerdict.of(check.path(), CheckOutcome.CHANGED, other);
        }
        return FileVerdict.of(check.path(), CheckOutcome.EXTRA, check.detail());
    }

    private static boolean has(FileCheck check, HashValue hash) {
        return hash.equals(check.evidence().found().get(hash.algorithm()));
    }

    private static String words(Declaration declaration) {
        return Revisions.words(declaration);
    }
}
