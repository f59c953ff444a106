package org.stagebook.ui.parts.versions;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** A production as it was in a version, in the workbench: never dirty, never saved. */
public final class PastEditor extends EditorPart {

    /** By which the window knows it. */
    public static final String ID = "org.stagebook.ui.parts.versions.past";

    private PastInput input;
    private PastControl control;
    private Appearances.Subscription appearance;

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (!(editorInput instanceof PastInput past)) {
            throw new PartInitException("This editor shows a version as it was, not " + editorInput.getName() + ".");
        }
        input = past;
        setSite(site);
        setInput(editorInput);
        setPartName(past.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        control = new PastControl(parent, input.presenter(), new GridLook(appearances.colors(), new Fonts(resources)));
        appearance = appearances.onChange(control::setColors);
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The past is not saved.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The past is not saved.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (appearance != null) {
            appearance.close();
        }
        super.dispose();
    }
}
