package org.stagebook.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorInput;

/** Makes the production of the editor in use the one that menus and keys act on. */
record ActiveProduction(OpenProductions productions) implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor
                && editor.getEditorInput() instanceof ProductionEditorInput input
                && productions.all().contains(input.open())) {
            productions.activate(input.open());
        }
    }
}
