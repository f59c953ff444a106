package org.stagebook.edit;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** One elementary change of one object, with all that is needed to take it back and to make it again. */
sealed interface Edit {
    /** The object that changed. */
    EObject object();

    /** The attribute or reference that changed. */
    EStructuralFeature feature();

    /** Makes the change again. */
    void redo();

    /** Takes the change back. */
    void undo();

    /** The objects, if any, that came in or went out by this change. */
    List<EObject> moved();

    /** The change that a notification tells of. */
    static Edit of(Notification notification) {
        EObject object = (EObject) notification.getNotifier();
        EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
        int position = notification.getPosition();
        return switch (notification.getEventType()) {
            case Notification.ADD -> new Added(object, feature, position, List.of(notification.getNewValue()));
            case Notification.ADD_MANY ->
                new Added(object, feature, position, List.copyOf((Collection<?>) notification.getNewValue()));
            case Notification.REMOVE ->
                new Removed(object, feature, new int[] {Math.max(0, position)}, List.of(notification.getOldValue()));
            case Notification.REMOVE_MANY -> removedMany(object, feature, notification);
            case Notification.MOVE -> new Moved(object, feature, (Integer) notification.getOldValue(), position);
            case Notification.SET, Notification.UNSET ->
                position == Notification.NO_INDEX
                        ? new Assigned(object, feature, notification.getOldValue(), notification.getNewValue())
                        : new Replaced(
                                object, feature, position, notification.getOldValue(), notification.getNewValue());
            default -> throw new IllegalStateException("A change of an unknown kind: " + notification);
        };
    }

    private static Edit removedMany(EObject object, EStructuralFeature feature, Notification notification) {
        List<?> values = List.copyOf((Collection<?>) notification.getOldValue());
        int[] positions = (int[]) notification.getNewValue();
        if (positions == null) { // the whole list was cleared
            positions = new int[values.size()];
            java.util.Arrays.setAll(positions, i -> i);
        }
        return new Removed(object, feature, positions, values);
    }

    @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static List<EObject> objects(List<?> values) {
        return values.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /** A single value was set or cleared. */
    record Assigned(
            EObject object,
            EStructuralFeature feature,
            @Nullable Object before,
            @Nullable Object after) implements Edit {
        @Override
        public void redo() {
            object.eSet(feature, after);
        }

        @Override
        public void undo() {
            object.eSet(feature, before);
        }

        @Override
        public List<EObject> moved() {
            return objects(java.util.stream.Stream.of(before, after)
                    .filter(java.util.Objects::nonNull)
                    .toList());
        }
    }

    /** Neighbouring elements were added to a list. */
    record Added(EObject object, EStructuralFeature feature, int position, List<?> values) implements Edit {
        @Override
        public void redo() {
            list(object, feature).addAll(position, values);
        }

        @Override
        public void undo() {
            EList<Object> list = list(object, feature);
            list.subList(position, position + values.size()).clear();
        }

        @Override
        public List<EObject> moved() {
            return objects(values);
        }
    }

    /** Elements were removed from a list. The positions are those in the list as it was before, rising. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never given out
    record Removed(EObject object, EStructuralFeature feature, int[] positions, List<?> values) implements Edit {
        @Override
        public void redo() {
            EList<Object> list = list(object, feature);
            for (int i = positions.length - 1; i >= 0; i--) {
                list.remove(positions[i]);
            }
        }

        @Override
        public void undo() {
            EList<Object> list = list(object, feature);
            for (int i = 0; i < positions.length; i++) {
                list.add(positions[i], values.get(i));
            }
        }

        @Override
        public List<EObject> moved() {
            return objects(values);
        }
    }

    /** An element changed its place in a list. */
    record Moved(EObject object, EStructuralFeature feature, int from, int to) implements Edit {
        @Override
        public void redo() {
            list(object, feature).move(to, from);
        }

        @Override
        public void undo() {
            list(object, feature).move(from, to);
        }

        @Override
        public List<EObject> moved() {
            return List.of();
        }
    }

    /** An element of a list was replaced by another. */
    record Replaced(EObject object, EStructuralFeature feature, int position, Object before, Object after)
            implements Edit {
        @Override
        public void redo() {
            list(object, feature).set(position, after);
        }

        @Override
        public void undo() {
            list(object, feature).set(position, before);
        }

        @Override
        public List<EObject> moved() {
            return objects(List.of(before, after));
        }
    }
}
