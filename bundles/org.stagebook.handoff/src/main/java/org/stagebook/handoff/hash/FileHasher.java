package org.stagebook.handoff.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Hashes files in one pass, in as many formats as are asked for, with a fixed amount of memory. */
public final class FileHasher {
    private static final int BLOCK_BYTES = 1 << 20;
    private static final long AHEAD_FROM_BYTES = 8L * BLOCK_BYTES;

    private final byte[] block = new byte[BLOCK_BYTES];
    private final ByteMeter meter;
    private final OpenOption[] readOptions;

    /** A hasher that opens files with {@code readOptions}, for example without following links. */
    public FileHasher(ByteMeter meter, OpenOption... readOptions) {
        this.meter = meter;
        this.readOptions = readOptions.clone();
    }

    /** Reads the file once and hashes it in every given format. */
    public Map<HashAlgorithm, HashValue> hash(Path file, Collection<HashAlgorithm> algorithms) throws IOException {
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            return copy(file, nowhere, algorithms);
        }
    }

    /** Reads the file once, hashes it in every given format and shows its bytes to the tap. */
    public Map<HashAlgorithm, HashValue> hash(Path file, Collection<HashAlgorithm> algorithms, ByteTap tap)
            throws IOException {
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            return copy(file, nowhere, algorithms, tap);
        }
    }

    /** Copies the file to {@code target} and hashes exactly the bytes copied, reading the file once. */
    public Map<HashAlgorithm, HashValue> copy(Path file, OutputStream target, Collection<HashAlgorithm> algorithms)
            throws IOException {
        return copy(file, target, algorithms, ByteTap.NONE);
    }

    /**
     * The same, and shows the bytes to the tap on their way. Of a file that grows meanwhile a little more than its length is read:
     * enough for another hash and another length, and not without end.
     */
    public Map<HashAlgorithm, HashValue> copy(
            Path file, OutputStream target, Collection<HashAlgorithm> algorithms, ByteTap tap) throws IOException {
        Map<HashAlgorithm, StreamHasher> hashers = new EnumMap<>(HashAlgorithm.class);
        algorithms.forEach(a -> hashers.put(a, a.newHasher()));
        try (InputStream source = open(file)) {
            long expectedBytes = Files.size(file);
            long readBytes = 0;
            for (int length = source.read(block);
                    length >= 0 && readBytes <= expectedBytes;
                    length = source.read(block)) {
                int lengthBytes = length;
                readBytes += length;
                hashers.values().forEach(h -> h.update(block, 0, lengthBytes));
                tap.accept(block, 0, length);
                target.write(block, 0, length);
                meter.read(length);
            }
        }
        Map<HashAlgorithm, HashValue> values = new EnumMap<>(HashAlgorithm.class);
        hashers.forEach((algorithm, hasher) -> values.put(algorithm, hasher.value()));
        return values;
    }

    /** A short file is not worth a thread. */
    private InputStream open(Path file) throws IOException {
        InputStream source = Files.newInputStream(file, readOptions);
        try {
            return Files.size(file) > AHEAD_FROM_BYTES ? new ReadAhead(source) : source;
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }
}
