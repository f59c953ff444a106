package org.stagebook.ui.parts.numbering;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.numbering.presenter.PreviewRows;
import org.stagebook.ui.parts.numbering.presenter.RenumberForm;
import org.stagebook.ui.parts.numbering.presenter.RenumberForm.SchemeRow;

/** Asks how cues are numbered and shows each number before it is given. */
public final class RenumberDialog extends FormDialog {

    private static final Words WORDS = new Words("Renumber cues", "Renumber", "renumber.ok", 700);
    private static final int PREVIEW_HEIGHT_PX = 240;
    private static final int SCHEMES_HEIGHT_PX = 210;

    private final RenumberForm form;
    private final GridLook look;
    private final PreviewRows rows;
    private Grid preview;

    public RenumberDialog(Shell parent, RenumberForm form, GridLook look) {
        super(parent, WORDS, look.colors());
        this.form = form;
        this.look = look;
        this.rows = new PreviewRows(form.plan());
    }

    @Override
    protected void createFields(Composite area) {
        List<RenumberForm.Scope> scopes = form.scopes();
        choice(
                        area,
                        "Number",
                        scopes.stream().map(form::words).toList(),
                        scopes.indexOf(form.scope()),
                        index -> form.scope(scopes.get(index)))
                .setData("id", "renumber.scope");
        Label schemesName = label(area, "How");
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(schemesName);
        schemes(area);
        label(area, "");
        Label places = new Label(area, SWT.WRAP);
        places.setText(
                "Places: {reel} {category} {character} {initials}, and the count as {n}, {nn} or {nnn}. Nothing leaves the numbers alone.");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(places);
        Label previewName = label(area, "Preview");
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(previewName);
        preview = new Grid(area, new Grid.Parts(rows, rows, new ReadingListener(key -> false), 0), look);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, PREVIEW_HEIGHT_PX)
                .applyTo(preview);
    }

    /** As high as a few of them: a production of many categories scrolls them, so that the preview stays on the screen. */
    private void schemes(Composite area) {
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        Composite schemes = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 4).applyTo(schemes);
        for (int i = 0; i < form.schemes().size(); i++) {
            scheme(schemes, i);
        }
        scroller.setContent(schemes);
        Point size = schemes.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinSize(size);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, Math.min(size.y, SCHEMES_HEIGHT_PX))
                .applyTo(scroller);
    }

    private void scheme(Composite parent, int index) {
        SchemeRow row = form.schemes().get(index);
        Label name = new Label(parent, SWT.NONE);
        name.setText(row.name().replace("&", "&&"));
        Text pattern = new Text(parent, SWT.BORDER);
        pattern.setText(row.pattern());
        pattern.setData("id", "renumber.pattern." + row.name());
        GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(pattern);
        pattern.addListener(SWT.Modify, event -> {
            SchemeRow now = form.schemes().get(index);
            form.scheme(index, new SchemeRow(now.category(), pattern.getText(), now.first(), now.step()));
            check();
        });
        spinner(
                parent,
                "from",
                row.first(),
                index,
                (now, value) -> new SchemeRow(now.category(), now.pattern(), value, now.step()));
        spinner(
                parent,
                "step",
                row.step(),
                index,
                (now, value) -> new SchemeRow(now.category(), now.pattern(), now.first(), value));
    }

    private void spinner(
            Composite parent, String name, int value, int index, BiFunction<SchemeRow, Integer, SchemeRow> set) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, name.equals("step") ? 1 : 0, 9_999, 0, 1, 10);
        spinner.addListener(SWT.Modify, event -> {
            form.scheme(index, set.apply(form.schemes().get(index), spinner.getSelection()));
            check();
        });
    }

    @Override
    protected Optional<String> missing() {
        return form.missing();
    }

    @Override
    protected Optional<String> notice() {
        return Optional.of(form.summary());
    }

    @Override
    protected void refreshFields() {
        rows.show(form.plan());
        preview.refresh();
    }

    @Override
    protected void okPressed() {
        form.renumber();
        super.okPressed();
    }
}
