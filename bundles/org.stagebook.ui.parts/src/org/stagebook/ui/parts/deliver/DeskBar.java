package org.stagebook.ui.parts.deliver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.ui.parts.chip.ChipToggle;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskFilter;
import org.stagebook.ui.parts.deliver.presenter.StateSigns;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** Above the matrix: words to look for, what blocks delivery, how many deliverables are in each state, and what can be added. */
final class DeskBar extends Composite {

    private static final int TEXT_WIDTH_PX = 180;
    private static final int GAP_PX = 8;

    private final DeliverPresenter presenter;
    private final Does does;
    private final Text text;
    private final Composite chips;
    private final Composite buttons;
    private final Button beside;
    private GridLook look;
    private Map<DeskState, Long> offered = Map.of();
    private DeskFilter shown = DeskFilter.ALL;
    private long blocking = -1;

    /**
     * What the bar makes happen.
     *
     * @param filtered told what is looked at from now on
     * @param leave called when the person is done with the words and wants the matrix back
     * @param derive asks what goes on the list at once
     * @param add asks for something to deliver
     * @param addProduction asks for the folder of another production
     * @param beside opens what can be done with those that stand beside
     */
    record Does(
            Consumer<DeskFilter> filtered,
            Runnable leave,
            Runnable derive,
            Runnable add,
            Runnable addProduction,
            Consumer<Button> beside) {}

    DeskBar(Composite parent, DeliverPresenter presenter, GridLook look, Does does) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.look = look;
        this.does = does;
        setLayout(row(3));
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        text = new Text(this, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Filter deliverables (Ctrl+F)");
        text.setData("id", "desk.filter");
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = TEXT_WIDTH_PX;
        text.setLayoutData(data);
        text.setText(presenter.filter().text());
        text.addListener(SWT.Modify, event -> filter(presenter.filter().withText(text.getText())));
        text.addListener(SWT.Traverse, this::traversed);
        chips = new Composite(this, SWT.NONE);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chips.setLayout(chipRow());
        buttons = new Composite(this, SWT.NONE);
        GridLayout buttonRow = row(4);
        buttonRow.marginWidth = 0;
        buttonRow.marginHeight = 0;
        buttons.setLayout(buttonRow);
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button("Derive\u2026", "desk.derive.more", does.derive())
                .setToolTipText("Fills the list from the format decision, specifications and the archive's checklist.");
        button("Add deliverable\u2026", "desk.add", does.add());
        beside = button("Beside \u25be", "desk.beside", () -> does.beside().accept(beside()));
        button("Add production\u2026", "desk.addProduction", does.addProduction())
                .setToolTipText("Puts another episode or film beside this one, for reading.");
    }

    private Button beside() {
        return beside;
    }

    private static GridLayout row(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        layout.horizontalSpacing = GAP_PX;
        return layout;
    }

    private static RowLayout chipRow() {
        RowLayout row = new RowLayout();
        row.spacing = 4;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.center = true;
        return row;
    }

    private Button button(String words, String id, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Shows the counts as they are now. */
    void refresh() {
        boolean isSame = offered.equals(presenter.counts())
                && shown.equals(presenter.filter())
                && blocking == presenter.blocking();
        if (!isSame) {
            fill();
        }
        Shown.set(beside, !presenter.beside().all().isEmpty());
        text.setVisible(!presenter.isEmpty());
        layout(true, true);
    }

    private void fill() {
        offered = presenter.counts();
        shown = presenter.filter();
        blocking = presenter.blocking();
        Arrays.stream(chips.getChildren()).forEach(Control::dispose);
        if (!presenter.isEmpty()) {
            String question = "What blocks delivery? " + blocking;
            chip(question, shown.isBlocking(), WorkState.ATTENTION, filter().withBlocking(!shown.isBlocking()))
                    .setData("id", "desk.blocking");
            new Composite(chips, SWT.NONE).setLayoutData(new RowData(GAP_PX, 1));
        }
        offered.forEach(this::state);
        for (Control child : chips.getChildren()) {
            CssRole.PANEL.paint(child, look.colors());
        }
    }

    private DeskFilter filter() {
        return presenter.filter();
    }

    private void state(DeskState state, long count) {
        WorkState colour = StateSigns.ground(state).map(DeskBar::stateOf).orElse(WorkState.NOT_STARTED);
        boolean on = shown.state().filter(state::equals).isPresent();
        String words = (colour.sign() + " " + count + " " + state.label()).strip();
        ChipToggle chip = chip(words, on, colour, filter().toggled(state));
        chip.setData("id", "desk.state." + state.name().toLowerCase(Locale.ROOT));
        chip.underline();
    }

    private static WorkState stateOf(Sign sign) {
        return WorkState.valueOf(sign.name());
    }

    private ChipToggle chip(String words, boolean on, WorkState state, DeskFilter clicked) {
        ChipToggle chip = new ChipToggle(chips, words, on, look, look.colors().state(state));
        chip.addListener(SWT.Selection, event -> getDisplay().asyncExec(() -> filter(clicked)));
        return chip;
    }

    private void filter(DeskFilter wanted) {
        if (!isDisposed() && !wanted.equals(presenter.filter())) {
            does.filtered().accept(wanted);
        }
    }

    /** Puts the keyboard into the words that are looked for. */
    void focusText() {
        text.setFocus();
        text.selectAll();
    }

    /** Takes words out that were looked for. */
    void clearText() {
        text.setText("");
    }

    private void traversed(Event event) {
        if (List.of(SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE).contains(event.detail)) {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                clearText();
            }
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            does.leave().run();
        }
    }

    void setLook(GridLook newLook) {
        look = newLook;
        List.of(this, chips, buttons).forEach(area -> CssRole.PANEL.paint(area, look.colors()));
        CssRole.RAISED.paint(text, look.colors());
        text.setFont(look.fonts().body());
        Arrays.stream(buttons.getChildren())
                .forEach(button -> button.setFont(look.fonts().body()));
        fill();
    }
}
