package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.stagebook.model.Production;

/**
 * The files of a production as they lie in a folder or in its history, and the way from them to the model and back without a folder:
 * what version control needs to look at a production as it was.
 *
 * <p>Names are relative to the production's folder, with forward slashes: {@code reels/R1.reel}.
 *
 * @param contents every file of the production by name
 */
public record ProductionFiles(Map<String, byte[]> contents) {

    /** Copies the map. */
    public ProductionFiles {
        contents = new TreeMap<>(contents);
    }

    /** Which file each reel and package of a production that was read is in, by its id. */
    public static Map<String, String> namesById(Production production) {
        return ProductionWriter.names(production);
    }

    /** Whether a file of that name belongs to a production's document. */
    public static boolean isPart(String name) {
        return name.equals(ProductionFolder.PRODUCTION)
                || (name.startsWith(ProductionFolder.REELS + "/") && name.endsWith(ProductionFolder.REEL))
                || (name.startsWith(ProductionFolder.HANDOFFS + "/") && name.endsWith(ProductionFolder.HANDOFF));
    }

    /** The file that every production has. */
    public static String root() {
        return ProductionFolder.PRODUCTION;
    }

    /** Refuses, in a sentence, a folder that is no production. */
    public static void check(Path folder) throws ProductionStoreException {
        new ProductionFolder(folder).check();
    }

    /** The files as they were last saved in a folder. */
    public static ProductionFiles in(Path folder) throws ProductionStoreException {
        ProductionFolder layout = new ProductionFolder(folder);
        layout.check();
        return new ProductionFiles(layout.readAll());
    }

    /** What a production is written as; the same production gives the same bytes. It must not lie in an open store. */
    public static ProductionFiles of(Production production) throws ProductionStoreException {
        return new ProductionFiles(new ProductionWriter(ProductionStore.newResources()).write(production));
    }

    /**
     * The same with files of known names.
     *
     * @param nameById which file each reel and package is to be in, by its id; others get names of their own
     */
    public static ProductionFiles of(Production production, Map<String, String> nameById)
            throws ProductionStoreException {
        ProductionWriter writer = new ProductionWriter(ProductionStore.newResources());
        writer.name(production, nameById);
        return new ProductionFiles(writer.write(production));
    }

    /**
     * Writes these files into a production's folder, all or none, whatever lies there; files of reels and packages that are not among
     * them are moved to its folder {@code removed}.
     *
     * @throws ProductionStoreException if somebody has the production open, or it cannot be written
     */
    public void writeTo(Path folder) throws ProductionStoreException {
        new WriteProtection(folder).check();
        try (ProductionLock lock = ProductionLock.acquire(folder, Clock.systemUTC())) {
            Map<String, String> movedAway = new TreeMap<>();
            for (String name : new ProductionFolder(folder).readAll().keySet()) {
                if (!contents.containsKey(name)) {
                    movedAway.put(name, ProductionFolder.REMOVED + "/" + name);
                }
            }
            if (!lock.isHeld()) {
                throw new IOException("its lock was taken away");
            }
            new SaveTransaction(folder, Disk.local()).run(contents, movedAway);
        } catch (IOException e) {
            throw new ProductionStoreException(
                    "The production in " + folder + " could not be written ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Check free space and permissions, then do it again.",
                    e);
        }
    }

    /**
     * The production these files hold, older formats brought to the current one; nobody else's object.
     *
     * @throws ProductionStoreException if they are damaged or of a newer format
     */
    public Production read() throws ProductionStoreException {
        byte[] root = contents.get(ProductionFolder.PRODUCTION);
        if (root == null) {
            throw new ProductionStoreException("There is no " + ProductionFolder.PRODUCTION
                    + " among the files of this version. Nothing was changed.");
        }
        DamagedFile.refuseUnmerged(contents);
        StoreSettings settings = StoreSettings.standard();
        Map<String, byte[]> current = new TreeMap<>(contents);
        settings.migrations().apply(current, settings.checkVersion(Objects.requireNonNull(root)));
        ResourceSet resources = ProductionStore.newResources();
        resources.setURIConverter(new SealedFiles(current));
        List<String> findings = new ArrayList<>();
        return new ProductionReader(findings).read(resources, current.keySet());
    }
}
