package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.handoff.document.PackedContent;

/**
 * A package whose contents are copied, hashed and compared, still in a hidden folder beside its place and without its
 * paperwork. Closing one that was not sealed leaves the hidden folder for another build of the same package.
 */
public final class PreparedPackage implements AutoCloseable {
    private final BuildRequest request;
    private final UnfinishedPackage unfinished;
    private final List<PackedContent> contents;
    private final List<String> notes;

    PreparedPackage(
            BuildRequest request, UnfinishedPackage unfinished, List<PackedContent> contents, List<String> notes) {
        this.request = request;
        this.unfinished = unfinished;
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
        return unfinished.folder();
    }

    UnfinishedPackage unfinished() {
        return unfinished;
    }

    List<PackedContent> contents() {
        return contents;
    }

    @Override
    public void close() throws IOException {
        unfinished.close();
    }
}
