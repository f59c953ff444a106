package org.stagebook.handoff.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.handoff.HandoffException;
import org.stagebook.lint.sound.SoundMeasures;

/**
 * Which files of an unfinished package are whole, a line of JSON for each, written and forced to the disk after the file itself:
 * what a build can go on with after a break. It locks the package against a second build.
 */
final class BuildJournal implements AutoCloseable {
    static final String FILE_NAME = ".journal";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final FileChannel channel;
    private final Map<String, Entry> entries;

    private BuildJournal(FileChannel channel, Map<String, Entry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /**
     * One whole file.
     *
     * @param path in the contents
     * @param source where it was read, with the size and time of change it had there
     * @param hash algorithm, colon and hash
     * @param sound what was measured while it was copied
     */
    record Entry(
            String path,
            String source,
            long sizeBytes,
            String modified,
            String hash,
            @Nullable SoundMeasures sound) {}

    /** Opens or begins the journal of an unfinished package. */
    static BuildJournal open(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        Map<String, Entry> entries = Files.exists(file) ? read(file) : new LinkedHashMap<>();
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        try {
            lock(channel, folder);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new BuildJournal(channel, entries);
    }

    private static void lock(FileChannel channel, Path folder) throws IOException {
        String inUse = "The package is being built already, in " + folder + ". Let that build end, or stop it.";
        try {
            if (channel.tryLock() == null) {
                throw new HandoffException(inUse);
            }
        } catch (OverlappingFileLockException e) {
            throw new HandoffException(inUse, e);
        }
    }

    private static Map<String, Entry> read(Path file) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n", -1)) {
            entryOf(line).ifPresent(entry -> entries.put(entry.path(), entry));
        }
        return entries;
    }

    /** What a line says; one that a break cut short says nothing. */
    private static Optional<Entry> entryOf(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(JSON.readValue(line, Entry.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    int count() {
        return entries.size();
    }

    /** Notes a file that lies whole in its place. */
    void add(Entry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap(("\n" + JSON.writeValueAsString(entry) + "\n").getBytes(UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        channel.force(false);
        entries.put(entry.path(), entry);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
