package org.stagebook.ui.parts.conform;

import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.conform.presenter.ConformReview;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.grid.presenter.StandingRows;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** Shows the change list and what it does to the reels; nothing happens until it is confirmed. */
public final class ConformReviewDialog extends Dialog {

    private static final int NOTES_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 620;
    private static final int LEAST_WEIGHT = 6;
    private static final int MOST_WEIGHT = 12;
    private static final String ALL_IN_PLACE =
            "Nothing is cut or touched by an edit, and no sign-off becomes stale: everything moves along with its picture.";

    private final ConformReview review;
    private final StagebookColors colors;
    private final Function<Shell, String> notes;
    private Label said;

    /** @param notes asks where change notes shall go, writes them, and says what came of it; empty if nothing did */
    public ConformReviewDialog(
            Shell parent, ConformReview review, StagebookColors colors, Function<Shell, String> notes) {
        super(parent);
        this.review = review;
        this.colors = colors;
        this.notes = notes;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Conform: " + review.title());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** The tables keep most keys for themselves, so the keyboard begins at the buttons. */
    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    /** Never larger than the window it belongs to. */
    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        var screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(size.x, screen.width - 40), Math.min(size.y, screen.height - 60));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(16, 16, 16, 0)
                .spacing(8, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        GridLook look = new GridLook(colors, new Fonts(new LocalResourceManager(JFaceResources.getResources(), area)));
        Label summary = new Label(area, SWT.WRAP);
        summary.setData("id", "conform.summary");
        summary.setText(review.summary());
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setSashWidth(8);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        section(sash, "The picture", "conform.changes", review.changes(), look);
        section(sash, "What it does to the reels", "conform.effects", review.effects(), look);
        sash.setWeights(weight(review.changes()), weight(review.effects()));
        said = new Label(area, SWT.WRAP);
        said.setData("id", "conform.said");
        CssRole.QUIET.paint(said, colors);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(said);
        return area;
    }

    /** The longer table gets more room, within reason. */
    private static int weight(StandingRows rows) {
        return Math.clamp(rows.rowCount(), LEAST_WEIGHT, MOST_WEIGHT);
    }

    private void section(Composite parent, String title, String id, StandingRows rows, GridLook look) {
        Composite section = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        Label heading = new Label(section, SWT.NONE);
        heading.setText(title);
        heading.setFont(look.fonts().bodyBold());
        if (rows.rowCount() == 0) {
            Label empty = new Label(section, SWT.WRAP);
            empty.setText(ALL_IN_PLACE);
            CssRole.QUIET.paint(empty, colors);
            return;
        }
        Grid grid = new Grid(section, new Grid.Parts(rows, rows, new ReadingListener(key -> false), 0), look);
        grid.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NOTES_ID, "Save change notes\u2026", false).setData("id", "conform.notes");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, "Conform", true).setData("id", "conform.conform");
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == NOTES_ID) {
            said.setText(notes.apply(getShell()).replace("&", "&&"));
            said.requestLayout();
        } else {
            super.buttonPressed(id);
        }
    }
}
