package org.stagebook.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.stagebook.edit.progress.Progress;
import org.stagebook.lint.sound.PopPlaces;
import org.stagebook.lint.sound.SoundReading;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/**
 * Reads the files of a draft where they lie, each once. Made on the thread of the production and run on any other, because it
 * keeps what it needs of the model as values.
 *
 * @param entries the items to read
 */
public record SourceReading(List<Entry> entries) {
    private static final int BLOCK_BYTES = 1 << 20;

    /**
     * An item to read.
     *
     * @param path of the item
     * @param source where its file lies, as stored
     * @param pops where to listen for pops
     */
    public record Entry(String path, Optional<Path> source, PopPlaces pops) {}

    /** Copies the list. */
    public SourceReading {
        entries = List.copyOf(entries);
    }

    /** What is to be read for a draft. */
    public static SourceReading of(Production production, HandoffPackage handoff, SourcePaths sources) {
        ItemPops pops = ItemPops.of(production);
        List<Entry> entries = new ArrayList<>();
        for (HandoffItem item : handoff.getContents()) {
            String path = Objects.requireNonNullElse(item.getPath(), "");
            entries.add(new Entry(path, place(item, sources), pops.of(item)));
        }
        return new SourceReading(entries);
    }

    private static Optional<Path> place(HandoffItem item, SourcePaths sources) {
        try {
            return Optional.ofNullable(item.getSource()).map(sources::place);
        } catch (InvalidPathException otherMachine) {
            return Optional.empty();
        }
    }

    /**
     * Reads everything.
     *
     * @return what is known of each item's file, by the item's path
     * @throws CancellationException if the person has cancelled
     */
    public Map<String, FileFacts> read(Progress progress) {
        Map<Long, Integer> sizes = new HashMap<>();
        entries.forEach(entry -> sizes.merge(size(entry), 1, Integer::sum));
        long total = sizes.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        progress.begin("Read " + entries.size() + " files", total);
        Map<String, FileFacts> facts = new LinkedHashMap<>();
        byte[] block = new byte[BLOCK_BYTES];
        for (Entry entry : entries) {
            boolean hasTwin = sizes.getOrDefault(size(entry), 0) > 1;
            facts.put(entry.path(), facts(entry, hasTwin, new Reading(block, progress)));
        }
        return facts;
    }

    private static long size(Entry entry) {
        try {
            return entry.source().isPresent() ? Files.size(entry.source().get()) : 0;
        } catch (IOException reportedWhenRead) {
            return 0;
        }
    }

    /** What is needed while one file after the other is read. */
    @SuppressWarnings("ArrayRecordComponent") // a buffer
    private record Reading(byte[] block, Progress progress) {}

    private static FileFacts facts(Entry entry, boolean hasTwin, Reading reading) {
        if (entry.source().isEmpty() || !Files.exists(entry.source().get())) {
            return FileFacts.missing();
        }
        Path file = entry.source().get();
        if (!Files.isRegularFile(file)) {
            return FileFacts.unreadable("it is not a file.");
        }
        try {
            return present(file, entry.pops(), hasTwin, reading);
        } catch (FileSystemException e) {
            return FileFacts.unreadable(Objects.requireNonNullElse(e.getReason(), "access was denied") + ".");
        } catch (IOException e) {
            return FileFacts.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static FileFacts present(Path file, PopPlaces pops, boolean hasTwin, Reading reading) throws IOException {
        Optional<SoundReading> sound = SoundReading.open(file, pops);
        Optional<ContentHash> hash = sound.isEmpty() && hasTwin ? Optional.of(new ContentHash()) : Optional.empty();
        if (sound.isEmpty() && hash.isEmpty()) {
            checkCancelled(reading.progress());
            reading.progress().worked(Files.size(file));
            return FileFacts.present(Files.size(file), "", Optional.empty());
        }
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(reading.block()); read >= 0; read = in.read(reading.block())) {
                int length = read;
                sound.ifPresent(it -> it.accept(reading.block(), 0, length));
                hash.ifPresent(it -> it.accept(reading.block(), length));
                bytes += length;
                reading.progress().worked(length);
                checkCancelled(reading.progress());
            }
        }
        return FileFacts.present(bytes, hash.map(ContentHash::text).orElse(""), sound.map(SoundReading::finish));
    }

    private static void checkCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("Reading the files was cancelled. Nothing was changed.");
        }
    }
}
