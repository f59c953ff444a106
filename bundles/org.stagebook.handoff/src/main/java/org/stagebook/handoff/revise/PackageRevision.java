package org.stagebook.handoff.revise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.ItemNames;
import org.stagebook.handoff.accept.SealedPackage;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.HistoryTree;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.RecordedFile;
import org.stagebook.handoff.verify.Revisions;
import org.stagebook.model.HandoffState;
import org.stagebook.model.RevisionKind;

/**
 * Declares that a file of a sealed package was changed on purpose. The file is hashed as it lies there now; what was sealed, and
 * what was declared before, stays on record. The manifests are not touched, so that they stay valid for other tools.
 */
public final class PackageRevision {
    private static final int SEALING = 1;

    private final HandoffEnvironment environment;
    private final FileHasher hasher;

    /** Declarations of an environment; what is read for them is told to the meter. */
    public PackageRevision(HandoffEnvironment environment, ByteMeter meter) {
        this.environment = environment;
        this.hasher = new FileHasher(meter, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Adds a declaration to the package, whole or not at all.
     *
     * @return everything declared so far
     * @throws HandoffException if there is no reason, or nothing to declare
     */
    public RevisionFile declare(Path folder, Revising revising) throws IOException {
        if (revising.why().isBlank()) {
            throw new HandoffException("Say why " + revising.file() + " was changed; nothing was declared.");
        }
        if ((revising.by() + revising.role()).isBlank()) {
            throw new HandoffException("Say who declares it, by role or by name; nothing was declared.");
        }
        SealedPackage sealed = SealedPackage.open(folder);
        requireSender(sealed, revising);
        RevisionFile before = RevisionFile.read(sealed.root(), sealed.description());
        ManifestPath path = path(sealed, revising.file());
        Optional<RecordedFile> recorded = recorded(sealed, path);
        Optional<HashValue> expected = new Revisions(before)
                .of(path.text())
                .map(Declaration::expected)
                .orElseGet(() ->
                        recorded.flatMap(file -> file.hashes().values().stream().findFirst()));
        HashAlgorithm algorithm = expected.map(HashValue::algorithm).orElse(HashAlgorithm.XXH64);
        Optional<HashValue> now = now(path.in(sealed.root()), algorithm);
        if (now.equals(expected)) {
            throw new HandoffException(
                    path + (now.isPresent() ? " is as it was sealed or declared last" : " is not there")
                            + "; there is nothing to declare. Change the file first, then say why.");
        }
        RevisionFile after = before.with(declaration(path, expected, now, revising));
        after.write(sealed.root());
        return after;
    }

    /** A declaration is the sender's word; who received the package can refuse or query a file and not declare it right. */
    private static void requireSender(SealedPackage sealed, Revising revising) throws IOException {
        String received = HandoffState.RECEIVED.getLiteral();
        boolean isReceiver = sealed.said().states().stream()
                .filter(step -> step.state().equals(received))
                .anyMatch(step -> step.role().equalsIgnoreCase(revising.role())
                        && (revising.by().isBlank() || step.by().equalsIgnoreCase(revising.by())));
        if (isReceiver) {
            throw new HandoffException(revising.role()
                    + " received this package, and only who sent it declares that a file was changed on purpose. Nothing was"
                    + " declared. Query or refuse the file, and ask the sender.");
        }
    }

    private Declaration declaration(
            ManifestPath path, Optional<HashValue> before, Optional<HashValue> now, Revising revising) {
        RevisionKind kind =
                now.isEmpty() ? RevisionKind.REMOVED : before.isEmpty() ? RevisionKind.ADDED : RevisionKind.REPLACED;
        return new Declaration(
                kind.getLiteral(),
                path.text(),
                before.map(HashValue::toString).orElse(""),
                now.map(HashValue::toString).orElse(""),
                revising.by(),
                revising.role(),
                environment.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                revising.why(),
                revising.note());
    }

    /** A file that was handed over under any name that fits, else a path in the contents that is new. */
    private static ManifestPath path(SealedPackage sealed, String file) throws HandoffException {
        try {
            return ManifestPath.of(new ItemNames(sealed.description()).find(file));
        } catch (HandoffException e) {
            String inContents = file.replace('\\', '/');
            String path = inContents.startsWith(PackageLayout.CONTENTS + "/")
                    ? inContents
                    : PackageLayout.CONTENTS + "/" + inContents;
            return added(sealed, path, e);
        }
    }

    private static ManifestPath added(SealedPackage sealed, String path, HandoffException unknown)
            throws HandoffException {
        try {
            ManifestPath added = ManifestPath.of(path);
            boolean exists = Files.isRegularFile(added.in(sealed.root()), LinkOption.NOFOLLOW_LINKS);
            if (exists || isDeclared(sealed, path)) {
                return added;
            }
        } catch (IOException | IllegalArgumentException e) {
            unknown.addSuppressed(e);
        }
        throw unknown;
    }

    private static boolean isDeclared(SealedPackage sealed, String path) throws IOException {
        return new Revisions(RevisionFile.read(sealed.root(), sealed.description()))
                .of(path)
                .isPresent();
    }

    private static Optional<RecordedFile> recorded(SealedPackage sealed, ManifestPath path) throws IOException {
        return HistoryTree.read(sealed.root(), List.of())
                .file(path.text())
                .filter(file -> file.firstGeneration() == SEALING);
    }

    private Optional<HashValue> now(Path file, HashAlgorithm algorithm) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Map<HashAlgorithm, HashValue> hashes = hasher.hash(file, Set.of(algorithm));
        return Optional.of(Objects.requireNonNull(hashes.get(algorithm)));
    }
}
