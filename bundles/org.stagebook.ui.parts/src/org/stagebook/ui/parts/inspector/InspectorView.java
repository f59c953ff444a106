package org.stagebook.ui.parts.inspector;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.inspector.presenter.Inspection;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The view on the right: the fields and the notes of what is selected, wherever it is selected. */
public final class InspectorView extends ViewPart {

    private final ObjectLabels labels = ObjectLabels.standard();
    private OpenProductions productions;
    private Appearances appearances;
    private InspectorPage page;
    private SelectionLink link;
    private SessionWatch watch;
    private Appearances.Subscription appearance;
    private Optional<EObject> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        page = new InspectorPage(parent, new Fonts(resources), new Icons(resources));
        link = new SelectionLink(this, this::show);
        watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh());
        appearance = appearances.onChange(colors -> refresh());
        refresh();
        SelectionLink.showCurrent(this, this::show);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        watch.close();
        link.close();
        appearance.close();
        super.dispose();
    }

    private void show(List<EObject> objects) {
        shown = Optional.of(objects.getFirst());
        refresh();
    }

    private void refresh() {
        shown = shown.filter(object -> productions.holding(object).isPresent());
        page.show(shown.map(object -> Inspection.of(object, labels)), appearances.colors());
    }
}
