package org.stagebook.handoff.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddReceivedPackage;
import org.stagebook.edit.change.RecordState;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.StateWord;
import org.stagebook.edit.change.Together;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.SealedPackage;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.HistoryTree;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.RecordedFile;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Makes the production that came along in a package the receiver's own: in a folder of its own, so that the package stays as it was
 * sealed. A package comes from a stranger: only files that were sealed, with the bytes that were sealed, are taken, and only to
 * the places a production has.
 */
public final class ReceivedProduction {
    private static final int SEALING = 1;
    private static final long MAX_FILE_BYTES = 256L << 20;

    private ReceivedProduction() {}

    /**
     * Opens the production of a package in a new folder, which appears whole or not at all.
     *
     * @param folder one that does not exist or is empty
     * @param received who receives, in which role and when
     */
    public static void open(Path packageFolder, Path folder, StateWord received)
            throws IOException, ProductionStoreException {
        SealedPackage sealed = SealedPackage.open(packageFolder);
        Path place = folder.toAbsolutePath().normalize();
        requireFree(place);
        Path parent = Objects.requireNonNullElse(place.getParent(), place);
        Files.createDirectories(parent);
        Path hidden = Files.createTempDirectory(parent, "." + place.getFileName() + ".opening-");
        try {
            copy(sealed, hidden);
            record(sealed, hidden, place, received);
            Files.deleteIfExists(place);
            Files.move(hidden, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(hidden);
        }
    }

    /**
     * Adds a package to a production that was opened from an earlier one. Reels, cues and notes of that production stay as they
     * are; what the sender changed in them stands in the package.
     */
    public static void join(Path packageFolder, EditingSession session, StateWord received)
            throws IOException, ProductionStoreException {
        SealedPackage sealed = SealedPackage.open(packageFolder);
        String wanted = sealed.description().production().id();
        Production production = session.production();
        if (!wanted.equals(production.getId())) {
            throw new HandoffException("The package \""
                    + sealed.description().identity().name() + "\" is of the production \""
                    + sealed.description().production().title() + "\", not of \"" + production.getTitle()
                    + "\". Nothing was recorded.");
        }
        Path hidden = Files.createTempDirectory("stagebook-receive-");
        try {
            copy(sealed, hidden);
            try (ProductionStore store = ProductionStore.openReadOnly(hidden)) {
                add(sealed, handoff(sealed, store.production()), session, received);
            }
        } finally {
            delete(hidden);
        }
    }

    private static void add(SealedPackage sealed, HandoffPackage handoff, EditingSession session, StateWord received)
            throws HandoffException {
        String earlier = sealed.description().identity().supersedes();
        Optional<HandoffPackage> supersedes = session.production().getHandoffs().stream()
                .filter(known -> !earlier.isEmpty() && earlier.equals(known.getName()))
                .findFirst();
        String way = session.folder()
                .map(folder ->
                        PackageDescriptions.between(folder.toAbsolutePath().normalize(), sealed.root()))
                .orElse(sealed.root().toString());
        try {
            session.run(new AddReceivedPackage(handoff, way, supersedes, received));
        } catch (IllegalArgumentException e) {
            throw new HandoffException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void copy(SealedPackage sealed, Path hidden) throws IOException {
        for (Map.Entry<ManifestPath, RecordedFile> file : files(sealed).entrySet()) {
            copy(sealed.root(), file.getKey(), file.getValue(), hidden);
        }
    }

    private static HandoffPackage handoff(SealedPackage sealed, Production production) throws HandoffException {
        String id = sealed.description().identity().id();
        return production.getHandoffs().stream()
                .filter(candidate -> id.equals(candidate.getId()))
                .findFirst()
                .orElseThrow(() -> new HandoffException(
                        "The production in the package does not know the package. Nothing was written."));
    }

    private static void requireFree(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.list(place)) {
                if (files.findAny().isEmpty()) {
                    return;
                }
            }
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new HandoffException(place + " exists already and is not an empty folder. Nothing was written. Choose"
                    + " another place for the production.");
        }
    }

    private static Map<ManifestPath, RecordedFile> files(SealedPackage sealed) throws IOException {
        ManifestPath production = ManifestPath.of(PackageLayout.PRODUCTION);
        Map<ManifestPath, RecordedFile> files =
                new HashMap<>(HistoryTree.read(sealed.root(), List.of()).files());
        files.entrySet()
                .removeIf(file ->
                        !file.getKey().isIn(production) || file.getValue().firstGeneration() != SEALING);
        if (files.isEmpty()) {
            throw new HandoffException("The package \""
                    + sealed.description().identity().name()
                    + "\" brings no production along: it was built by an older Stagebook or another program. Its files can"
                    + " be verified and accepted all the same.");
        }
        Map<String, ManifestPath> names = new HashMap<>();
        for (ManifestPath path : files.keySet()) {
            if (!isOfAProduction(path)) {
                throw new HandoffException(
                        "The package is not believed: " + path + " is no file of a production. Nothing was written.");
            }
            ManifestPath twin = names.put(path.folded(), path);
            if (twin != null) {
                throw new HandoffException("The package is not believed: " + path + " and " + twin
                        + " are one name on many disks. Nothing was written.");
            }
        }
        return files;
    }

    private static boolean isOfAProduction(ManifestPath path) {
        List<String> names = path.names().subList(1, path.names().size());
        return switch (names.size()) {
            case 1 -> names.getFirst().equals("production.stagebook");
            case 2 -> isPart(names.get(0), names.get(1));
            default -> false;
        };
    }

    private static boolean isPart(String folder, String name) {
        return switch (folder) {
            case "reels" -> name.endsWith(".reel");
            case "handoffs" -> name.endsWith(".handoff");
            default -> false;
        };
    }

    private static void copy(Path root, ManifestPath path, RecordedFile sealed, Path hidden) throws IOException {
        Path source = path.in(root);
        if (!source.toRealPath().startsWith(root.toRealPath())
                || !Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)
                || Files.size(source) > MAX_FILE_BYTES) {
            throw new HandoffException(path + " is not the file that was sealed. Nothing was written.");
        }
        HashAlgorithm algorithm = sealed.hashes().keySet().iterator().next();
        Path target = hidden.resolve(
                String.join("/", path.names().subList(1, path.names().size())));
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(source, target);
        HashValue copied = Objects.requireNonNull(
                new FileHasher(ByteMeter.NONE).hash(target, Set.of(algorithm)).get(algorithm));
        if (!copied.equals(sealed.hashes().get(algorithm))) {
            throw new HandoffException(
                    path + " was changed since the package was sealed, so the production in it was not"
                            + " opened. Nothing was written. Verify the package and have it sent again.");
        }
    }

    /** The production learns where its package lies and that it was received. */
    private static void record(SealedPackage sealed, Path hidden, Path place, StateWord received)
            throws IOException, ProductionStoreException {
        try (EditingSession session = EditingSession.open(hidden)) {
            HandoffPackage handoff = handoff(sealed, session.production());
            String way = PackageDescriptions.between(place, sealed.root());
            session.run(new Together(
                    "Receive " + handoff.getName(),
                    List.of(
                            SetFeature.of(handoff, Literals.HANDOFF_PACKAGE__FOLDER, way),
                            new RecordState(handoff, received))));
            session.save();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
