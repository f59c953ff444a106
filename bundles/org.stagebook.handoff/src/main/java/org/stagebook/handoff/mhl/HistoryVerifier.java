package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.handoff.HandoffException;
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
    private final MissingFiles missing;
    private final Map<ManifestPath, HashAlgorithm> alsoIn = new HashMap<>();

    /** A verification at a time; new files and folders are hashed with {@code algorithm}. */
    public HistoryVerifier(HistoryTree history, FolderScan scan, HashAlgorithm algorithm, Instant at) {
        this.history = history;
        this.scan = scan;
        this.algorithm = algorithm;
        this.at = at;
        this.ignore = new IgnorePatterns(history.root().ignorePatterns());
        this.assembler = new GenerationAssembler(algorithm, at);
        this.missing = new MissingFiles(history.files(), present());
    }

    /** Asks for the hash of one file in this format too, if it is there. */
    public void alsoHash(ManifestPath path, HashAlgorithm format) {
        alsoIn.put(path, format);
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
                .forEach(p -> checks.add(
                        new FileCheck(p.text(), FileCheck.State.MISSING, "", FileCheck.Evidence.of(recorded(p)))));
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
            found = hasher.hash(file.file(), formats(file.path(), known));
        } catch (CancelledException e) {
            throw e;
        } catch (IOException e) {
            requireThere(e);
            FileCheck.State state = known.isPresent() ? FileCheck.State.CHANGED : FileCheck.State.NEW;
            checks.add(new FileCheck(
                    file.path().text(),
                    state,
                    "it could not be read: " + e.getMessage(),
                    new FileCheck.Evidence(Map.of(), known, Optional.empty())));
            return;
        }
        if (!ignore.ignoresFile(file.path())) {
            assembler.countInFolders(file.path(), Objects.requireNonNull(found.get(algorithm)));
        }
        if (known.isEmpty()) {
            meet(file, found);
        } else {
            compare(file, known.get(), found);
        }
    }

    /** Where the whole folder is gone, files that cannot be read say nothing of what was sent. */
    private void requireThere(IOException failure) throws IOException {
        Path folder = history.root().root();
        if (!Files.isDirectory(folder)) {
            throw new HandoffException(
                    folder + " went away while it was read: a drive that was unplugged, or a share that was lost."
                            + " Nothing was recorded. Connect it and verify again.",
                    failure);
        }
    }

    /** A file nobody has named yet is one that was renamed, or one that came. */
    private void meet(ScannedFile file, Map<HashAlgorithm, HashValue> found) {
        Optional<ManifestPath> before = missing.found(file, found);
        checks.add(new FileCheck(
                file.path().text(), FileCheck.State.NEW, "", new FileCheck.Evidence(found, Optional.empty(), before)));
        if (before.isPresent()) {
            Map<HashAlgorithm, HashValue> verified = new EnumMap<>(found);
            verified.keySet().retainAll(recorded(before.get()).formatsToVerify(algorithm));
            record(file, verified, HashAction.VERIFIED, before);
        } else {
            record(file, Map.of(algorithm, Objects.requireNonNull(found.get(algorithm))), HashAction.ORIGINAL, before);
        }
    }

    private Set<HashAlgorithm> formats(ManifestPath path, Optional<RecordedFile> known) {
        Set<HashAlgorithm> formats =
                known.isPresent() ? EnumSet.copyOf(known.get().formatsToVerify(algorithm)) : missing.formats();
        formats.add(algorithm);
        Optional.ofNullable(alsoIn.get(path)).ifPresent(formats::add);
        return formats;
    }

    private Set<ManifestPath> present() {
        Set<ManifestPath> present =
                scan.root().allFiles().map(ScannedFile::path).collect(Collectors.toCollection(HashSet::new));
        scan.refusals().forEach(refusal -> refusal.manifestPath().ifPresent(present::add));
        return present;
    }

    private RecordedFile recorded(ManifestPath path) {
        return Objects.requireNonNull(history.files().get(path));
    }

    private void compare(ScannedFile file, RecordedFile known, Map<HashAlgorithm, HashValue> found) {
        Map<HashAlgorithm, HashValue> failed = new EnumMap<>(HashAlgorithm.class);
        found.forEach((format, hash) -> {
            HashValue before = known.hashes().get(format);
            if (before != null && !before.equals(hash)) {
                failed.put(format, hash);
            }
        });
        FileCheck.Evidence evidence = new FileCheck.Evidence(found, Optional.of(known), Optional.empty());
        String path = file.path().text();
        if (known.hashes().isEmpty()) {
            checks.add(new FileCheck(path, FileCheck.State.CHANGED, "no hash of it has ever been verified", evidence));
            record(file, found, HashAction.FAILED, Optional.empty());
        } else if (failed.isEmpty()) {
            checks.add(new FileCheck(path, FileCheck.State.UNCHANGED, "", evidence));
            record(file, found, HashAction.VERIFIED, Optional.empty());
        } else {
            checks.add(new FileCheck(path, FileCheck.State.CHANGED, difference(file, known, failed), evidence));
            record(file, failed, HashAction.FAILED, Optional.empty());
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

    private void record(
            ScannedFile file,
            Map<HashAlgorithm, HashValue> hashes,
            HashAction action,
            Optional<ManifestPath> previousPath) {
        if (history.belongsToRoot(file.path())) {
            FileEntry entry = FileEntry.of(
                    file,
                    hashes.values().stream()
                            .map(h -> HashRecord.of(h, action, at))
                            .toList());
            assembler.record(previousPath
                    .filter(history::belongsToRoot)
                    .map(entry::renamedFrom)
                    .orElse(entry));
        }
    }

    /** A refused link counts as the file it stands for: changed if the history names it, else new. */
    private void checkRefusal(FolderScan.Refusal refusal, Set<ManifestPath> seen) {
        Optional<ManifestPath> path = refusal.manifestPath();
        boolean known = path.filter(history.files()::containsKey).isPresent();
        path.ifPresent(seen::add);
        if (path.isEmpty() || concerns(path.get())) {
            FileCheck.State state = known ? FileCheck.State.CHANGED : FileCheck.State.NEW;
            Optional<RecordedFile> recorded =
                    path.flatMap(p -> Optional.ofNullable(history.files().get(p)));
            checks.add(new FileCheck(
                    refusal.path(),
                    state,
                    refusal.reason(),
                    new FileCheck.Evidence(Map.of(), recorded, Optional.empty())));
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
