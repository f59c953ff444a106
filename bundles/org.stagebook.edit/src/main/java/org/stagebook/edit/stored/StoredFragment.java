package org.stagebook.edit.stored;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.StagebookPackage;

/**
 * One object with its parts as a text (XMI), so that a conflict can keep what has no place in the production. References to other
 * objects are kept by id.
 */
public final class StoredFragment {
    private static final URI PRODUCTION = URI.createURI("stagebook:/production");
    private static final URI FRAGMENT = URI.createURI("stagebook:/fragment");

    private StoredFragment() {}

    /** The text of a stored object. */
    public static String text(String id, Function<String, @Nullable StoredObject> source) {
        Function<String, Optional<EObject>> elsewhere =
                target -> Optional.ofNullable(source.apply(target)).map(stored -> stub(stored));
        EObject object = new ObjectAssembly(source, elsewhere).assemble(id);
        XMLResource resource = new XMIResourceImpl(FRAGMENT);
        resource.getContents().add(object);
        StringWriter text = new StringWriter();
        try {
            resource.save(
                    text,
                    Map.of(
                            XMLResource.OPTION_DECLARE_XML, false,
                            XMLResource.OPTION_ENCODING, "UTF-8",
                            org.eclipse.emf.ecore.resource.Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException e) {
            throw new IllegalStateException("A text could not be made of the object " + id + ": " + e.getMessage(), e);
        }
        return text.toString();
    }

    private static EObject stub(StoredObject stored) {
        EObject stub = EcoreUtil.create(stored.type());
        ((InternalEObject) stub).eSetProxyURI(PRODUCTION.appendFragment(stored.id()));
        return stub;
    }

    /**
     * The object of a text.
     *
     * @param targets the objects of the production by id; a reference to what it does not have is left out
     * @throws IllegalArgumentException if the text cannot be read
     */
    public static EObject read(String text, Function<String, Optional<EObject>> targets) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(StagebookPackage.eNS_URI, StagebookPackage.eINSTANCE);
        XMLResource resource = new XMIResourceImpl(FRAGMENT);
        resources.getResources().add(resource);
        try {
            resource.load(
                    new org.xml.sax.InputSource(new StringReader(text)),
                    Map.of(
                            XMLResource.OPTION_PARSER_FEATURES,
                            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "What was kept of this side cannot be read: " + e.getMessage()
                            + " Nothing was changed. Settle the conflict with what was before.",
                    e);
        }
        if (resource.getContents().size() != 1) {
            throw new IllegalArgumentException("What was kept of this side is not one object. Nothing was changed."
                    + " Settle the conflict with what was before.");
        }
        EObject object = resource.getContents().getFirst();
        resource.getContents().clear();
        resolve(object, targets);
        return object;
    }

    private static void resolve(EObject object, Function<String, Optional<EObject>> targets) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (StoredFeatures.refers(reference) && !reference.isContainer()) {
                resolve(object, reference, targets);
            }
        }
        object.eContents().forEach(part -> resolve(part, targets));
    }

    private static void resolve(
            EObject object, EStructuralFeature reference, Function<String, Optional<EObject>> targets) {
        Object value = object.eGet(reference, false);
        if (value instanceof java.util.List<?> many) {
            java.util.List<EObject> all = ((org.eclipse.emf.ecore.util.InternalEList<?>) many)
                    .basicList().stream()
                            .flatMap(target -> resolved((EObject) target, targets).stream())
                            .toList();
            object.eSet(reference, all);
        } else if (value instanceof EObject target) {
            resolved(target, targets).ifPresentOrElse(it -> object.eSet(reference, it), () -> object.eUnset(reference));
        }
    }

    private static Optional<EObject> resolved(EObject target, Function<String, Optional<EObject>> targets) {
        return target.eIsProxy()
                ? targets.apply(((InternalEObject) target).eProxyURI().fragment())
                : Optional.of(target);
    }
}
