package org.stagebook.ui.parts.receive;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.parts.receive.presenter.ReportTable;
import org.stagebook.ui.theme.CssRole;

/** The second step: every file with its outcome, what is wrong first. */
final class VerifyPane implements StepPane {

    private static final int MOST_ROWS = 14;

    private final ReceiveForm form;
    private final ReportTable report;
    private final Composite root;
    private final Label summary;
    private final FormGrid grid;

    VerifyPane(Composite parent, ReceiveForm form, GridLook look) {
        this.form = form;
        report = new ReportTable(form);
        root = new Composite(parent, SWT.NONE);
        CssRole.PANEL.paint(root, look.colors());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        root.setLayout(layout);
        summary = new Label(root, SWT.WRAP);
        summary.setData("id", "receive.summary");
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 400;
        summary.setLayoutData(data);
        CssRole.PANEL.paint(summary, look.colors());
        summary.setFont(look.fonts().body());
        grid = new FormGrid(root, report.table(), look, key -> false, MOST_ROWS);
        grid.grid().setData("id", "receive.files");
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        String words = form.report()
                .map(found -> sign(found) + "  " + report.summary())
                .orElse("Every file is read and compared with what was sealed. Nothing is changed.");
        summary.setText(words.replace("&", "&&"));
        grid.refresh();
    }

    private static String sign(VerificationReport found) {
        return found.isClean() ? "\u2713" : "\u2715";
    }
}
