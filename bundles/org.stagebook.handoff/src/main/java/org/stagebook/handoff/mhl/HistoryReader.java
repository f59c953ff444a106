package org.stagebook.handoff.mhl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * Reads a folder's history and checks it before anything in it is believed: the chain counts without gaps, every
 * manifest in it is there, is unaltered (C4) and is readable, and no other manifest lies beside them.
 */
public final class HistoryReader {
    private static final long MAX_MANIFEST_BYTES = 256L << 20;

    private final Path root;
    private final Path folder;
    private final List<HistoryProblem> problems = new ArrayList<>();
    private final List<Manifest> manifests = new ArrayList<>();

    private HistoryReader(Path root) {
        this.root = root;
        this.folder = root.resolve(FolderScanner.HISTORY_FOLDER);
    }

    /** Whether the folder keeps a history. */
    public static boolean hasHistory(Path root) {
        return Files.isDirectory(root.resolve(FolderScanner.HISTORY_FOLDER), LinkOption.NOFOLLOW_LINKS);
    }

    /** The history of the folder. @throws MhlException if it keeps none */
    public static History read(Path root) throws IOException {
        if (!hasHistory(root)) {
            throw new MhlException(root + " has no ASC MHL history: there is no folder \""
                    + FolderScanner.HISTORY_FOLDER + "\" in it. It may not be a package, or only a part of one.");
        }
        return new HistoryReader(root).history();
    }

    private History history() throws IOException {
        Chain chain = chain();
        checkNumbering(chain);
        for (Chain.Link link : chain.links()) {
            manifest(link);
        }
        checkUnlisted(chain);
        if (manifests.isEmpty() && !problems.isEmpty()) {
            readUnproven();
        }
        return new History(root, chain, manifests, problems);
    }

    private Chain chain() throws IOException {
        Path file = folder.resolve(Chain.FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(
                    HistoryProblem.Kind.MISSING_CHAIN,
                    Chain.FILE_NAME,
                    "The chain file " + Chain.FILE_NAME
                            + " is missing: nothing proves that the manifests are the ones that were written.");
            return new Chain(List.of());
        }
        try {
            return ChainFile.read(new ByteArrayInputStream(bytes(file)), "The chain file " + Chain.FILE_NAME);
        } catch (MhlException e) {
            problem(HistoryProblem.Kind.UNREADABLE_CHAIN, Chain.FILE_NAME, String.valueOf(e.getMessage()));
            return new Chain(List.of());
        }
    }

    private void checkNumbering(Chain chain) {
        int expected = 1;
        for (Chain.Link link : chain.links()) {
            if (link.sequenceNumber() != expected) {
                problem(
                        HistoryProblem.Kind.WRONG_NUMBERING,
                        link.fileName(),
                        "The chain is broken: after generation "
                                + (expected - 1) + " it names generation " + link.sequenceNumber() + " ("
                                + link.fileName()
                                + "); generation " + expected + " should follow.");
            }
            int number = link.sequenceNumber();
            if (ManifestName.generation(link.fileName()).orElse(-1) != number) {
                problem(
                        HistoryProblem.Kind.WRONG_NUMBERING,
                        link.fileName(),
                        "The chain calls " + link.fileName() + " generation " + number
                                + ", but the file's name says otherwise.");
            }
            expected = number + 1;
        }
    }

    private void manifest(Chain.Link link) throws IOException {
        Path file = folder.resolve(link.fileName());
        String what = "The manifest " + link.fileName();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(
                    HistoryProblem.Kind.MISSING_MANIFEST,
                    link.fileName(),
                    what + " of generation " + link.sequenceNumber() + " is missing.");
            return;
        }
        if (Files.size(file) > MAX_MANIFEST_BYTES) {
            problem(
                    HistoryProblem.Kind.UNREADABLE_MANIFEST,
                    link.fileName(),
                    what + " is larger than " + (MAX_MANIFEST_BYTES >> 20) + " MiB; it was not read.");
            return;
        }
        byte[] bytes = bytes(file);
        HashValue c4 = HashAlgorithm.C4.hash(bytes);
        if (!c4.equals(link.c4())) {
            problem(
                    HistoryProblem.Kind.ALTERED_MANIFEST,
                    link.fileName(),
                    what
                            + " has been altered since it was written: its C4 is not the one in the chain. It proves nothing.");
            return;
        }
        parse(bytes, what)
                .ifPresent(list -> manifests.add(new Manifest(link.sequenceNumber(), link.fileName(), c4, list)));
    }

    private Optional<HashList> parse(byte[] bytes, String what) {
        try {
            return Optional.of(HashListReader.read(new ByteArrayInputStream(bytes), what));
        } catch (MhlException e) {
            problem(HistoryProblem.Kind.UNREADABLE_MANIFEST, what, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkUnlisted(Chain chain) throws IOException {
        Set<String> listed = new HashSet<>();
        chain.links().forEach(l -> listed.add(l.fileName()));
        for (String name : manifestNames()) {
            if (!listed.contains(name)) {
                problem(
                        HistoryProblem.Kind.UNLISTED_MANIFEST,
                        name,
                        "The manifest " + name
                                + " is not in the chain: it was added by hand, or a program stopped while writing it.");
            }
        }
    }

    /** What the manifests say although nothing proves it, so that one can see which files differ. */
    private void readUnproven() throws IOException {
        for (String name : manifestNames()) {
            byte[] bytes = bytes(folder.resolve(name));
            int generation = ManifestName.generation(name).orElse(manifests.size() + 1);
            HashValue c4 = HashAlgorithm.C4.hash(bytes);
            readable(bytes, name).ifPresent(list -> manifests.add(new Manifest(generation, name, c4, list)));
        }
        if (!manifests.isEmpty()) {
            problem(
                    HistoryProblem.Kind.UNPROVEN,
                    FolderScanner.HISTORY_FOLDER,
                    "The files were compared with manifests that nothing proves: what differs is told,"
                            + " but that the rest is as it was handed over cannot be known.");
        }
    }

    private static Optional<HashList> readable(byte[] bytes, String name) {
        try {
            return Optional.of(HashListReader.read(new ByteArrayInputStream(bytes), name));
        } catch (MhlException e) {
            return Optional.empty(); // already told, or not even a manifest
        }
    }

    private List<String> manifestNames() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ManifestName.EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private void problem(HistoryProblem.Kind kind, String file, String sentence) {
        problems.add(new HistoryProblem(kind, file, sentence));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) MAX_MANIFEST_BYTES);
        }
    }
}
