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
final class ContentCopier {
    private final FileHasher hasher;
    private final HashAlgorithm algorithm;
    private final TargetDisk disk;
    private final Listening listening;
    private int copiedInsteadCount;

    ContentCopier(ProgressMeter meter, BuildRequest request, TargetDisk disk) {
        this.hasher = new FileHasher(meter, LinkOption.NOFOLLOW_LINKS);
        this.algorithm = request.algorithm();
        this.listening = request.listening();
        this.disk = disk;
    }

    /** How many files were copied although links were asked for. */
    int copiedInsteadCount() {
        return copiedInsteadCount;
    }

    PackedContent copy(ScannedFile source, Path target, ManifestPath path) throws IOException {
        Optional<SoundReading> sound = SoundReading.open(source.file(), listening.of(path));
        try {
            return copied(source, target, path, sound);
        } catch (FileSystemException | HandoffException | CancelledException e) {
            throw e;
        } catch (IOException e) {
            throw new HandoffException(
                    source.path() + " could not be copied into the package: " + e.getMessage()
                            + ". Make room or choose another place, and build again.",
                    e);
        }
    }

    private PackedContent copied(ScannedFile source, Path target, ManifestPath path, Optional<SoundReading> sound)
            throws IOException {
        HashValue hash;
        try (OutputStream out = new WriteBehind(disk.create(target))) {
            hash = only(hasher.copy(source.file(), out, Set.of(algorithm), tap(sound)));
        }
        requireStill(source, Files.size(target));
        Files.setLastModifiedTime(target, FileTime.from(source.modified()));
        HashValue written = only(hasher.hash(target, Set.of(algorithm)));
        if (!written.equals(hash)) {
            throw new HandoffException("The copy of " + source.path() + " is not what was read (" + hash + " was read, "
                    + written + " was written). The disk or the connection to it cannot be trusted.");
        }
        return packed(source, path, hash, sound);
    }

    private static ByteTap tap(Optional<SoundReading> sound) {
        return sound.map(reading -> (ByteTap) reading::accept).orElse(ByteTap.NONE);
    }

    private static PackedContent packed(
            ScannedFile source, ManifestPath path, HashValue hash, Optional<SoundReading> sound) {
        return new PackedContent(
                path, source.file().toString(), source.sizeBytes(), hash, sound.map(SoundReading::finish));
    }

    PackedContent link(ScannedFile source, Path target, ManifestPath path) throws IOException {
        try {
            Files.createLink(target, source.file());
        } catch (IOException | UnsupportedOperationException e) {
            copiedInsteadCount++;
            return copy(source, target, path);
        }
        Optional<SoundReading> sound = SoundReading.open(source.file(), listening.of(path));
        HashValue hash = only(hasher.hash(target, Set.of(algorithm), tap(sound)));
        requireStill(source, source.sizeBytes());
        return packed(source, path, hash, sound);
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
}
