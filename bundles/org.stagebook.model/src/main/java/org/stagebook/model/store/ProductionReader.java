package org.stagebook.model.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.xml.sax.SAXParseException;

/** Turns the files of a production into its model, or says which line of which file does not allow it. */
final class ProductionReader {
    private final List<String> findings;

    /** Where to note what is odd but does not keep the production from being opened. */
    ProductionReader(List<String> findings) {
        this.findings = findings;
    }

    /** Reads the whole production; nothing is left to be read later. */
    Production read(ResourceSet resources, Set<String> names) throws ProductionStoreException {
        for (String name : names) {
            load(resources.createResource(SealedFiles.address(name)), name, resources);
        }
        Resource root = resources.getResource(SealedFiles.address(ProductionFolder.PRODUCTION), false);
        if (root.getContents().isEmpty() || !(root.getContents().getFirst() instanceof Production production)) {
            throw new ProductionStoreException(
                    ProductionFolder.PRODUCTION + " does not hold a production. Nothing was changed.");
        }
        checkReferences(production);
        checkIds(production);
        reportStrangers(resources, production);
        return production;
    }

    private static void load(Resource resource, String name, ResourceSet resources) throws ProductionStoreException {
        try {
            resource.load(
                    resources.getURIConverter().createInputStream(resource.getURI(), Map.of()),
                    resources.getLoadOptions());
        } catch (IOException e) {
            throw damaged(name, e.getCause() instanceof Exception cause ? cause : e);
        }
    }

    private static ProductionStoreException damaged(String name, Exception cause) {
        if (cause instanceof SAXParseException e) {
            return DamagedFile.of(name, e.getLineNumber(), e.getColumnNumber(), e);
        }
        if (cause instanceof XMIException e) {
            String message = String.valueOf(e.getMessage());
            int location = message.indexOf(" (" + SealedFiles.address("").scheme() + ":");
            String reason = location < 0 ? message : message.substring(0, location);
            return DamagedFile.of(name, e.getLine(), e.getColumn(), new IllegalArgumentException(reason, e));
        }
        return DamagedFile.of(name, 0, 0, cause);
    }

    /** Resolves everything; a missing file or an address outside is an error, a lost target only a finding. */
    private void checkReferences(Production production) throws ProductionStoreException {
        for (List<? extends EObject> parts : List.of(production.getReels(), production.getHandoffs())) {
            for (EObject part : parts) {
                if (part.eIsProxy()) {
                    throw missing(part);
                }
            }
        }
        Map<EObject, Collection<Setting>> lost = EcoreUtil.UnresolvedProxyCrossReferencer.find(production);
        for (Map.Entry<EObject, Collection<Setting>> entry : lost.entrySet()) {
            checkAddress(entry.getKey());
            for (Setting setting : entry.getValue()) {
                findings.add(describe(setting.getEObject()) + ": its "
                        + setting.getEStructuralFeature().getName()
                        + " refers to something that is no longer there ("
                        + address(entry.getKey()).fragment()
                        + "); the reference was kept as it is.");
            }
        }
    }

    private static ProductionStoreException missing(EObject part) throws ProductionStoreException {
        checkAddress(part);
        URI uri = address(part);
        return new ProductionStoreException(ProductionFolder.PRODUCTION + " refers to "
                + SealedFiles.name(uri.trimFragment()) + ", which is not there or does not hold "
                + uri.fragment() + ". Nothing was changed. Take the file back from version control or a backup.");
    }

    private static void checkAddress(EObject proxy) throws ProductionStoreException {
        URI uri = address(proxy);
        if (!SealedFiles.isInside(uri) || uri.toString().contains("..")) {
            throw new ProductionStoreException("The production refers to " + uri
                    + ", which lies outside its folder. It was not opened and nothing was changed."
                    + " Do not trust this production; ask where it comes from.");
        }
    }

    private static URI address(EObject proxy) {
        return ((InternalEObject) proxy).eProxyURI();
    }

    private static void checkIds(Production production) throws ProductionStoreException {
        Map<String, EObject> known = new HashMap<>();
        List<EObject> all = new ArrayList<>(List.of(production));
        Iterator<EObject> contents = EcoreUtil.getAllContents(production, true);
        contents.forEachRemaining(all::add);
        for (EObject object : all) {
            String id = ((Identified) object).getId();
            if (id == null || id.isEmpty()) {
                throw new ProductionStoreException(describe(object)
                        + " has no id. Nothing was changed. Give it one that nothing else has, in its file.");
            }
            EObject other = known.putIfAbsent(id, object);
            if (other != null) {
                throw new ProductionStoreException("The id " + id + " is used twice, by " + describe(other) + " and by "
                        + describe(object) + "; a merge may have kept both. Nothing was changed. Remove one of them, or"
                        + " give it an id that nothing else has.");
            }
        }
    }

    private void reportStrangers(ResourceSet resources, Production production) {
        for (Resource resource : List.copyOf(resources.getResources())) {
            boolean belongs = resource.getContents().stream()
                    .allMatch(object -> object.equals(production) || object.eContainer() != null);
            if (!belongs || resource.getContents().isEmpty()) {
                findings.add(SealedFiles.name(resource.getURI())
                        + " is not part of this production; the file was left alone.");
                resources.getResources().remove(resource);
            }
        }
    }

    /** An object as a person would look for it: its kind, and the file it stands in. */
    private static String describe(EObject object) {
        String file = object.eResource() == null
                ? ""
                : " in " + SealedFiles.name(object.eResource().getURI());
        return "A " + object.eClass().getName() + " (" + EcoreUtil.getID(object) + ")" + file;
    }
}
