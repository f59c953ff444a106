package org.stagebook.archive.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.model.store.ProductionFiles;

/** The production's own files as they were last saved, without its lock and without its repository. */
public final class ProductionPart implements ArchivePart {
    private static final String FOLDER = "production/";

    /** What belongs to a production besides its document: settings of git, the look of its reports, what was removed. */
    private static final List<String> BESIDES = List.of(".gitattributes", ".gitignore", "removed", "reports");

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        for (Map.Entry<String, byte[]> file : source.files().contents().entrySet()) {
            Instant modified = Files.getLastModifiedTime(source.folder().resolve(file.getKey()))
                    .toInstant();
            out.write(entry(file.getKey()), stream -> stream.write(file.getValue()), modified);
        }
        for (String name : BESIDES) {
            copy(source, source.folder().resolve(name), out);
        }
    }

    private static void copy(ArchiveSource source, Path place, ArchiveFolder out) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> found = Files.walk(place)) {
            for (Path file : found.sorted().toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    String name = source.folder().relativize(file).toString().replace('\\', '/');
                    out.copy(entry(name), file);
                }
            }
        }
    }

    private static ArchiveEntry entry(String name) {
        String says = switch (name) {
            case ".gitignore", ".gitattributes" -> "Settings of git for the production.";
            default -> {
                if (name.equals(ProductionFiles.root())) {
                    yield "The production itself, XML; Stagebook opens its folder, for reading only.";
                }
                yield ProductionFiles.isPart(name) ? "Part of the production, XML." : "";
            }
        };
        return new ArchiveEntry(FOLDER + name, name, Kind.PRODUCTION, says);
    }
}
