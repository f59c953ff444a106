package org.stagebook.ui.parts.versions;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.theme.CssRole;

/** Which two versions are compared. */
final class PairBar extends Composite {

    private final ComparePresenter presenter;
    private final Runnable chosen;
    private final Label from;
    private final Combo before;
    private final Label to;
    private final Combo after;

    PairBar(Composite parent, ComparePresenter presenter, Runnable chosen) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.chosen = chosen;
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        from = label("From");
        before = combo("compare.before");
        to = label("to");
        after = combo("compare.after");
    }

    /** Offers the versions there are now and shows which are compared. */
    void refresh() {
        List<String> names = presenter.names();
        for (Combo combo : List.of(before, after)) {
            if (!names.equals(List.of(combo.getItems()))) {
                combo.setItems(names.toArray(String[]::new));
            }
        }
        presenter.choice().ifPresent(choice -> {
            before.select(presenter.beforeIndex());
            after.select(presenter.afterIndex());
        });
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        for (Label label : List.of(from, to)) {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        }
        List.of(before, after).forEach(combo -> combo.setFont(look.fonts().body()));
    }

    @Override
    public boolean setFocus() {
        return before.setFocus();
    }

    private Label label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    private Combo combo(String id) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setData("id", id);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = 260;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> choose());
        return combo;
    }

    private void choose() {
        if (presenter
                .choose(before.getSelectionIndex(), after.getSelectionIndex())
                .isPresent()) {
            chosen.run();
        }
    }
}
