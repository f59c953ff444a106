package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * Reads every file of a folder once and compares it with the folder's history. Files a generation names are compared even
 * where a later ignore pattern covers them, so that a pattern cannot hide a change.
 */
public final class HistoryVerifier {
    private final HistoryTree history;
    private final FolderScan scan;
    private final HashAlgorithm algorithm;
    private final Instant at;
    private final IgnorePatterns ignore;
    private final GenerationAssembler assembler;
    private final List<FileCheck> checks = new ArrayList<>();

    /** A verification at a time; new files and folders are hashed with {@code algorithm}. */
    public HistoryVerifier(HistoryTree history, FolderScan scan, HashAlgorithm algorithm, Instant at) {
        this.history = history;
        this.scan = scan;
        this.algorithm = algorithm;
        this.at = at;
        this.ignore = new IgnorePatterns(history.root().ignorePatterns());
        this.assembler = new GenerationAssembler(algorithm, at);
    }

    /** The files that will be read. */
    public List<ScannedFile> files() {
        return scan.root().allFiles().filter(f -> concerns(f.path())).toList();
    }

    /** Reads and compares. */
    public HistoryVerification verify(ByteMeter meter) throws IOException {
        FileHasher hasher = new FileHasher(meter, LinkOption.NOFOLLOW_LINKS);
        Set<ManifestPath> seen = new HashSet<>();
        for (ScannedFile file : files()) {
            seen.add(file.path());
            check(file, hasher);
        }
        for (FolderScan.Refusal refusal : scan.refusals()) {
            checkRefusal(refusal, seen);
        }
        history.files().keySet().stream()
                .filter(p -> !seen.contains(p))
                .forEach(p -> checks.add(new FileCheck(p.text(), FileCheck.State.MISSING, "")));
        Generation generation = assembler.assemble(scan.root(), ignore);
        checks.sort(Comparator.comparing(FileCheck::path));
        return new HistoryVerification(checks, folderChecks(), generation);
    }

    private boolean concerns(ManifestPath path) {
        return history.files().containsKey(path) || !ignore.ignoresFile(path);
    }

    private void check(ScannedFile file, FileHasher hasher) throws IOException {
        Optional<RecordedFile> known = Optional.ofNullable(history.files().get(file.path()));
        Map<HashAlgorithm, HashValue> found;
        try {
            found = hasher.hash(
                    file.file(), known.map(k -> k.formatsToVerify(algorithm)).orElse(Set.of(algorithm)));
        } catch (CancelledException e) {
            throw e;
        } catch (IOException e) {
            FileCheck.State state = known.isPresent() ? FileCheck.State.CHANGED : FileCheck.State.NEW;
            checks.add(new FileCheck(file.path().text(), state, "it could not be read: " + e.getMessage()));
            return;
        }
        if (!ignore.ignoresFile(file.path())) {
            assembler.countInFolders(file.path(), Objects.requireNonNull(found.get(algorithm)));
        }
        if (known.isEmpty()) {
            checks.add(new FileCheck(file.path().text(), FileCheck.State.NEW, ""));
            record(file, found, HashAction.ORIGINAL);
        } else {
            compare(file, known.get(), found);
        }
    }

    private void compare(ScannedFile file, RecordedFile known, Map<HashAlgorithm, HashValue> found) {
        Map<HashAlgorithm, HashValue> failed = new EnumMap<>(HashAlgorithm.class);
        found.forEach((format, hash) -> {
            HashValue before = known.hashes().get(format);
            if (before != null && !before.equals(hash)) {
                failed.put(format, hash);
            }
        });
        if (known.hashes().isEmpty()) {
            checks.add(
                    new FileCheck(file.path().text(), FileCheck.State.CHANGED, "no hash of it has ever been verified"));
            record(file, found, HashAction.FAILED);
        } else if (failed.isEmpty()) {
            checks.add(new FileCheck(file.path().text(), FileCheck.State.UNCHANGED, ""));
            record(file, found, HashAction.VERIFIED);
        } else {
            checks.add(new FileCheck(file.path().text(), FileCheck.State.CHANGED, difference(file, known, failed)));
            record(file, failed, HashAction.FAILED);
        }
    }

    private static String difference(ScannedFile file, RecordedFile known, Map<HashAlgorithm, HashValue> failed) {
        HashValue now = failed.values().iterator().next();
        String hashes = "was " + known.hashes().get(now.algorithm()) + ", is " + now;
        boolean sameSize = known.sizeBytes().isEmpty() || known.sizeBytes().getAsLong() == file.sizeBytes();
        return sameSize
                ? hashes
                : hashes + "; " + known.sizeBytes().getAsLong() + " bytes then, " + file.sizeBytes() + " now";
    }

    private void record(ScannedFile file, Map<HashAlgorithm, HashValue> hashes, HashAction action) {
        if (history.belongsToRoot(file.path())) {
            assembler.record(FileEntry.of(
                    file,
                    hashes.values().stream()
                            .map(h -> HashRecord.of(h, action, at))
                            .toList()));
        }
    }

    /** A refused link counts as the file it stands for: changed if the history names it, else new. */
    private void checkRefusal(FolderScan.Refusal refusal, Set<ManifestPath> seen) {
        Optional<ManifestPath> path = refusal.manifestPath();
        boolean known = path.filter(history.files()::containsKey).isPresent();
        path.ifPresent(seen::add);
        if (path.isEmpty() || concerns(path.get())) {
            FileCheck.State state = known ? FileCheck.State.CHANGED : FileCheck.State.NEW;
            checks.add(new FileCheck(refusal.path(), state, refusal.reason()));
        }
    }

    private List<FolderCheck> folderChecks() {
        List<FolderCheck> folders = new ArrayList<>();
        assembler
                .folderHashes()
                .forEach((path, now) -> first(path)
                        .ifPresent(before -> folders.add(new FolderCheck(
                                path,
                                before.generation(),
                                before.hash().content().equals(now.content()),
                                before.hash().structure().equals(now.structure())))));
        return folders;
    }

    private Optional<RecordedFolder> first(ManifestPath path) {
        for (Manifest manifest : history.root().manifests()) {
            Optional<DirectoryHash> hash = path.isRoot()
                    ? manifest.list().process().root().in(algorithm)
                    : manifest.list()
                            .directories()
                            .filter(d -> d.path().equals(path))
                            .findFirst()
                            .flatMap(d -> d.hashes().in(algorithm));
            if (hash.isPresent()) {
                return Optional.of(new RecordedFolder(manifest.generation(), hash.get()));
            }
        }
        return Optional.empty();
    }

    private record RecordedFolder(int generation, DirectoryHash hash) {}
}
