package org.stagebook.ui.parts.results;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.ui.icons.IconName;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.jobs.JobResult;
import org.stagebook.ui.jobs.JobResults;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** Lists what imports, builds and verifications came to, newest first, with the whole account beside. */
public final class ResultsView extends ViewPart {

    public static final String ID = "org.stagebook.ui.parts.results";

    private static final int MARGIN = 8;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());
    private static final String EMPTY = "Imports, handoff builds and verifications leave their result here.";

    private JobResults results;
    private Appearances appearances;
    private Table table;
    private StyledText text;
    private Action copy;
    private Runnable stop;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        results = getSite().getService(JobResults.class);
        appearances = getSite().getService(Appearances.class);
        Fonts fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        table = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("id", "results.table");
        table.addListener(SWT.Selection, event -> showSelected());
        createAccount(sash, fonts);
        sash.setWeights(1, 1);
        copy = copyAction();
        getViewSite().getActionBars().getToolBarManager().add(copy);
        stop = results.onChange(this::refresh);
        appearance = appearances.onChange(colors -> refresh());
        refresh();
    }

    private void createAccount(Composite parent, Fonts fonts) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        text.setData("id", "results.text");
        text.setFont(fonts.timecode());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    }

    private Action copyAction() {
        Action action = new Action("Copy the account") {
            @Override
            public void run() {
                copyAll();
            }
        };
        action.setImageDescriptor(Icons.descriptor(IconName.COPY));
        return action;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        stop.run();
        appearance.close();
        super.dispose();
    }

    private void refresh() {
        List<JobResult> all = results.all();
        table.removeAll();
        for (JobResult result : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(result.state().sign() + "  " + TIME.format(result.finished()) + "  " + result.title());
            item.setForeground(appearances.colors().text());
            item.setData(result);
        }
        if (!all.isEmpty()) {
            table.select(0);
        }
        showSelected();
    }

    private void showSelected() {
        int index = table.getSelectionIndex();
        text.setText(index < 0 ? EMPTY : results.all().get(index).text());
        copy.setEnabled(index >= 0);
    }

    private void copyAll() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {text.getText()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
