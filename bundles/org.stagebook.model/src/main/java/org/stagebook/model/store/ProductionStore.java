package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage;

/**
 * One open production on disk: reads it whole, locks it, and saves it so that a crash leaves the old or the new state.
 *
 * <p>Only files whose content changed are written, see {@link SaveTransaction} for how. A production that was changed on
 * disk by something else since it was read is not overwritten. Not safe for use by several threads.
 */
public final class ProductionStore implements AutoCloseable {
    private final Path folder;
    private final @Nullable ProductionLock lock;
    private final SaveTransaction transaction;
    private final ResourceSet resources;
    private final List<String> findings = new ArrayList<>();
    private Map<String, byte[]> onDisk = new TreeMap<>();
    private boolean migrated;
    private @Nullable Production production;

    private ProductionStore(Path folder, Disk disk, @Nullable ProductionLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.transaction = new SaveTransaction(folder, disk);
        this.resources = newResources();
    }

    static ResourceSet newResources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(StagebookPackage.eNS_URI, StagebookPackage.eINSTANCE);
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, (Resource.Factory) StagebookResource::new);
        return resources;
    }

    /** Opens a production for editing and locks it; finishes or undoes an interrupted save. */
    public static ProductionStore open(Path folder) throws ProductionStoreException {
        return open(folder, StoreSettings.standard());
    }

    static ProductionStore open(Path folder, StoreSettings settings) throws ProductionStoreException {
        ProductionFolder layout = new ProductionFolder(folder);
        layout.check();
        settings.checkVersion(folder);
        new WriteProtection(folder).check();
        ProductionLock lock = ProductionLock.acquire(folder, settings.clock());
        boolean opened = false;
        try {
            ProductionStore store = new ProductionStore(folder, settings.disk(), lock);
            lock.predecessor()
                    .ifPresent(who -> store.findings.add(
                            "The lock was taken over from " + who + ", which ended without closing the production."));
            store.recover();
            store.read(settings);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** Opens a production without locking it; it cannot be saved. Somebody else may have it open for editing. */
    public static ProductionStore openReadOnly(Path folder) throws ProductionStoreException {
        new ProductionFolder(folder).check();
        ProductionStore store = new ProductionStore(folder, Disk.local(), null);
        if (store.transaction.isPending()) {
            throw new ProductionStoreException("The production in " + folder + " is just being saved, or a save was"
                    + " interrupted. Nothing was changed. Try again; if that does not help, open it for editing once,"
                    + " which finishes the save.");
        }
        store.read(StoreSettings.standard());
        return store;
    }

    /**
     * Writes a new production and opens it for editing.
     *
     * @param folder a folder that does not exist yet, or is empty but for hidden files
     * @param production gets the current format version
     */
    public static ProductionStore create(Path folder, Production production) throws ProductionStoreException {
        prepare(folder);
        ProductionLock lock = ProductionLock.acquire(folder, Clock.systemUTC());
        boolean created = false;
        try {
            VersionControl.prepare(folder, Disk.local());
            ProductionStore store = new ProductionStore(folder, Disk.local(), lock);
            production.setFormatVersion(FormatMigrations.standard().currentVersion());
            store.production = production;
            store.save();
            created = true;
            return store;
        } finally {
            if (!created) {
                lock.close();
            }
        }
    }

    /** The production; always the same object while the store is open. */
    public Production production() {
        Production open = production;
        if (open == null) {
            throw new IllegalStateException("The production is not read yet.");
        }
        return open;
    }

    /** The production's folder. */
    public Path folder() {
        return folder;
    }

    /** Whether {@link #save()} is refused because the production was opened for reading. */
    public boolean isReadOnly() {
        return lock == null;
    }

    /** Whether the production was written in an older format and is written in the current one by the next save. */
    public boolean isMigrated() {
        return migrated;
    }

    /** What was odd when the production was opened, and what was done about it, a sentence each. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /**
     * Says how the files of reels and packages are to be called from the next save on, so that two people who share a production have
     * it in the same files.
     *
     * @param nameById names such as {@code reels/R1.reel} by the ids of reels and packages; others keep theirs
     */
    public void nameParts(Map<String, String> nameById) {
        new ProductionWriter(resources).name(production(), nameById);
    }

    /** Writes what changed, all of it or nothing. */
    public void save() throws ProductionStoreException {
        if (lock == null) {
            throw new ProductionStoreException("The production in " + folder
                    + " was opened for reading only and is not saved. Nothing was changed. Open it for editing.");
        }
        if (!lock.isHeld()) {
            throw new ProductionStoreException("The production in " + folder
                    + " was closed and is not saved, for somebody else may have opened it since. Nothing was changed."
                    + " Open it again.");
        }
        try {
            findings.addAll(transaction.recover());
            refuseForeignChanges();
            save(new ProductionWriter(resources).write(production()));
            migrated = false;
        } catch (IOException e) {
            throw notSaved(e);
        }
    }

    /** Gives the lock back. What was not saved is lost. */
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }

    private static void prepare(Path folder) throws ProductionStoreException {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(file -> !String.valueOf(file.getFileName()).startsWith("."))) {
                    throw new ProductionStoreException("The folder " + folder + " is not empty, so no production is"
                            + " made there. Nothing was changed. Choose a new or empty folder.");
                }
            }
        } catch (IOException e) {
            throw new ProductionStoreException(
                    "The folder " + folder + " cannot be made (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Nothing was changed. Choose another place.",
                    e);
        }
    }

    private void recover() throws ProductionStoreException {
        try {
            findings.addAll(transaction.recover());
        } catch (IOException e) {
            throw new ProductionStoreException(
                    "An interrupted save in " + folder + " cannot be finished: " + e.getMessage()
                            + ". What was saved is kept in the files ending in " + SaveTransaction.NEW + ".",
                    e);
        }
    }

    private void read(StoreSettings settings) throws ProductionStoreException {
        onDisk = new ProductionFolder(folder).readAll();
        Map<String, byte[]> contents = new TreeMap<>(onDisk);
        DamagedFile.refuseUnmerged(contents);
        byte[] root = Objects.requireNonNull(contents.get(ProductionFolder.PRODUCTION));
        List<String> steps = settings.migrations().apply(contents, settings.checkVersion(root));
        findings.addAll(steps);
        migrated = !steps.isEmpty();
        resources.setURIConverter(new SealedFiles(contents));
        production = new ProductionReader(findings).read(resources, contents.keySet());
        onDisk.keySet()
                .removeIf(name ->
                        resources.getResource(SealedFiles.address(name), false) == null && contents.containsKey(name));
    }

    private void save(Map<String, byte[]> contents) throws IOException, ProductionStoreException {
        Map<String, byte[]> changed = new TreeMap<>(contents);
        changed.entrySet().removeIf(file -> Arrays.equals(file.getValue(), onDisk.get(file.getKey())));
        Map<String, String> movedAway = movedAway(contents);
        if (changed.isEmpty() && movedAway.isEmpty()) {
            return;
        }
        try {
            transaction.run(changed, movedAway);
            onDisk = contents;
        } catch (IOException e) {
            if (transaction.isPending()) {
                onDisk = contents; // the next save or opening finishes this one first
            }
            throw e;
        }
    }

    /** A pull or an editor may have changed the files under us; overwriting would lose that silently. */
    private void refuseForeignChanges() throws IOException, ProductionStoreException {
        for (Map.Entry<String, byte[]> file : onDisk.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                throw new ProductionStoreException(path + " was changed by something else since the production was"
                        + " opened. Nothing was saved, so neither change is lost. Put the file back, save, and bring"
                        + " the other change in again; or close without saving and open the production anew.");
            }
        }
    }

    private Map<String, String> movedAway(Map<String, byte[]> contents) {
        Map<String, String> moves = new LinkedHashMap<>();
        for (String name : onDisk.keySet()) {
            if (!contents.containsKey(name)) {
                moves.put(name, freeName(name));
            }
        }
        return moves;
    }

    private String freeName(String name) {
        int dot = name.lastIndexOf('.');
        String free = ProductionFolder.REMOVED + "/" + name;
        for (int i = 2; Files.exists(folder.resolve(free)); i++) {
            free = ProductionFolder.REMOVED + "/" + name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return free;
    }

    private ProductionStoreException notSaved(IOException e) {
        String kept = transaction.isPending()
                ? "Everything was written but not yet moved into place; that is finished with the next save or opening."
                : "On disk nothing was changed; changes in an open window are still there.";
        return new ProductionStoreException(
                "The production in " + folder + " could not be saved ("
                        + e.getClass().getSimpleName() + ": " + e.getMessage() + "). " + kept
                        + " Check free space and permissions, then do it again.",
                e);
    }
}
