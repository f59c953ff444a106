package org.stagebook.ui.parts.open;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.stagebook.model.Production;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorInput;

/** Opens the editors on an object and has them show it. */
public final class EditorOpener {

    private final IWorkbenchPage page;
    private final OpenProductions productions;

    public EditorOpener(IWorkbenchPage page) {
        this.page = page;
        this.productions = page.getWorkbenchWindow().getService(OpenProductions.class);
    }

    /**
     * Opens what shows the object, or brings it to the front.
     *
     * @return whether there is an editor for it
     * @throws PartInitException when an editor could not be made
     */
    public boolean open(EObject object) throws PartInitException {
        var target = EditorTarget.of(object);
        var production = productions.holding(object);
        if (target.isEmpty() || production.isEmpty()) {
            return false;
        }
        open(target.get(), production.get(), object);
        return true;
    }

    private void open(EditorTarget target, OpenProduction production, EObject object) throws PartInitException {
        ProductionEditorInput input = new ProductionEditorInput(production, target.focus());
        List<String> ids = target.editorIds().stream().filter(this::exists).toList();
        for (String id : ids) {
            boolean last = id.equals(ids.getLast());
            IEditorPart editor = page.openEditor(input, id, last, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
            ObjectReveal.in(editor, object);
        }
    }

    /**
     * Opens one editor, or brings it to the front.
     *
     * @param editorId one of those of {@link EditorTarget}
     * @throws PartInitException when it could not be made
     */
    public IEditorPart openIn(String editorId, ProductionEditorInput input) throws PartInitException {
        return page.openEditor(input, editorId, true, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
    }

    /**
     * Opens what a production agreed on before the mix, or brings it to the front.
     *
     * @throws PartInitException when the editor could not be made
     */
    public void openAgreement(Production production) throws PartInitException {
        openOn(EditorTarget.AGREEMENT, production);
    }

    /**
     * Opens the mix versions of a production, or brings them to the front.
     *
     * @throws PartInitException when the editor could not be made
     */
    public void openVersions(Production production) throws PartInitException {
        openOn(EditorTarget.VERSIONS, production);
    }

    /**
     * Opens the deliverables of a production, or brings them to the front.
     *
     * @throws PartInitException when the editor could not be made
     */
    public void openDeliverables(Production production) throws PartInitException {
        openOn(EditorTarget.DELIVERABLES, production);
    }

    /**
     * Opens the stage plan of a production, or brings it to the front.
     *
     * @throws PartInitException when the editor could not be made
     */
    public void openPlan(Production production) throws PartInitException {
        openOn(EditorTarget.PLAN, production);
    }

    private void openOn(String editorId, Production production) throws PartInitException {
        var open = productions.holding(production);
        if (open.isPresent()) {
            openIn(editorId, new ProductionEditorInput(open.get(), production));
        }
    }

    private boolean exists(String editorId) {
        return page.getWorkbenchWindow().getWorkbench().getEditorRegistry().findEditor(editorId) != null;
    }
}
