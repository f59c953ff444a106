package org.stagebook.ui.parts.receive;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.FilePrompts;
import org.stagebook.ui.parts.handoff.SignatureFields;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm.Fact;
import org.stagebook.ui.theme.CssRole;

/** The first step: the folder, what it says it is, and who receives it. */
final class ChoosePane implements StepPane {

    private static final int MOST_FACTS = 8;

    private final ReceiveForm form;
    private final Composite root;
    private final Section facts;
    private final Composite table;
    private final Label names;
    private final Label values;
    private final SignatureFields signature;

    ChoosePane(Composite parent, ReceiveForm form, FilePrompts prompts, GridLook look, Runnable changed) {
        this.form = form;
        root = new Composite(parent, SWT.NONE);
        CssRole.PANEL.paint(root, look.colors());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        root.setLayout(layout);
        FieldRows where = new FieldRows(root, 1);
        where.browsed(
                "Folder",
                "receive.folder",
                typed -> {
                    form.setFolder(typed);
                    changed.run();
                },
                () -> prompts.folder(
                                "Receive a handoff package",
                                "Choose the folder of the package, the one with handoff.json.")
                        .map(Object::toString)
                        .orElse(""));
        where.setLook(look);
        facts = new Section(root, "What it says it is", "");
        facts.setLook(look);
        table = new Composite(facts, SWT.NONE);
        GridLayout two = new GridLayout(2, false);
        two.marginWidth = 0;
        two.marginHeight = 0;
        two.horizontalSpacing = 12;
        table.setLayout(two);
        table.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        CssRole.PANEL.paint(table, look.colors());
        names = new Label(table, SWT.RIGHT);
        CssRole.QUIET.paint(names, look.colors());
        names.setBackground(look.colors().panel());
        values = new Label(table, SWT.NONE);
        values.setData("id", "receive.facts");
        CssRole.PANEL.paint(values, look.colors());
        values.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        names.setFont(look.fonts().body());
        values.setFont(look.fonts().body());
        reserve();
        Section who = new Section(root, "You receive it as", "");
        who.setLook(look);
        FieldRows fields = new FieldRows(who, 2);
        signature = new SignatureFields(fields, "receive", form.signature(), changed);
        fields.setLook(look);
    }

    /** What stands below stays where it is while packages are tried. */
    private void reserve() {
        values.setText("\n".repeat(MOST_FACTS - 1));
        ((GridData) table.getLayoutData()).heightHint = values.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        facts.setVisible(!form.facts().isEmpty());
        names.setText(form.facts().stream().map(Fact::name).collect(Collectors.joining("\n")));
        values.setText(form.facts().stream()
                .map(Fact::value)
                .collect(Collectors.joining("\n"))
                .replace("&", "&&"));
        signature.refresh();
    }
}
