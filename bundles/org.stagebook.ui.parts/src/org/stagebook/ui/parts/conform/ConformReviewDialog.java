package org.stagebook.ui.parts.conform;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stagebook.ui.parts.conform.presenter.ConformReview;
import org.stagebook.ui.theme.Fonts;

/** Shows the change list and what it does to the reels; nothing happens until it is confirmed. */
public final class ConformReviewDialog extends Dialog {

    private static final int NOTES_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 620;
    private static final int WIDEST = 460;

    private final ConformReview review;
    private final Consumer<Shell> notes;

    /** @param notes asks where change notes shall go and writes them */
    public ConformReviewDialog(Shell parent, ConformReview review, Consumer<Shell> notes) {
        super(parent);
        this.review = review;
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

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        Label summary = new Label(area, SWT.WRAP);
        summary.setData("id", "conform.summary");
        summary.setText(review.summary());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Fonts fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(), area));
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table(sash, "conform.changes", ConformReview.CHANGE_COLUMNS, review.changes(), fonts);
        table(sash, "conform.effects", ConformReview.EFFECT_COLUMNS, review.effects(), fonts);
        sash.setWeights(3, 2);
        return area;
    }

    private static void table(Composite parent, String id, List<String> titles, List<List<String>> rows, Fonts fonts) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setData("id", id);
        table.setHeaderVisible(true);
        table.setFont(fonts.timecode());
        for (String title : titles) {
            boolean number = title.equals("Length") || title.equals("Total");
            new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT).setText(title);
        }
        for (List<String> row : rows) {
            new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth() + 12));
        }
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
            notes.accept(getShell());
        } else {
            super.buttonPressed(id);
        }
    }
}
