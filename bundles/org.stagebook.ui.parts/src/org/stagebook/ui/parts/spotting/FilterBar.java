package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stagebook.model.ConformState;
import org.stagebook.ui.parts.chip.ChipToggle;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.presenter.CueFilter;
import org.stagebook.ui.parts.spotting.presenter.FilterChoices;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** Narrows the cues while one types: words, and a switch for each category and status that occurs. */
final class FilterBar extends Composite {

    private static final int TEXT_WIDTH_PX = 220;

    private final Text text;
    private final Composite chips;
    private final Consumer<CueFilter> changed;
    private final Runnable leave;
    private GridLook look;
    private CueFilter filter = CueFilter.ALL;
    private Optional<FilterChoices> shown = Optional.empty();
    private Optional<ViewButton> views = Optional.empty();

    /** @param leave called when the person is done with the bar and wants the cues back */
    FilterBar(Composite parent, GridLook look, Consumer<CueFilter> changed, Runnable leave) {
        super(parent, SWT.NONE);
        this.look = look;
        this.changed = changed;
        this.leave = leave;
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        text = new Text(this, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Filter cues (Ctrl+F)");
        text.setData("id", "spotting.filter");
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = TEXT_WIDTH_PX;
        text.setLayoutData(data);
        chips = new Composite(this, SWT.NONE);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout row = new RowLayout();
        row.spacing = 4;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.center = true;
        chips.setLayout(row);
        text.addListener(SWT.Modify, event -> show(filter.withText(text.getText())));
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.KeyDown, this::pressed);
        setLook(look);
    }

    /** Adds the button at the right that chooses how the table is looked at. */
    void addViews(Supplier<ViewMenu> menus) {
        views = Optional.of(new ViewButton(this, look, menus));
    }

    /** Says which view is shown. */
    void nameView(String name) {
        views.ifPresent(button -> button.name(name));
    }

    /** Shows a filter that was chosen elsewhere. */
    void take(CueFilter chosen) {
        filter = chosen;
        text.setText(chosen.text());
        shown.ifPresent(this::fill);
    }

    void setLook(GridLook newLook) {
        look = newLook;
        views.ifPresent(button -> button.setLook(newLook));
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(chips, look.colors());
        CssRole.RAISED.paint(text, look.colors());
        text.setFont(look.fonts().body());
        shown.ifPresent(this::fill);
    }

    /** Offers what occurs among the cues; what is switched on stays offered. */
    void offer(FilterChoices choices) {
        if (!shown.equals(Optional.of(choices))) {
            fill(choices);
        }
    }

    void focusText() {
        text.setFocus();
        text.selectAll();
    }

    void clear() {
        filter = CueFilter.ALL;
        text.setText("");
        show(filter);
    }

    private void fill(FilterChoices choices) {
        shown = Optional.of(choices);
        for (Control child : chips.getChildren()) {
            child.dispose();
        }
        choices.categories().forEach(category -> {
            Color colour = look.colors().category(category.hex());
            boolean on = filter.categories().contains(category.code());
            chip(category.code(), on, colour, () -> show(filter.toggled(category.code())))
                    .underline();
        });
        if (!choices.categories().isEmpty() && !choices.statuses().isEmpty()) {
            new Composite(chips, SWT.NONE).setLayoutData(new RowData(8, 1));
        }
        choices.statuses().forEach(status -> {
            boolean on = filter.statuses().contains(status);
            chip(FilterChoices.word(status), on, look.colors().quietText(), () -> show(filter.toggled(status)));
        });
        fillPictures(choices);
        for (Control child : chips.getChildren()) {
            CssRole.PANEL.paint(child, look.colors());
        }
        getParent().layout(true, true);
    }

    private void fillPictures(FilterChoices choices) {
        if (!choices.pictures().isEmpty()) {
            new Composite(chips, SWT.NONE).setLayoutData(new RowData(8, 1));
        }
        choices.pictures().forEach(picture -> {
            boolean on = filter.pictures().contains(picture);
            WorkState state = picture == ConformState.CHECK ? WorkState.ATTENTION : WorkState.STALE;
            chip(FilterChoices.word(picture), on, look.colors().state(state), () -> show(filter.toggled(picture)))
                    .underline();
        });
    }

    private ChipToggle chip(String name, boolean on, Color colour, Runnable toggled) {
        ChipToggle chip = new ChipToggle(chips, name, on, look, colour);
        chip.addListener(SWT.Selection, event -> chip.getDisplay().asyncExec(toggled));
        return chip;
    }

    private void show(CueFilter newFilter) {
        boolean chipsChanged = !newFilter.categories().equals(filter.categories())
                || !newFilter.statuses().equals(filter.statuses())
                || !newFilter.pictures().equals(filter.pictures());
        filter = newFilter;
        changed.accept(filter);
        if (chipsChanged) {
            shown.ifPresent(this::fill);
        }
    }

    private void traversed(Event event) {
        List<Integer> leaving = List.of(SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE);
        if (leaving.contains(event.detail)) {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                clear();
            }
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            leave.run();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            leave.run();
        }
    }
}
