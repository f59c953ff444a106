package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.handoff.document.PackedContent;

/**
 * A package whose contents are copied, hashed and compared, still in a hidden folder beside its place and without its
 * paperwork. Closing removes the hidden folder, so that what is not sealed leaves nothing behind.
 */
public final class PreparedPackage implements AutoCloseable {
    private final BuildRequest request;
    private final Path folder;
    private final List<PackedContent> contents;
    private final List<String> notes;

    PreparedPackage(BuildRequest request, Path folder, List<PackedContent> contents, List<String> notes) {
        this.request = request;
        this.folder = folder;
        this.contents = List.copyOf(contents);
        this.notes = List.copyOf(notes);
    }

    public BuildRequest request() {
        return request;
    }

    public List<String> notes() {
        return notes;
    }

    Path folder() {
        return folder;
    }

    List<PackedContent> contents() {
        return contents;
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Deletes a folder and everything in it; links are deleted, never followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> innermostFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : innermostFirst) {
            Files.delete(file);
        }
    }
}
