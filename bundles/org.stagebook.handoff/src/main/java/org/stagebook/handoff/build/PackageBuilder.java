package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.model.Production;

/**
 * Builds handoff packages in two steps: {@link #prepare} copies, hashes and compares the contents and takes its time on any
 * thread; {@link #seal} writes the paperwork and the first generation, records the package in the production and moves it to its
 * place, and is quick, on the session's thread. Until the move there is only a hidden folder beside the place: a package that can
 * be seen is whole. After a failure or a cancellation it keeps the files that are whole, and the next build of the same package
 * goes on with them.
 */
public final class PackageBuilder {
    private final PackagePreparation preparation;
    private final PackageSealer sealer;

    /** A builder that writes these documents into every package. */
    public PackageBuilder(HandoffEnvironment environment, List<PackageDocument> documents) {
        this(environment, documents, Optional.empty(), TargetDisk.LOCAL);
    }

    /** The same, and nothing is sealed with an error these checks find and nobody has waived. */
    public PackageBuilder(HandoffEnvironment environment, List<PackageDocument> documents, ContentsLint lint) {
        this(environment, documents, Optional.of(lint), TargetDisk.LOCAL);
    }

    PackageBuilder(
            HandoffEnvironment environment,
            List<PackageDocument> documents,
            Optional<ContentsLint> lint,
            TargetDisk disk) {
        this.preparation = new PackagePreparation(disk);
        this.sealer = new PackageSealer(environment, List.copyOf(documents), new ContentsGate(lint));
    }

    /** Both steps, one after the other. The production is changed but not saved. */
    public BuildResult build(BuildRequest request, EditingSession session, Progress progress) throws IOException {
        check(request, session);
        try (PreparedPackage prepared = prepare(request, progress)) {
            return seal(prepared, session);
        }
    }

    /** Says at once, before anything is copied, that the production has no room for a package of this name. */
    public void checkName(String name, EditingSession session) throws HandoffException {
        sealer.checkName(name, session.production());
    }

    /** The same, and that what changed could not be told, because the package it supersedes was hashed in another way. */
    public void check(BuildRequest request, EditingSession session) throws HandoffException {
        sealer.check(request, session.production());
    }

    /** How a package of this name is best hashed: as the one it replaces, so that what changed can be told. */
    public static HashAlgorithm usualAlgorithm(String name, Production production) {
        return PackageSealer.algorithmOfEarlier(name, production).orElse(HashAlgorithm.XXH64);
    }

    /** Throws away what a build that was stopped left for another time. */
    public static void discard(Path out) throws IOException {
        UnfinishedPackage.open(out.toAbsolutePath().normalize()).remove();
    }

    /** Whether a build that was stopped left something there. */
    public static boolean isUnfinished(Path out) {
        return Files.isDirectory(UnfinishedPackage.place(out.toAbsolutePath().normalize()));
    }

    /** Copies, hashes and compares the contents. The result must be closed, sealed or not. */
    public PreparedPackage prepare(BuildRequest request, Progress progress) throws IOException {
        return preparation.prepare(request, progress);
    }

    /** Makes the prepared contents a package of the session's production, in its place. One undoable step. */
    public BuildResult seal(PreparedPackage prepared, EditingSession session) throws IOException {
        return sealer.seal(prepared, session);
    }
}
