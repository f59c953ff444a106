package org.stagebook.model.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Turns a production into the bytes of its files; the same production gives the same bytes. */
final class ProductionWriter {
    private static final String UNNAMED = ".unnamed";

    private final ResourceSet resources;

    ProductionWriter(ResourceSet resources) {
        this.resources = resources;
    }

    /** Gives parts the files of these names, also such as have one of another name. */
    void name(Production production, Map<String, String> nameById) {
        List<Identified> parts = new ArrayList<>(production.getReels());
        parts.addAll(production.getHandoffs());
        Map<Resource, URI> renamed = new LinkedHashMap<>();
        for (Identified part : parts) {
            String name = nameById.get(part.getId());
            Resource resource = ((InternalEObject) part).eDirectResource();
            if (name != null && resource == null) {
                resource = resources.createResource(SealedFiles.address(name + UNNAMED));
                resource.getContents().add(part);
            }
            if (name != null && resource != null) {
                renamed.put(resource, SealedFiles.address(name));
            }
        }
        renamed.keySet()
                .forEach(resource -> resource.setURI(resource.getURI().appendFragment(UNNAMED))); // two may swap names
        renamed.forEach((resource, uri) -> resource.setURI(free(uri)));
    }

    /** A part that is not among those named keeps its file, even if another was to get that name. */
    private URI free(URI wanted) {
        String name = SealedFiles.name(wanted);
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 2; isTaken(free); i++) {
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return SealedFiles.address(free);
    }

    /** Which file each part is in, by its id. */
    static Map<String, String> names(Production production) {
        Map<String, String> names = new TreeMap<>();
        List<Identified> parts = new ArrayList<>(production.getReels());
        parts.addAll(production.getHandoffs());
        for (Identified part : parts) {
            Resource resource = ((InternalEObject) part).eDirectResource();
            if (resource != null) {
                names.put(part.getId(), SealedFiles.name(resource.getURI()));
            }
        }
        return names;
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
