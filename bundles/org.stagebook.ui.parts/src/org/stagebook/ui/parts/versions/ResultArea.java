package org.stagebook.ui.parts.versions;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.versions.presenter.GroupedRows;
import org.stagebook.ui.theme.CssRole;

/** What came of comparing in one way: its name, a sentence, and the rows. */
final class ResultArea extends Composite {

    private final GroupedRows<?> rows;
    private final IntConsumer chosen;
    private final Label name;
    private final Label headline;
    private final Grid grid;
    private int lastRow = -1;

    ResultArea(Composite parent, String title, String id, GroupedRows<?> rows, GridLook look, IntConsumer chosen) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.chosen = chosen;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 8;
        setLayout(layout);
        name = new Label(this, SWT.NONE);
        name.setText(title);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        headline = new Label(this, SWT.WRAP);
        headline.setData("id", id + ".headline");
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 320;
        headline.setLayoutData(data);
        grid = new Grid(
                this,
                new Grid.Parts(rows, rows, new FoldingListener(rows, this::selectionChanged, row -> folded()), 0),
                look);
        grid.setData("id", id);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    }

    /** Shows the rows there are now, and what they come to. */
    void show(String sentence) {
        headline.setText(sentence.replace("&", "&&"));
        Shown.set(grid, rows.rowCount() > 0);
        lastRow = -1;
        grid.refresh();
        layout(true, true);
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(name, look.colors());
        name.setFont(look.fonts().bodyBold());
        CssRole.QUIET.paint(headline, look.colors());
        headline.setBackground(look.colors().panel());
        headline.setFont(look.fonts().body());
        grid.setLook(look);
    }

    @Override
    public boolean setFocus() {
        return grid.setFocus();
    }

    /** A row that is clicked or walked to is shown elsewhere. */
    private void selectionChanged() {
        int row = grid.selection().row();
        if (row != lastRow) {
            lastRow = row;
            chosen.accept(row);
        }
    }

    private void folded() {
        lastRow = -1;
        grid.refresh();
    }
}
