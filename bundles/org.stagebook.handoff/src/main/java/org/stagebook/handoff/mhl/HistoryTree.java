package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.handoff.hash.HashValue;

/**
 * A folder's history with those of the folders below it. Each file belongs to the nearest history above it and is
 * recorded there only (ASC MHL v2.0, "nested histories").
 */
public final class HistoryTree {
    private final History root;
    private final Map<ManifestPath, History> nested;
    private final List<HistoryProblem> problems;
    private final Map<ManifestPath, RecordedFile> files;

    private HistoryTree(History root, Map<ManifestPath, History> nested) {
        this.root = root;
        this.nested = nested;
        this.problems = collectProblems();
        this.files = collectFiles();
    }

    /** Reads the history of {@code folder} and of the nested ones that a scan found. */
    public static HistoryTree read(Path folder, List<ManifestPath> nestedFolders) throws IOException {
        History root = HistoryReader.read(folder);
        Map<ManifestPath, History> nested = new TreeMap<>();
        for (ManifestPath path : nestedFolders) {
            nested.put(path, HistoryReader.read(path.in(folder)));
        }
        return new HistoryTree(root, nested);
    }

    public History root() {
        return root;
    }

    public boolean hasNested() {
        return !nested.isEmpty();
    }

    /** What is wrong with any of the histories; empty if all can be trusted. */
    public List<HistoryProblem> problems() {
        return problems;
    }

    /** Every file any trusted generation names, by its path from the root; renamed files under their present name. */
    public Map<ManifestPath, RecordedFile> files() {
        return files;
    }

    /** What is recorded about the file of this name, if it is the name of any. */
    public Optional<RecordedFile> file(String path) {
        try {
            return Optional.ofNullable(files.get(ManifestPath.of(path)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the file is recorded by the outermost history and not by one below it. */
    public boolean belongsToRoot(ManifestPath path) {
        return nested.keySet().stream().noneMatch(path::isIn);
    }

    private List<HistoryProblem> collectProblems() {
        List<HistoryProblem> all = new ArrayList<>(root.problems());
        nested.forEach((path, history) -> history.problems()
                .forEach(
                        p -> all.add(new HistoryProblem(p.kind(), path + "/" + p.file(), path + ": " + p.sentence()))));
        for (Manifest manifest : root.manifests()) {
            manifest.list().references().stream()
                    .filter(r -> !sealed(r).equals(Optional.of(r.c4())))
                    .forEach(r -> all.add(new HistoryProblem(
                            HistoryProblem.Kind.BROKEN_REFERENCE,
                            r.path().text(),
                            "The manifest " + r.path() + ", which " + manifest.fileName()
                                    + " refers to, is missing or is not the one it sealed.")));
        }
        return List.copyOf(all);
    }

    /** The C4 of the manifest a reference names, by the chain of the nested history. */
    private Optional<HashValue> sealed(ManifestReference reference) {
        String path = reference.path().text();
        return nested.entrySet().stream()
                .flatMap(e -> e.getValue().chain().links().stream()
                        .filter(l -> path.equals(e.getKey() + "/" + FolderScanner.HISTORY_FOLDER + "/" + l.fileName())))
                .map(Chain.Link::c4)
                .findFirst();
    }

    private Map<ManifestPath, RecordedFile> collectFiles() {
        Map<ManifestPath, RecordedFile> all = new TreeMap<>();
        Stream.concat(Stream.of(ManifestPath.ROOT), nested.keySet().stream()).forEach(folder -> {
            History history = folder.isRoot() ? root : Objects.requireNonNull(nested.get(folder));
            RecordedFiles.of(history).forEach((path, file) -> {
                ManifestPath full = folder.isRoot() ? path : ManifestPath.of(folder + "/" + path);
                all.put(full, file);
            });
        });
        return all;
    }
}
