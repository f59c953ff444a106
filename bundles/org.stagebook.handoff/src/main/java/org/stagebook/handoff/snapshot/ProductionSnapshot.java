package org.stagebook.handoff.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Writes what a receiver needs of a production into a package: reels, scenes, cues, briefs, decisions and the package itself. What is
 * nobody else's business stays at home: other handoffs, mix versions, measurements, approvals, quality checks, addresses of people and
 * the places of files on the sender's machine.
 */
public final class ProductionSnapshot {
    private static final List<EStructuralFeature> OF_PEOPLE = List.of(Literals.PERSON__EMAIL, Literals.PERSON__PHONE);

    private final Production copy;
    private final HandoffPackage handoff;

    private ProductionSnapshot(Production copy, HandoffPackage handoff) {
        this.copy = copy;
        this.handoff = handoff;
    }

    /**
     * Writes the snapshot of a production as it is now.
     *
     * @param packageFolder the folder of the package; the snapshot gets a folder of its own in it
     * @return what was written, by path from the package's folder
     */
    public static List<ManifestPath> write(Production production, HandoffPackage handoff, Path packageFolder)
            throws IOException {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Production copy = (Production) copier.copy(production);
        copier.copyReferences();
        ProductionSnapshot snapshot =
                new ProductionSnapshot(copy, (HandoffPackage) Objects.requireNonNull(copier.get(handoff)));
        snapshot.reduce();
        return snapshot.store(packageFolder);
    }

    private void reduce() {
        SessionSettings settings = new SessionSettings(IdSource.random(), Clock.systemUTC());
        try (EditingSession session = EditingSession.inMemory(copy, settings)) {
            session.run(new DeleteObjects(leftAtHome()));
            OF_PEOPLE.forEach(feature -> clear(session, copy.getPeople(), feature));
            clear(session, List.of(handoff), Literals.HANDOFF_PACKAGE__FOLDER);
            clear(session, List.of(handoff), Literals.HANDOFF_PACKAGE__FOLDERS);
            clear(session, handoff.getContents(), Literals.HANDOFF_ITEM__SOURCE);
        }
    }

    private List<Identified> leftAtHome() {
        List<Identified> left = new ArrayList<>();
        copy.getHandoffs().stream().filter(other -> !other.equals(handoff)).forEach(left::add);
        left.addAll(copy.getMixVersions());
        left.addAll(copy.getMeasurements());
        left.addAll(copy.getSignOffs());
        left.addAll(copy.getQcResults());
        left.addAll(copy.getPhases());
        left.addAll(copy.getRates());
        left.addAll(copy.getBudgets());
        copy.getDeliverables().forEach(deliverable -> left.addAll(deliverable.getShipments()));
        return left;
    }

    private static void clear(EditingSession session, List<? extends Identified> objects, EStructuralFeature feature) {
        session.run(new SetFeature(objects, feature, Optional.empty()));
    }

    private List<ManifestPath> store(Path packageFolder) throws IOException {
        Path folder = packageFolder.resolve(PackageLayout.PRODUCTION);
        Production free = EcoreUtil.copy(copy); // a production stays its session's, even when that is closed
        try (ProductionStore store = ProductionStore.create(folder, free)) {
            store.production();
        } catch (ProductionStoreException e) {
            throw new HandoffException("The production could not be written into the package: " + e.getMessage(), e);
        }
        return files(packageFolder, folder);
    }

    /** Locks and settings for version control are of no use in a package. */
    private static List<ManifestPath> files(Path packageFolder, Path folder) throws IOException {
        List<ManifestPath> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.getFileName().toString().startsWith(".")) {
                    Files.delete(file);
                } else {
                    written.add(ManifestPath.of(packageFolder, file));
                }
            }
        }
        return written;
    }
}
