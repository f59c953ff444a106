package org.stagebook.handoff.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordRevisions;
import org.stagebook.edit.change.RecordVerification;
import org.stagebook.edit.change.VerificationOutcome;
import org.stagebook.edit.change.VerificationOutcome.Checked;
import org.stagebook.edit.change.VerificationOutcome.Circumstances;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.verify.FileVerdict;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Carries what was found in a package and said about it into the production the package was built from, if that can be
 * reached. Which production that is stands in {@code handoff.json}; an id that does not fit is refused, so that a package cannot
 * write into a stranger's production.
 */
public final class ProductionLink {
    private final Path packageFolder;
    private final PackageDescription description;

    public ProductionLink(Path packageFolder, PackageDescription description) {
        this.packageFolder = packageFolder.toAbsolutePath().normalize();
        this.description = description;
    }

    /** The link of the package in this folder. */
    public static ProductionLink of(Path packageFolder) throws IOException {
        return new ProductionLink(packageFolder, PackageDescriptions.read(packageFolder));
    }

    /** The link of the package in this folder, nothing if there is no {@code handoff.json} at all. */
    public static Optional<ProductionLink> find(Path packageFolder) throws IOException {
        Path file = packageFolder.resolve(PackageLayout.DESCRIPTION);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(of(packageFolder)) : Optional.empty();
    }

    public PackageDescription description() {
        return description;
    }

    /** The production's folder, if the package names one and a production lies there. Whether it is the right one shows on recording. */
    public Optional<Path> productionFolder() {
        String hint = description.production().folder();
        if (hint.isBlank()) {
            return Optional.empty();
        }
        try {
            Path folder = packageFolder.resolve(hint).normalize();
            return Optional.of(folder).filter(f -> Files.isRegularFile(f.resolve("production.stagebook")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Records a verification in the production, as one undoable step; it is not saved. */
    public void record(VerificationReport report, EditingSession session) throws HandoffException {
        HandoffPackage handoff = handoff(session);
        String historyProblem = report.problems().stream().map(Object::toString).collect(Collectors.joining(" "));
        Circumstances circumstances = new Circumstances(
                historyProblem,
                isOriginal(handoff, session) ? "" : packageFolder.toString(),
                report.author().name(),
                report.author().role());
        List<Checked> files =
                report.files().stream().map(ProductionLink::checked).toList();
        VerificationOutcome outcome =
                new VerificationOutcome(report.at(), report.generation().orElse(0), files, circumstances);
        run(new RecordVerification(handoff, outcome), session);
    }

    private static Checked checked(FileVerdict file) {
        String now = file.foundAs().isEmpty() ? "" : "is now " + file.foundAs();
        String detail = now.isEmpty() || file.detail().isEmpty() ? now + file.detail() : now + "; " + file.detail();
        return new Checked(file.path(), file.outcome(), detail);
    }

    /** Records everything that was said and declared of the package, as one undoable step; it is not saved. */
    public void record(AcceptanceFile said, EditingSession session) throws IOException {
        if (!said.packageId().equals(description.identity().id())) {
            throw new HandoffException("The letter speaks of another package (\"" + said.packageName()
                    + "\"), not of \"" + description.identity().name() + "\". Nothing was recorded.");
        }
        HandoffPackage handoff = handoff(session);
        RevisionFile declared = RevisionFile.read(packageFolder, description);
        try {
            session.call("Record what was said of " + handoff.getName(), production -> {
                try {
                    if (!declared.revisions().isEmpty()) {
                        record(declared, session);
                    }
                    Letters.join(said, handoff, session);
                    return handoff;
                } catch (HandoffException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new HandoffException(
                    String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()), e);
        }
    }

    /** Records what the sender declared, as one undoable step; it is not saved. */
    public void record(RevisionFile revisions, EditingSession session) throws HandoffException {
        HandoffPackage handoff = handoff(session);
        run(
                new RecordRevisions(
                        handoff,
                        revisions.revisions().stream()
                                .map(ProductionLink::described)
                                .toList()),
                session);
    }

    private static NewObject described(Declaration declaration) {
        NewObject revision = NewObject.of(Literals.REVISION)
                .with(Literals.REVISION__PATH, declaration.path())
                .with(Literals.REVISION__OLD_HASH, declaration.oldHash())
                .with(Literals.REVISION__NEW_HASH, declaration.newHash())
                .with(Literals.REVISION__BY, declaration.by())
                .with(Literals.REVISION__ROLE, declaration.role())
                .with(Literals.REVISION__WHY, declaration.why())
                .with(Literals.REVISION__NOTE, declaration.note());
        declaration.kindOfChange().ifPresent(kind -> revision.with(Literals.REVISION__KIND, kind));
        declaration.moment().ifPresent(at -> revision.with(Literals.REVISION__AT, at));
        return revision;
    }

    /** The package as the session's production records it, if that is the production it was built from. */
    private HandoffPackage handoff(EditingSession session) throws HandoffException {
        String wanted = description.production().id();
        String title = session.production().getTitle();
        if (wanted.isEmpty() || !wanted.equals(session.production().getId())) {
            throw new HandoffException("The package \"" + description.identity().name()
                    + "\" was built from the production \""
                    + description.production().title() + "\" (id " + wanted
                    + "), not from \"" + title + "\"; that production was left as it is.");
        }
        return session.production().getHandoffs().stream()
                .filter(h -> description.identity().id().equals(h.getId()))
                .findFirst()
                .orElseThrow(
                        () -> new HandoffException("The production \"" + title + "\" has no record of the package \""
                                + description.identity().name() + "\": it was undone, deleted or never saved there."));
    }

    /** Whether this is the package where it was built, and not a copy of it. */
    private boolean isOriginal(HandoffPackage handoff, EditingSession session) {
        try {
            return session.folder()
                    .map(folder ->
                            folder.toAbsolutePath().resolve(handoff.getFolder()).normalize())
                    .filter(packageFolder::equals)
                    .isPresent();
        } catch (InvalidPathException e) {
            return false; // built on another system, so this is a copy
        }
    }

    private static void run(Change change, EditingSession session) throws HandoffException {
        try {
            session.run(change);
        } catch (IllegalArgumentException e) {
            throw new HandoffException(String.valueOf(e.getMessage()), e);
        }
    }
}
