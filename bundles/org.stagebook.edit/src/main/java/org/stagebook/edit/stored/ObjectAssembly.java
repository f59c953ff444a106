package org.stagebook.edit.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.StagebookPackage.Literals;

/** Makes live objects out of stored ones. They belong to no open production, so that no session is passed by. */
public final class ObjectAssembly {
    private final Function<String, @Nullable StoredObject> source;
    private final Function<String, Optional<EObject>> elsewhere;
    private final Map<String, EObject> made = new HashMap<>();
    private final List<StoredObject> order = new ArrayList<>();

    /**
     * An assembly.
     *
     * @param source the stored objects by id
     * @param elsewhere targets of references to what is not assembled; empty drops the reference
     */
    public ObjectAssembly(
            Function<String, @Nullable StoredObject> source, Function<String, Optional<EObject>> elsewhere) {
        this.source = source;
        this.elsewhere = elsewhere;
    }

    /**
     * Makes an object with all its parts and references.
     *
     * @throws IllegalArgumentException if one of its parts is not there, or a value cannot be read
     */
    public EObject assemble(String id) {
        EObject root = make(id);
        for (StoredObject stored : order) {
            connect(stored);
        }
        return root;
    }

    private EObject make(String id) {
        StoredObject stored = source.apply(id);
        if (stored == null) {
            throw new IllegalArgumentException("The object " + id + " is named as a part but is not there.");
        }
        EObject object = EcoreUtil.create(stored.type());
        object.eSet(Literals.IDENTIFIED__ID, id);
        made.put(id, object);
        order.add(stored);
        for (EStructuralFeature feature : StoredFeatures.of(stored.type())) {
            List<String> value = stored.value(feature);
            if (value.isEmpty()) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                put(
                        object,
                        feature,
                        value.stream().map(text -> read(attribute, text)).toList());
            } else if (((EReference) feature).isContainment()) {
                put(object, feature, value.stream().map(this::make).toList());
            }
        }
        return object;
    }

    private void connect(StoredObject stored) {
        for (EStructuralFeature feature : StoredFeatures.of(stored.type())) {
            if (StoredFeatures.refers(feature) && !stored.value(feature).isEmpty()) {
                List<EObject> targets = stored.value(feature).stream()
                        .flatMap(id -> target(id).stream())
                        .toList();
                if (!targets.isEmpty()) {
                    put(java.util.Objects.requireNonNull(made.get(stored.id())), feature, targets);
                }
            }
        }
    }

    private Optional<EObject> target(String id) {
        EObject own = made.get(id);
        return own == null ? elsewhere.apply(id) : Optional.of(own);
    }

    private static void put(EObject object, EStructuralFeature feature, List<?> values) {
        object.eSet(feature, feature.isMany() ? values : values.getFirst());
    }

    /** A stored value of an attribute as the model holds it. */
    public static Object read(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        return type.getEPackage().getEFactoryInstance().createFromString(type, text);
    }
}
