package org.stagebook.ui.parts.handoff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.FindingGroup;
import org.stagebook.ui.theme.CssRole;

/** What was found, where, why it matters and how to mend it, each under its name. */
final class FindingDetail extends Composite {

    private static final int TEXT_WIDTH_PX = 320;

    private final List<Label> names = new ArrayList<>();
    private final List<Label> texts = new ArrayList<>();
    private final Label found;
    private final Label where;
    private final Label why;
    private final Label remedy;

    FindingDetail(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        found = text("finding.text");
        where = named("Where", "finding.where");
        why = named("Why it matters", "finding.why");
        remedy = named("How to mend it", "finding.remedy");
    }

    void show(FindingGroup group) {
        put(found, group.text());
        put(where, String.join("\n", group.places()));
        put(why, group.why());
        put(remedy, group.remedy());
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        names.forEach(label -> {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        });
        texts.forEach(label -> {
            CssRole.PANEL.paint(label, look.colors());
            label.setFont(look.fonts().body());
        });
    }

    private static void put(Label label, String words) {
        label.setText(words.replace("&", "&&"));
    }

    private Label named(String name, String id) {
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.verticalIndent = 8;
        label.setLayoutData(data);
        names.add(label);
        return text(id);
    }

    private Label text(String id) {
        Label label = new Label(this, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        label.setLayoutData(data);
        texts.add(label);
        return label;
    }
}
