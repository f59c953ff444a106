package org.stagebook.handoff.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.document.PackedContent;
import org.stagebook.handoff.hash.ByteTap;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.hash.WriteBehind;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.lint.sound.SoundReading;

/**
 * Brings files into a package: hashes and measures the original while it is read for copying, forces the copy to the disk, reads it back and
 * compares. Says by name which file could not be handed over and why.
 */
final class ContentCopier implements AutoCloseable {
    private final FileHasher hasher;
    private final HashAlgorithm algorithm;
    private final TargetDisk disk;
    private final Listening listening;
    private final ReadBack readBack;
    private int copiedInsteadCount;

    ContentCopier(ProgressMeter meter, BuildRequest request, TargetDisk disk) {
        this.readBack = new ReadBack(request.algorithm(), meter);
        this.hasher = new FileHasher(readBack.meter(), LinkOption.NOFOLLOW_LINKS);
        this.algorithm = request.algorithm();
        this.listening = request.listening();
        this.disk = disk;
    }

    /** A file that was brought in; whether it is what was read is known when it is finished. */
    interface Brought {
        /** Whether finishing it waits for nothing. */
        boolean isReady();

        /** Waits, compares, and says what was brought in. */
        PackedContent finish() throws IOException;
    }

    /** How many files were copied although links were asked for. */
    int copiedInsteadCount() {
        return copiedInsteadCount;
    }

    Brought copy(ScannedFile source, Path target, ManifestPath path) throws IOException {
        Optional<SoundReading> sound = SoundReading.open(source.file(), listening.of(path));
        try {
            return copied(source, target, path, sound);
        } catch (IOException e) {
            throw named(source, e);
        }
    }

    private static IOException named(ScannedFile source, IOException e) {
        boolean speaksForItself = e instanceof FileSystemException || e instanceof HandoffException;
        return speaksForItself || e instanceof CancelledException
                ? e
                : new HandoffException(
                        source.path() + " could not be copied into the package: " + e.getMessage()
                                + ". Make room or choose another place, and build again.",
                        e);
    }

    private Brought copied(ScannedFile source, Path target, ManifestPath path, Optional<SoundReading> sound)
            throws IOException {
        HashValue hash;
        try (OutputStream out = new WriteBehind(disk.create(target))) {
            hash = only(hasher.copy(source.file(), out, Set.of(algorithm), tap(sound)));
        }
        requireStill(source, Files.size(target));
        Files.setLastModifiedTime(target, FileTime.from(source.modified()));
        PackedContent content = packed(source, path, hash, sound);
        Future<HashValue> written = readBack.begin(target);
        return new Brought() {
            @Override
            public boolean isReady() {
                return written.isDone();
            }

            @Override
            public PackedContent finish() throws IOException {
                try {
                    requireSame(source, content.hash(), readBack.finish(written));
                    return content;
                } catch (IOException e) {
                    throw named(source, e);
                }
            }
        };
    }

    private static void requireSame(ScannedFile source, HashValue read, HashValue written) throws HandoffException {
        if (!written.equals(read)) {
            throw new HandoffException("The copy of " + source.path() + " is not what was read (" + read + " was read, "
                    + written + " was written). The disk or the connection to it cannot be trusted.");
        }
    }

    /** One of which nothing is left to be found out. */
    static Brought ready(PackedContent content) {
        return new Brought() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public PackedContent finish() {
                return content;
            }
        };
    }

    private static ByteTap tap(Optional<SoundReading> sound) {
        return sound.map(reading -> (ByteTap) reading::accept).orElse(ByteTap.NONE);
    }

    private static PackedContent packed(
            ScannedFile source, ManifestPath path, HashValue hash, Optional<SoundReading> sound) {
        return new PackedContent(
                path, source.file().toString(), source.sizeBytes(), hash, sound.map(SoundReading::finish));
    }

    Brought link(ScannedFile source, Path target, ManifestPath path) throws IOException {
        try {
            Files.createLink(target, source.file());
        } catch (IOException | UnsupportedOperationException e) {
            copiedInsteadCount++;
            return copy(source, target, path);
        }
        Optional<SoundReading> sound = SoundReading.open(source.file(), listening.of(path));
        HashValue hash = only(hasher.hash(target, Set.of(algorithm), tap(sound)));
        requireStill(source, source.sizeBytes());
        return ready(packed(source, path, hash, sound));
    }

    /** Whether what an earlier build left there is still what it read. */
    boolean isWhole(Path target, HashValue expected) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && expected.algorithm() == algorithm
                && only(hasher.hash(target, Set.of(algorithm))).equals(expected);
    }

    private static void requireStill(ScannedFile source, long readBytes) throws IOException {
        boolean same = readBytes == source.sizeBytes()
                && Files.size(source.file()) == source.sizeBytes()
                && Files.getLastModifiedTime(source.file()).toInstant().equals(source.modified());
        if (!same) {
            throw new HandoffException(source.path()
                    + " was written to while it was being read. Close the program that writes it and build again.");
        }
    }

    private HashValue only(Map<HashAlgorithm, HashValue> hashes) {
        return Objects.requireNonNull(hashes.get(algorithm));
    }

    @Override
    public void close() {
        readBack.close();
    }
}
