package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What folders held when they were last synced. A power cut may take everything since from any of them, and leave it in
 * others; the contents of files are taken to be on the disk, for they are synced when they are written.
 */
final class UnsyncedEntries {
    /** Folders changed since their last sync, those that hold others first. */
    private final Map<Path, Entries> atLastSync = new TreeMap<>();

    /** To be called before the entry of a file is made, changed or removed. */
    void beforeChange(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null || atLastSync.containsKey(parent)) {
            return;
        }
        if (!Files.isDirectory(parent)) {
            beforeChange(parent);
        }
        atLastSync.put(parent, Entries.of(parent));
    }

    /** The folder's entries are on the disk now. */
    void synced(Path folder) {
        atLastSync.remove(folder);
    }

    /** Brings the folders that lose their last changes back to what they held. */
    void drop(Predicate<Path> losesChanges) throws IOException {
        for (Map.Entry<Path, Entries> folder : atLastSync.entrySet()) {
            if (losesChanges.test(folder.getKey()) && Files.isDirectory(folder.getKey())) {
                folder.getValue().restore(folder.getKey());
            }
        }
        atLastSync.clear();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            // The lock is no part of a save.
            return entries.filter(entry -> !entry.endsWith(ProductionLock.FILE_NAME))
                    .toList();
        }
    }

    private record Entries(Map<Path, byte[]> files, Set<Path> folders) {
        static Entries of(Path folder) throws IOException {
            Entries held = new Entries(new HashMap<>(), new HashSet<>());
            for (Path entry : Files.isDirectory(folder) ? list(folder) : List.<Path>of()) {
                if (Files.isDirectory(entry)) {
                    held.folders.add(entry);
                } else {
                    held.files.put(entry, Files.readAllBytes(entry));
                }
            }
            return held;
        }

        void restore(Path folder) throws IOException {
            for (Path entry : list(folder)) {
                if (!files.containsKey(entry) && !folders.contains(entry)) {
                    deleteTree(entry);
                }
            }
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
        }

        private static void deleteTree(Path root) throws IOException {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }
}
