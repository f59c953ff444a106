package org.stagebook.ui.parts.handoff;

import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.accept.PackageAcceptance;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The form on one handoff in the workbench. */
public final class HandoffEditor extends ProductionEditorPart {

    private static final String BUNDLE = "org.stagebook.ui.parts";

    private HandoffControl control;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLook look = new GridLook(appearances.colors(), new Fonts(resources));
        HandoffPackage handoff = (HandoffPackage) focus();
        String version = Platform.getBundle(BUNDLE).getVersion().toString();
        PackageAcceptance acceptance = new PackageAcceptance(HandoffEnvironment.ofThisMachine(version));
        PartSelection selection = new PartSelection();
        selection.select(new StructuredSelection(handoff));
        getSite().setSelectionProvider(selection);
        control = new HandoffControl(
                parent,
                new HandoffPresenter(session(), handoff),
                look,
                new WorkbenchHandoffActions(getSite(), open(), handoff, acceptance));
        appearance = appearances.onChange(control::setColors);
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        // the form follows the session by itself, at once
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (appearance != null) {
            appearance.close();
        }
        super.dispose();
    }
}
