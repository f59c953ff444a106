package org.stagebook.handoff.accept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.History;
import org.stagebook.handoff.mhl.HistoryReader;
import org.stagebook.handoff.mhl.HistoryTree;
import org.stagebook.handoff.mhl.Manifest;
import org.stagebook.handoff.mhl.RecordedFile;

/** A package whose description is the one that was sealed, so that it can be told what was handed over. */
public record SealedPackage(Path root, PackageDescription description, Manifest latest) {

    /** The package in this folder. @throws HandoffException if its history or its description cannot be trusted */
    public static SealedPackage open(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        PackageDescription description = PackageDescriptions.read(root);
        History history = HistoryReader.read(root);
        if (!history.isIntact() || history.manifests().isEmpty()) {
            throw new HandoffException("The package cannot be accepted, because its history cannot be trusted: "
                    + history.problems().stream()
                            .map(Object::toString)
                            .findFirst()
                            .orElse("it has no generation."));
        }
        requireSealedDescription(root);
        return new SealedPackage(root, description, history.manifests().getLast());
    }

    /** What was said of it so far, as far as it knows. */
    public AcceptanceFile said() throws IOException {
        Optional<AcceptanceFile> before = new AcceptanceFiles().in(root);
        String id = description.identity().id();
        if (before.filter(b -> !b.packageId().equals(id)).isPresent()) {
            throw new HandoffException(root.resolve(PackageLayout.ACCEPTANCE)
                    + " speaks of another package; nothing was written. Move it away and accept again.");
        }
        return before.orElseGet(
                () -> AcceptanceFile.none(id, description.identity().name()));
    }

    /** The list of what is accepted must be the sender's own. */
    private static void requireSealedDescription(Path root) throws IOException {
        Optional<RecordedFile> sealed = HistoryTree.read(root, List.of()).file(PackageLayout.DESCRIPTION);
        Set<HashAlgorithm> formats = sealed.map(f -> f.hashes().keySet()).orElse(Set.of());
        Map<HashAlgorithm, HashValue> now =
                new FileHasher(ByteMeter.NONE).hash(root.resolve(PackageLayout.DESCRIPTION), formats);
        if (formats.isEmpty() || !sealed.map(RecordedFile::hashes).equals(Optional.of(now))) {
            throw new HandoffException("The package cannot be accepted, because its " + PackageLayout.DESCRIPTION
                    + " is not the one that was sealed: what was handed over cannot be told.");
        }
    }
}
