package org.stagebook.ui.parts.versions;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.parts.transport.Listening;
import org.stagebook.ui.parts.transport.ListeningContext;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.parts.versions.presenter.PastPresenter;
import org.stagebook.ui.parts.versions.presenter.VersionsPresenter;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The versions of a production in the workbench. */
public final class VersionsEditor extends ProductionEditorPart {

    private static final String NAME = "Versions";

    private final PartSelection selection = new PartSelection();
    private VersionsControl control;
    private VersionsWorks works;
    private Appearances.Subscription appearance;
    private SelectionLink link;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(NAME);
        ListeningContext.in(getSite());
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLook look = new GridLook(appearances.colors(), new Fonts(resources));
        getSite().setSelectionProvider(selection);
        VersionsPresenter versions = new VersionsPresenter(session());
        ComparePresenter comparing = new ComparePresenter(versions);
        works = new VersionsWorks(open(), comparing, new WorkRunner(getSite().getWorkbenchWindow()), this::isOpen);
        control = new VersionsControl(
                parent,
                new VersionsControl.Presenters(versions, comparing, works),
                new DialogVersionPrompts(
                        getSite().getShell(),
                        appearances::colors,
                        getSite().getService(Listening.class).transport()::playVersion),
                new VersionsControl.Window(this::openAsItWas, this::select),
                look);
        appearance = appearances.onChange(control::setColors);
        link = new SelectionLink(this, control::follow);
    }

    private boolean isOpen() {
        return getSite().getService(OpenProductions.class).all().contains(open());
    }

    private void select(List<? extends EObject> objects) {
        selection.select(new StructuredSelection(objects.isEmpty() ? List.of(production()) : objects));
    }

    private void openAsItWas(MixVersion version) {
        works.openPast(version, then -> show(version, then));
    }

    private void show(MixVersion version, Production then) {
        try {
            getSite()
                    .getPage()
                    .openEditor(
                            new PastInput(version.getId(), new PastPresenter(then, version)),
                            PastEditor.ID,
                            true,
                            IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException e) {
            ILog.get().error("The version could not be shown as it was. " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == VersionsControl.class) {
            return adapter.cast(control);
        }
        if (adapter == ObjectReveal.class) {
            return adapter.cast((ObjectReveal) this::reveal);
        }
        return super.getAdapter(adapter);
    }

    /** A version, or what is part of one. */
    private void reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof MixVersion version) {
                control.reveal(version);
                return;
            }
        }
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        setPartName(NAME); // the pages follow the session by themselves, at once
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (appearance != null) {
            appearance.close();
            link.close();
        }
        super.dispose();
    }
}
