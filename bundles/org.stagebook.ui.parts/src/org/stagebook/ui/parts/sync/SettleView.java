package org.stagebook.ui.parts.sync;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.model.MergeConflict;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.parts.sync.presenter.ConflictRows;
import org.stagebook.ui.parts.sync.presenter.OpenConflicts;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** What two people did that does not go together, to be settled one by one. */
public final class SettleView extends ViewPart {

    public static final String ID = "org.stagebook.ui.parts.settle";

    private final ConflictRows rows = new ConflictRows();
    private final PartSelection selection = new PartSelection();
    private OpenProductions productions;
    private SettleControl control;
    private SessionWatch watch;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        Appearances appearances = getSite().getService(Appearances.class);
        GridLook look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        control = new SettleControl(parent, rows, new SettleControl.Does(this::selected, this::settle), look);
        getSite().setSelectionProvider(selection);
        watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh());
        appearance = appearances.onChange(colors -> control.setLook(look.with(colors)));
        refresh();
    }

    private void refresh() {
        productions.active().map(OpenProduction::production).ifPresentOrElse(rows::show, rows::clear);
        control.refresh();
    }

    private void selected(MergeConflict conflict) {
        conflicts().flatMap(open -> open.subject(conflict)).ifPresent(object -> {
            ObjectReveal.inOpenEditors(getSite().getPage(), List.of(object));
            selection.select(new StructuredSelection(object));
        });
    }

    private Optional<String> settle(MergeConflict conflict, Optional<Integer> side) {
        return conflicts().flatMap(open -> open.settle(conflict, side));
    }

    private Optional<OpenConflicts> conflicts() {
        return productions.active().map(OpenProduction::session).map(OpenConflicts::new);
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        watch.close();
        appearance.close();
        super.dispose();
    }
}
