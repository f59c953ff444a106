package org.stagebook.ui.parts.versions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.Production;
import org.stagebook.ui.graph.versions.content.VersionFilter;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.versions.presenter.FilterChoices;
import org.stagebook.ui.theme.CssRole;

/** Above the graph: which versions are shown, how the lines read, and how large everything is. */
final class FilterBar extends Composite {

    private static final String LEGEND =
            "Solid: continues.  Dashed: printed from.  Dotted: goes back to.  Drag one version onto another to compare them.";

    private final FilterChoices choices;
    private final Consumer<VersionFilter> chosen;
    private final Combo reels;
    private final Combo branches;
    private final Label legend;
    private final List<Button> buttons;

    FilterBar(Composite parent, Production production, Consumer<VersionFilter> chosen, IntConsumer zoom) {
        super(parent, SWT.NONE);
        this.choices = new FilterChoices(production);
        this.chosen = chosen;
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        reels = combo("versions.reels", choices.reelNames());
        branches = combo("versions.branches", choices.branchNames());
        legend = new Label(this, SWT.NONE);
        legend.setText(LEGEND);
        legend.setToolTipText(LEGEND);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        legend.setLayoutData(data);
        buttons = List.of(
                button("\u2212", "Smaller (-)", () -> zoom.accept(-1)),
                button("+", "Larger (+)", () -> zoom.accept(1)));
    }

    /** Shows every version and says so. */
    VersionFilter all() {
        reels.select(0);
        branches.select(0);
        return VersionFilter.ALL;
    }

    /** Offers the reels and branches there are now. */
    void refresh() {
        show(reels, choices.reelNames());
        show(branches, choices.branchNames());
    }

    private static void show(Combo combo, List<String> names) {
        if (!names.equals(List.of(combo.getItems()))) {
            int index = Math.max(0, names.indexOf(combo.getText()));
            combo.setItems(names.toArray(String[]::new));
            combo.select(index);
        }
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.QUIET.paint(legend, look.colors());
        legend.setBackground(look.colors().panel());
        legend.setFont(look.fonts().small());
        List.of(reels, branches).forEach(combo -> combo.setFont(look.fonts().body()));
        buttons.forEach(button -> button.setFont(look.fonts().body()));
    }

    private Combo combo(String id, List<String> names) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setData("id", id);
        combo.setItems(names.toArray(String[]::new));
        combo.select(0);
        combo.addListener(
                SWT.Selection,
                event -> chosen.accept(new VersionFilter(
                        choices.reels(reels.getSelectionIndex()), choices.branch(branches.getSelectionIndex()))));
        return combo;
    }

    private Button button(String text, String tip, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
