package org.stagebook.ui.session.internal;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorInput;

/** Brings the input of an editor back at the next start, opening its production if need be. */
public final class ProductionInputFactory implements IElementFactory {

    /** Null, as the platform wants it, when folder or object are gone; the log says why. */
    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString("folder");
        String id = memento.getString("object");
        if (folder == null || id == null) {
            return null;
        }
        OpenProductions productions = PlatformUI.getWorkbench().getService(OpenProductions.class);
        try {
            OpenProduction open = productions.open(Path.of(folder));
            return find(open.production(), id)
                    .map(object -> new ProductionEditorInput(open, object))
                    .orElse(null);
        } catch (ProductionStoreException e) {
            ILog.get().info("An editor of the last time was not opened again. " + e.getMessage(), e);
            return null;
        }
    }

    private static Optional<EObject> find(EObject root, String id) {
        if (id.equals(EcoreUtil.getID(root))) {
            return Optional.of(root);
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext(); ) {
            EObject object = all.next();
            if (id.equals(EcoreUtil.getID(object))) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }
}
