package org.stagebook.ui.parts.meters;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.MetersLayout;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.OverRows;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The meters with what is chosen above them and the list of overs; before anything was played, how to begin. */
public final class MetersControl extends Composite {

    private static final int TITLE_HEIGHT = 22;
    private static final FirstStep.Words NOTHING_YET = new FirstStep.Words(
            "Nothing was played yet",
            "Meters show what is played: levels, loudness, phase, balance and spectrum. Choose a printmaster or a stem of a"
                    + " mix version and press Space.",
            "Show mix versions",
            "meters.first");

    private final MetersPresenter presenter;
    private final OverRows rows;
    private final MetersBar bar;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final MetersCanvas canvas;
    private final Composite list;
    private final Label title;
    private final Label remark;
    private final Grid grid;
    private final FirstStep first;
    private MetersLayout.Content laidOut = new MetersLayout.Content(0, false, false, false);
    private String titled = "";

    /**
     * The control, showing what is there now.
     *
     * @param begin what the first step does
     */
    public MetersControl(Composite parent, MetersPresenter presenter, Runnable begin, GridLook look) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.rows = presenter.overRows();
        setLayout(flush());
        bar = new MetersBar(this, presenter, this::changed);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        remark = new Label(this, SWT.WRAP);
        remark.setData("id", "meters.remark");
        GridData line = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        line.horizontalIndent = 8;
        remark.setLayoutData(line);
        Shown.set(remark, false);
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(content);
        canvas = new MetersCanvas(content, presenter, look);
        list = new Composite(content, SWT.NONE);
        list.setLayout(flush());
        title = new Label(list, SWT.NONE);
        title.setData("id", "meters.overs.title");
        GridData head = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        head.heightHint = TITLE_HEIGHT - 6;
        head.horizontalIndent = 8;
        head.verticalIndent = 4;
        title.setLayoutData(head);
        grid = new Grid(list, new Grid.Parts(rows, rows, new Listening(), 1), look);
        grid.setData("id", "meters.overs");
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.cells().addListener(SWT.MouseUp, this::clicked);
        first = new FirstStep(this, NOTHING_YET, begin);
        scrolled.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(SWT.KeyDown, this::key);
        presenter.look();
        setLook(look);
        new MeterClock(this, this::tick).start();
    }

    private static GridLayout flush() {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    /** Says how places of overs are written. */
    public void write(Function<Position, String> timecode) {
        rows.write(timecode);
        grid.refresh();
    }

    /** The picture, for tests that look at pixels. */
    public MetersCanvas canvas() {
        return canvas;
    }

    private boolean tick() {
        boolean other = presenter.look();
        if (other) {
            refresh();
        }
        return other;
    }

    /** After a choice: everything may look different. */
    private void changed() {
        presenter.look();
        refresh();
        canvas.redraw();
    }

    private void refresh() {
        boolean any = presenter.shown().isPresent();
        if (any != scrolled.getVisible()) {
            showEmpty(!any);
        }
        if (!any) {
            return;
        }
        if (!laidOut.equals(presenter.content())) {
            arrange();
        }
        if (rows.refresh()) {
            grid.refresh();
        }
        say(rows.title());
        remark();
        bar.refresh();
        canvas.redraw();
    }

    private void say(String words) {
        if (!words.equals(titled)) {
            titled = words;
            title.setText(words);
        }
    }

    private void remark() {
        String words = presenter.remark();
        if (!words.equals(remark.getText())) {
            remark.setText(words);
            Shown.set(remark, !words.isEmpty());
            layout(true, true);
            arrange();
        }
    }

    private void showEmpty(boolean empty) {
        Shown.set(bar, !empty);
        Shown.set(scrolled, !empty);
        Shown.set(remark, !empty && !remark.getText().isEmpty());
        first.show(empty);
        layout(true, true);
        arrange();
    }

    private void arrange() {
        Rectangle area = scrolled.getClientArea();
        laidOut = presenter.content();
        MetersLayout layout = MetersLayout.of(area.width, area.height, laidOut);
        Box overs = layout.overs();
        scrolled.setMinHeight(layout.height());
        boolean beside = overs.y() == 0;
        canvas.setBounds(0, 0, beside ? overs.x() : area.width, beside ? layout.height() : overs.y());
        list.setBounds(overs.x(), overs.y(), overs.width(), overs.height());
        canvas.lie(layout);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (Character.toLowerCase(event.character)) {
            case 'r' -> presenter.resetLoudness();
            case 'h' -> presenter.resetPeaks();
            case 'g' -> presenter.pauseOrGoOn();
            default -> {
                return;
            }
        }
        changed();
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(scrolled, look.colors());
        CssRole.GROUND.paint(content, look.colors());
        CssRole.PANEL.paint(list, look.colors());
        CssRole.QUIET.paint(title, look.colors());
        title.setBackground(look.colors().panel());
        title.setFont(look.fonts().small());
        CssRole.OWN.paint(remark, look.colors());
        remark.setBackground(look.colors().panel());
        remark.setForeground(look.colors().state(WorkState.ATTENTION));
        remark.setFont(look.fonts().small());
        bar.setLook(look);
        grid.setLook(look);
        canvas.setLook(look);
        first.setLook(look);
        showEmpty(presenter.shown().isEmpty());
        refresh();
    }

    @Override
    public boolean setFocus() {
        if (canvas.isDisposed()) {
            return false; // also asked while the window goes away
        }
        return presenter.shown().isPresent() ? canvas.setFocus() : first.setFocus();
    }

    private Optional<Integer> selected() {
        int row = grid.selection().row();
        return row < 0 || row >= rows.rowCount() ? Optional.empty() : Optional.of(row);
    }

    /** Also on the row the cursor is on already. */
    private void clicked(Event event) {
        selected()
                .filter(row -> grid.cellArea(row, 0).y <= event.y
                        && event.y < grid.cellArea(row, 0).y + GridLook.ROW_HEIGHT_PX)
                .ifPresent(this::moveTo);
    }

    private void moveTo(int row) {
        presenter.moveTo(rows.over(row).startFrame());
    }

    private final class Listening implements GridListener {
        @Override
        public void selectionChanged() {
            selected().ifPresent(MetersControl.this::moveTo);
        }

        @Override
        public IntPredicate opening() {
            return row -> {
                moveTo(row);
                return true;
            };
        }

        @Override
        public void headClicked(int column) {
            // in the order of the film
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            return false;
        }
    }
}
