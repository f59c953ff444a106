package org.stagebook.handoff.mhl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * Appends generations. Manifests are never altered; manifest and chain are each written beside their place, forced to
 * the disk and moved in, so that a power cut leaves the history as it was or with one manifest the chain does not name.
 */
public final class HistoryWriter {
    private final History history;
    private final String folderName;

    /** A writer for a history; {@code folderName} goes into the manifests' names and is the managed folder's. */
    public HistoryWriter(History history, String folderName) {
        this.history = history;
        this.folderName = folderName;
    }

    /** Writes the next generation and returns its number. The history must be intact and still what it was when read. */
    public int append(HashList list) throws IOException {
        if (!history.isIntact()) {
            throw new MhlException(
                    "No generation was added: " + history.problems().getFirst());
        }
        Path folder = Files.createDirectories(history.root().resolve(FolderScanner.HISTORY_FOLDER));
        requireUnchanged();
        int generation = history.latestGeneration() + 1;
        String fileName = ManifestName.of(generation, folderName, list.creator().creationDate());
        HashValue c4 = writeManifest(list, folder.resolve(fileName));
        List<Chain.Link> links = new ArrayList<>(history.chain().links());
        links.add(new Chain.Link(generation, fileName, c4));
        writeChain(new Chain(links), folder, folder.resolve(fileName));
        return generation;
    }

    /** A manifest that the chain could not take up goes again, so that the history stays what it was. */
    private static void writeChain(Chain chain, Path folder, Path newManifest) throws IOException {
        boolean written = false;
        try {
            write(folder.resolve(Chain.FILE_NAME), out -> ChainFile.write(chain, out));
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(newManifest);
            }
        }
    }

    private void requireUnchanged() throws IOException {
        boolean begun = Files.exists(
                history.root().resolve(FolderScanner.HISTORY_FOLDER).resolve(Chain.FILE_NAME));
        if (begun && !HistoryReader.read(history.root()).chain().equals(history.chain())) {
            throw new MhlException("No generation was added: another program has added one to " + history.root()
                    + " meanwhile. Verify again.");
        }
    }

    private static HashValue writeManifest(HashList list, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new MhlException("No generation was added: there is already a manifest " + file.getFileName() + ".");
        }
        write(file, out -> HashListWriter.write(list, out));
        Set<HashAlgorithm> c4 = Set.of(HashAlgorithm.C4);
        return new FileHasher(ByteMeter.NONE).hash(file, c4).values().iterator().next();
    }

    private static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
