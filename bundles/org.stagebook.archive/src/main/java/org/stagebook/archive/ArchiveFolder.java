package org.stagebook.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.interchange.outgoing.WholeFile.Content;

/** The folder an archive is put together in, and the list of what is in it. Nothing in it is ever written over. */
public final class ArchiveFolder {
    /** How files are hashed: every system has a program for it, which will be so in decades. */
    public static final HashAlgorithm ALGORITHM = HashAlgorithm.SHA1;

    private final Path root;
    private final Instant at;
    private final ProgressMeter meter;
    private final Map<String, String> taken = new HashMap<>();
    private final List<ArchivedFile> files = new ArrayList<>();
    private final List<MissingPart> missing = new ArrayList<>();
    private final List<String> nothing = new ArrayList<>();

    /**
     * An archive with nothing in it yet.
     *
     * @param root an empty folder
     * @param at what is written is as old as this says
     */
    ArchiveFolder(Path root, Instant at, ProgressMeter meter) {
        this.root = root;
        this.at = at;
        this.meter = meter;
    }

    /** Stops here if the person has cancelled. */
    public void check() throws IOException {
        meter.check();
    }

    /** The person's wish to stop, and how far it is. */
    public ProgressMeter meter() {
        return meter;
    }

    /** Writes a file that is made for the archive. */
    public void write(ArchiveEntry entry, Content content) throws IOException {
        write(entry, content, at);
    }

    /** Writes a file that was last changed at a known time. */
    public void write(ArchiveEntry entry, Content content, Instant modified) throws IOException {
        meter.check();
        Path file = place(entry);
        try (OutputStream out = open(file)) {
            content.writeTo(out);
        }
        add(entry, file, hash(file), modified);
    }

    /** Copies a file as it is, with the time it was last changed; links are not followed. */
    public void copy(ArchiveEntry entry, Path source) throws IOException {
        meter.check();
        Instant modified =
                Files.getLastModifiedTime(source, LinkOption.NOFOLLOW_LINKS).toInstant();
        Path file = place(entry);
        HashValue hash;
        try (OutputStream out = open(file)) {
            Map<HashAlgorithm, HashValue> hashes =
                    new FileHasher(meter, LinkOption.NOFOLLOW_LINKS).copy(source, out, Set.of(ALGORITHM));
            hash = Objects.requireNonNull(hashes.get(ALGORITHM));
        }
        add(entry, file, hash, modified);
    }

    /** Says that something belongs to the record and could not be had. */
    public void miss(MissingPart part) {
        missing.add(part);
    }

    /** Says that nothing of a kind was recorded, so that nobody looks for it. */
    public void nothingOf(String title) {
        nothing.add(title);
    }

    /** A path that nothing in the archive has yet, also on systems for which capitals are no difference. */
    public String free(String path) {
        int dot = path.lastIndexOf('.');
        int from = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        String free = path;
        for (int count = 2; taken.containsKey(folded(free)); count++) {
            free = path.substring(0, from) + "-" + count + path.substring(from);
        }
        return free;
    }

    /** What is in it so far, by path. */
    public List<ArchivedFile> files() {
        return files.stream().sorted(Comparator.comparing(ArchivedFile::path)).toList();
    }

    /** What could not be had, in the order in which it was looked for. */
    public List<MissingPart> missing() {
        return List.copyOf(missing);
    }

    /** What nothing was recorded of. */
    public List<String> nothing() {
        return List.copyOf(nothing);
    }

    private Path place(ArchiveEntry entry) throws IOException {
        ManifestPath path = ManifestPath.of(entry.path());
        String before = taken.putIfAbsent(path.folded(), entry.path());
        if (before != null) {
            throw new ArchiveException("Two files of the archive would be called " + entry.path() + ".");
        }
        Path file = path.in(root);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return file;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    private void add(ArchiveEntry entry, Path file, HashValue hash, Instant modified) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(modified));
        files.add(new ArchivedFile(
                entry.path(), entry.title(), entry.kind(), entry.says(), Files.size(file), hash.text()));
    }

    private static HashValue hash(Path file) throws IOException {
        return Objects.requireNonNull(
                new FileHasher(ByteMeter.NONE).hash(file, Set.of(ALGORITHM)).get(ALGORITHM));
    }

    private static String folded(String path) {
        return ManifestPath.of(path).folded();
    }
}
