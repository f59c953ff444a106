package org.stagebook.ui.parts.deliver;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm.Row;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** Asks what goes on the list at once: sources at the left, what they ask for at the right. */
public final class DeriveDialog extends FormDialog {

    private static final Words WORDS = new Words("Derive deliverables", "Add to the list", "derive.ok", 1140);
    private static final int SOURCES_PX = 300;
    private static final int HEIGHT_PX = 380;

    private final DeriveForm form;
    private final StagebookColors colors;
    private Table sources;
    private Table items;
    private String unread = "";

    public DeriveDialog(Shell parent, DeriveForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.colors = colors;
    }

    @Override
    protected void createFields(Composite area) {
        Composite from = column(area, "From", false);
        sources = table(from, "derive.sources", SOURCES_PX);
        button(from, "Add a checklist\u2026", "derive.checklist", this::addChecklist);
        sources.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                int line = sources.indexOf((TableItem) event.item);
                form.choose(line, sources.getItem(line).getChecked());
                check();
            }
        });
        Composite list = column(area, "Goes on the list", true);
        items = table(list, "derive.items", SWT.DEFAULT);
        items.setHeaderVisible(true);
        tableColumn("Deliverable", 370);
        tableColumn("Layout", 110);
        tableColumn("Asked for by", 170);
        tableColumn("", 130);
        Composite buttons = row(list, 2);
        button(buttons, "All", "derive.all", () -> form.takeAll(true));
        button(buttons, "None", "derive.none", () -> form.takeAll(false));
        items.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                int line = items.indexOf((TableItem) event.item);
                form.take(line, items.getItem(line).getChecked());
                check();
            }
        });
    }

    private Composite column(Composite area, String title, boolean grows) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(grows, true).applyTo(column);
        Label name = new Label(column, SWT.NONE);
        name.setText(title);
        CssRole.QUIET.paint(name, colors);
        return column;
    }

    private static Table table(Composite parent, String id, int widthPx) {
        Table table = new Table(parent, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, true).hint(widthPx, HEIGHT_PX).applyTo(table);
        return table;
    }

    private void tableColumn(String title, int widthPx) {
        TableColumn column = new TableColumn(items, SWT.NONE);
        column.setText(title);
        column.setWidth(widthPx);
    }

    private void button(Composite parent, String words, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            action.run();
            check();
        });
    }

    private void addChecklist() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Add a checklist");
        dialog.setFilterExtensions("*.json");
        unread = Optional.ofNullable(dialog.open())
                .flatMap(file -> form.addChecklist(Path.of(file)))
                .orElse("");
    }

    @Override
    protected Optional<String> missing() {
        return form.problem().map(problem -> (unread + " " + problem).strip());
    }

    @Override
    protected Optional<String> notice() {
        return Optional.of((unread + " " + form.notice()).strip());
    }

    @Override
    protected void refreshFields() {
        List<String> titles = form.sources();
        sources.setItemCount(titles.size());
        for (int line = 0; line < titles.size(); line++) {
            sources.getItem(line).setText(titles.get(line));
            sources.getItem(line).setChecked(form.isChosen(line));
        }
        List<Row> rows = form.rows();
        items.setItemCount(rows.size());
        for (int line = 0; line < rows.size(); line++) {
            show(items.getItem(line), rows.get(line));
        }
    }

    /** What is there already is ticked, quiet and says so; a click does not change it. */
    private void show(TableItem item, Row row) {
        String there = row.isThere() ? WorkState.DONE.sign() + " on the list" : "";
        item.setText(new String[] {row.name(), row.layout(), row.askedForBy(), there});
        item.setChecked(row.isThere() || row.isTaken());
        item.setGrayed(row.isThere());
        item.setForeground(row.isThere() ? colors.quietText() : null);
    }
}
