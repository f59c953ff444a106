package org.stagebook.ui.session;

import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.EditorPart;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Production;

/**
 * What every editor on a production has in common: it shares the production's session with the other editors, is dirty
 * and saved with them, and hears of every change wherever it was made. It closes when its object goes, by an undo
 * for example.
 *
 * <p>Undo and redo need nothing here: the window's handlers act on the session of the active editor.
 */
public abstract class ProductionEditorPart extends EditorPart implements ISaveablesSource {

    private ProductionEditorInput input;
    private SessionWatch watch;
    private Saveable[] saveables;

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (!(editorInput instanceof ProductionEditorInput productionInput)) {
            throw new PartInitException("This editor shows parts of a production, not " + editorInput.getName() + ".");
        }
        input = productionInput;
        saveables = new Saveable[] {new ProductionSaveable(input.open())};
        setSite(site);
        setInput(editorInput);
        setPartName(input.getName());
        OpenProductions productions = site.getService(OpenProductions.class);
        productions.activate(input.open());
        watch = new SessionWatch(productions, site.getShell().getDisplay(), this::sessionChanged);
    }

    /**
     * Called on the UI thread, once after any number of changes, undos and saves; shows the model as it is now.
     *
     * @param affected the objects that were changed, added or removed; empty after a save. Some may be gone by now.
     */
    protected abstract void modelChanged(Set<EObject> affected);

    protected final OpenProduction open() {
        return input.open();
    }

    protected final EditingSession session() {
        return input.open().session();
    }

    protected final Production production() {
        return input.open().production();
    }

    /** The object the editor was opened on. */
    protected final EObject focus() {
        return input.focus();
    }

    @Override
    public boolean isDirty() {
        return session().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            saveables[0].doSave(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ILog.get().log(e.getStatus());
            ErrorDialog.openError(getSite().getShell(), "Not saved", null, e.getStatus());
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A production is saved in its own folder.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public Saveable[] getSaveables() {
        return saveables.clone();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return saveables.clone();
    }

    /** Closes with the production; subclasses that override call this. */
    @Override
    public void dispose() {
        if (watch != null) {
            watch.close();
        }
        super.dispose();
    }

    private void sessionChanged(Set<EObject> affected) {
        if (!getSite().getService(OpenProductions.class).all().contains(open())) {
            return;
        }
        if (!input.exists()) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        setPartName(input.getName());
        firePropertyChange(PROP_DIRTY);
        tellSaveables();
        modelChanged(affected);
    }

    private void tellSaveables() {
        ISaveablesLifecycleListener list = getSite().getService(ISaveablesLifecycleListener.class);
        list.handleLifecycleEvent(
                new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.DIRTY_CHANGED, saveables, false));
    }
}
