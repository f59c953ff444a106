package org.stagebook.archive.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.archive.MissingPart;

/** Files somebody named to go along as they are: session files, picture, lists of plug-ins. */
public final class DocumentsPart implements ArchivePart {
    private static final String FOLDER = "documents/";
    private static final String SAYS = "Added when the archive was made, as it was.";

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        List<Wanted> wanted = new ArrayList<>();
        for (Path addition : source.request().additions()) {
            gather(addition, wanted, out);
        }
        if (wanted.isEmpty()) {
            return;
        }
        long totalBytes = 0;
        for (Wanted one : wanted) {
            totalBytes += Files.size(one.file());
        }
        out.meter().progress().begin("Copy what was added", totalBytes);
        for (Wanted one : wanted) {
            out.copy(new ArchiveEntry(out.free(one.path()), one.title(), Kind.ADDED, SAYS), one.file());
        }
    }

    private static void gather(Path addition, List<Wanted> wanted, ArchiveFolder out) throws IOException {
        if (!Files.isDirectory(addition, LinkOption.NOFOLLOW_LINKS)) {
            // a link that was named by hand is followed; what it leads to is what was meant
            String name = String.valueOf(addition.getFileName());
            wanted.add(new Wanted(FOLDER + name, addition.toRealPath(), name));
            return;
        }
        Path above = addition.resolveSibling("");
        try (Stream<Path> found = Files.walk(addition)) {
            for (Path file : found.sorted().toList()) {
                String name = above.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    wanted.add(new Wanted(FOLDER + name, file, name));
                } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    out.miss(new MissingPart(FOLDER + name, name, "It is a link or no file, and was not followed."));
                }
            }
        }
    }

    private record Wanted(String path, Path file, String title) {}
}
