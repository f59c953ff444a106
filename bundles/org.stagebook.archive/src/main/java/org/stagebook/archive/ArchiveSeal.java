package org.stagebook.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.CreatorInfo;
import org.stagebook.handoff.mhl.FileEntry;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.GenerationAssembler;
import org.stagebook.handoff.mhl.HashAction;
import org.stagebook.handoff.mhl.HashRecord;
import org.stagebook.handoff.mhl.History;
import org.stagebook.handoff.mhl.HistoryWriter;
import org.stagebook.handoff.mhl.IgnorePatterns;
import org.stagebook.handoff.mhl.ProcessInfo;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.handoff.mhl.ScannedFolder;

/**
 * Closes an archive: reads every byte back from the disk, writes the first generation of an ASC MHL v2.0 history over everything, and
 * takes the permission to write away.
 */
final class ArchiveSeal {
    private static final HashAlgorithm ALGORITHM = ArchiveFolder.ALGORITHM;
    private static final List<String> IGNORE = Stream.of(ProcessInfo.DEFAULT_IGNORE, PackageLayout.SYSTEM_FILES)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private final Path root;
    private final Instant at;
    private final ProgressMeter meter;

    ArchiveSeal(Path root, Instant at, ProgressMeter meter) {
        this.root = root;
        this.at = at;
        this.meter = meter;
    }

    /**
     * Writes the history.
     *
     * @param files everything in the archive
     * @param name of the archive's folder, which the manifest is named after
     */
    void write(List<ArchivedFile> files, String name, HandoffEnvironment environment, String comment)
            throws IOException {
        date();
        Map<String, String> written = files.stream().collect(Collectors.toMap(ArchivedFile::path, ArchivedFile::sha1));
        ScannedFolder folder = FolderScanner.scan(root).root();
        List<ScannedFile> found = folder.allFiles().toList();
        meter.progress()
                .begin(
                        "Read back " + name,
                        found.stream().mapToLong(ScannedFile::sizeBytes).sum());
        GenerationAssembler assembler = new GenerationAssembler(ALGORITHM, at);
        FileHasher hasher = new FileHasher(meter);
        for (ScannedFile file : found) {
            HashValue hash = Objects.requireNonNull(
                    hasher.hash(file.file(), Set.of(ALGORITHM)).get(ALGORITHM));
            if (!hash.text().equals(written.get(file.path().text()))) {
                throw new ArchiveException(file.path() + " does not read back from the disk as it was written."
                        + " Nothing was kept of the archive. Check the disk, or choose another.");
            }
            assembler.record(FileEntry.of(file, List.of(HashRecord.of(hash, HashAction.ORIGINAL, at))));
            assembler.countInFolders(file.path(), hash);
        }
        CreatorInfo creator = environment.creator(at, CreatorInfo.Author.NONE, comment);
        new HistoryWriter(History.none(root), name)
                .append(assembler
                        .assemble(folder, new IgnorePatterns(IGNORE))
                        .hashList(creator, ProcessInfo.Kind.IN_PLACE, IGNORE));
    }

    /** Folders are as old as the archive, so that the same production gives the same manifest. */
    private void date() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path folder : found.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.setLastModifiedTime(folder, FileTime.from(at));
            }
        }
    }

    /** Nothing may be written any more but the chain of the history, to which a later verification adds itself. */
    void close() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                boolean isChain = file.endsWith(Path.of(FolderScanner.HISTORY_FOLDER, "ascmhl_chain.xml"));
                if (!isChain && !file.toFile().setReadOnly()) {
                    throw new ArchiveException(
                            "The permission to write could not be taken from " + root.relativize(file)
                                    + ". Nothing was kept of the archive. Choose a disk that knows permissions.");
                }
            }
        }
    }
}
