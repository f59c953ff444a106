package org.stagebook.model.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Turns a production into the bytes of its files; the same production gives the same bytes. */
final class ProductionWriter {
    private final ResourceSet resources;

    ProductionWriter(ResourceSet resources) {
        this.resources = resources;
    }

    /** Every file of the production, by name. */
    Map<String, byte[]> write(Production production) throws ProductionStoreException {
        place(production, ProductionFolder.PRODUCTION);
        for (Reel reel : production.getReels()) {
            place(reel, ProductionFolder.REELS + "/R" + reel.getNumber() + ProductionFolder.REEL);
        }
        for (HandoffPackage handoff : production.getHandoffs()) {
            String name = fileName(handoff.getName());
            place(handoff, ProductionFolder.HANDOFFS + "/" + name + ProductionFolder.HANDOFF);
        }
        List<EObject> parts = new ArrayList<>(List.of(production));
        parts.addAll(production.getReels());
        parts.addAll(production.getHandoffs());
        Map<String, byte[]> contents = new TreeMap<>();
        for (EObject part : parts) {
            Resource resource = ((InternalEObject) part).eDirectResource();
            contents.put(SealedFiles.name(resource.getURI()), bytes(resource));
        }
        return contents;
    }

    /** Gives an object its own file once; it keeps that file's name when it is renamed or renumbered. */
    private void place(EObject object, String name) {
        if (((InternalEObject) object).eDirectResource() != null) {
            return;
        }
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 2; isTaken(free); i++) {
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        resources.createResource(SealedFiles.address(free)).getContents().add(object);
    }

    /** Some file systems do not tell upper from lower case. */
    private boolean isTaken(String name) {
        return resources.getResources().stream()
                .anyMatch(resource -> SealedFiles.name(resource.getURI()).equalsIgnoreCase(name));
    }

    /** A package's name with what file systems and version control dislike replaced by a hyphen. */
    private static String fileName(String name) {
        String safe = String.valueOf(name).replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return safe.isEmpty() ? "handoff" : safe;
    }

    private static byte[] bytes(Resource resource) throws ProductionStoreException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException | RuntimeException e) {
            throw new ProductionStoreException(
                    SealedFiles.name(resource.getURI()) + " cannot be written: " + e.getMessage()
                            + ". Nothing was changed on disk; the production is still open as it was.",
                    e);
        }
        return bytes.toByteArray();
    }
}
