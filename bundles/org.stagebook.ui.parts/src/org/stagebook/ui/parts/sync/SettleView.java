package org.stagebook.ui.parts.sync;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.MergeConflict;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.open.ProductionView;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.parts.sync.presenter.ConflictRows;
import org.stagebook.ui.parts.sync.presenter.OpenConflicts;
import org.stagebook.ui.session.OpenProduction;

/** What two people did that does not go together, to be settled one by one. */
public final class SettleView extends ProductionView {

    public static final String ID = "org.stagebook.ui.parts.settle";

    private final ConflictRows rows = new ConflictRows();
    private final PartSelection selection = new PartSelection();
    private SettleControl control;

    @Override
    protected void create(Composite parent, GridLook look) {
        control = new SettleControl(parent, rows, new SettleControl.Does(this::selected, this::settle), look);
        getSite().setSelectionProvider(selection);
    }

    @Override
    protected void setLook(GridLook look) {
        control.setLook(look);
    }

    @Override
    protected void refresh() {
        productions().active().map(OpenProduction::production).ifPresentOrElse(rows::show, rows::clear);
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
        return productions().active().map(OpenProduction::session).map(OpenConflicts::new);
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }
}
