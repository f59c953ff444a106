package org.stagebook.ui.session;

import java.util.Objects;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.labels.ObjectLabels;

/**
 * What an editor shows: an object of an open production, a reel or a handoff for example.
 *
 * <p>Remembered between starts as folder and object id; two inputs on the same object are equal.
 */
public final class ProductionEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

    static final String FOLDER = "folder";
    static final String OBJECT = "object";

    private final OpenProduction open;
    private final EObject focus;
    private final ObjectLabels labels = ObjectLabels.standard();

    public ProductionEditorInput(OpenProduction open, EObject focus) {
        this.open = open;
        this.focus = focus;
    }

    public OpenProduction open() {
        return open;
    }

    public EObject focus() {
        return focus;
    }

    @Override
    public boolean exists() {
        return focus == open.production() || focus.eContainer() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(labels.icon(focus));
    }

    @Override
    public String getName() {
        return labels.text(focus);
    }

    @Override
    public String getToolTipText() {
        return open.title() + " \u2013 " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return "org.stagebook.ui.session.input";
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FOLDER, open.folder().toString());
        memento.putString(OBJECT, EcoreUtil.getID(focus));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductionEditorInput input && input.open == open && input.focus == focus;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(open), System.identityHashCode(focus));
    }
}
