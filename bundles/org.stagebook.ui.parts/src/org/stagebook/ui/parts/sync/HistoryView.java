package org.stagebook.ui.parts.sync;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.history.repository.Kept;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.open.ProductionView;
import org.stagebook.ui.parts.sync.presenter.HistoryRows;
import org.stagebook.ui.session.OpenProduction;

/** What was kept of the production in use; read anew when it was saved, which is when something may have been kept. */
public final class HistoryView extends ProductionView {

    public static final String ID = "org.stagebook.ui.parts.history";

    private final HistoryRows rows = new HistoryRows();
    private HistoryControl control;
    private HistoryReader reader;
    private Optional<OpenProduction> shown = Optional.empty();

    @Override
    protected void create(Composite parent, GridLook look) {
        control = new HistoryControl(parent, rows, this::more, this::copy, look);
        reader = new HistoryReader(parent.getDisplay(), this::show, reason -> control.refuse(reason));
    }

    @Override
    protected void setLook(GridLook look) {
        control.setLook(look);
    }

    @Override
    protected void refresh() {
        Optional<OpenProduction> active = productions().active();
        boolean another = !active.equals(shown);
        if (another) {
            shown = active;
            rows.reset();
            control.refresh();
        }
        active.filter(open -> another || !open.session().isDirty())
                .ifPresent(open -> reader.read(open.folder(), rows.asked()));
    }

    private void more() {
        rows.more();
        shown.ifPresent(open -> reader.read(open.folder(), rows.asked()));
    }

    private void show(List<Kept> states) {
        rows.show(states);
        control.refresh();
    }

    private void copy(String commit) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(new Object[] {commit}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        reader.close();
        super.dispose();
    }
}
