package org.stagebook.ui.parts.handoff;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.handoff.presenter.ChangesTable;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;

/** What a package says anew against the one it follows: files, cues, words. */
final class ChangesPage extends FormPage {

    private static final FirstStep.Words EMPTY = new FirstStep.Words(
            "It follows no other package",
            "A package that replaces an earlier one tells its receiver what changed: files, cues and words of the brief. Say on"
                    + " the overview which package this one follows.",
            "Go to the overview",
            "changes.first");
    private static final int MOST_ROWS = 24;

    private final ChangesTable changes;
    private final Section section;
    private final Label summary;
    private final Label notes;
    private final Button compare;

    ChangesPage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.CHANGES, 1, Optional.of(EMPTY));
        changes = new ChangesTable(context.presenter());
        section = section(0, "What changed", "Nothing changed against the package before.");
        summary = label(section, "changes.summary");
        grid(section, changes.table(), "changes.changes", new ReadingListener(NO_KEYS), MOST_ROWS);
        notes = label(section, "changes.notes");
        compare = footButton("Compare", "changes.compare", () -> works().compare(changes::compared));
    }

    @Override
    boolean isEmpty() {
        return !changes.follows() && presenter().handoff().getChanges().isEmpty();
    }

    @Override
    void firstStep() {
        context().open().accept(HandoffPage.OVERVIEW);
    }

    @Override
    void showModel() {
        summary.setText(changes.summary().replace("&", "&&"));
        notes.setText(changes.notes().replace("&", "&&"));
        Shown.set(notes, !changes.notes().isEmpty());
        section.guide(!presenter().isDraft() && changes.differences().isEmpty(), true);
        label(compare, presenter().isDraft() ? "Compare" : "", true);
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        for (Label label : List.of(summary, notes)) {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        }
    }

    private static Label label(Section section, String id) {
        Label label = new Label(section, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 400;
        label.setLayoutData(data);
        return label;
    }
}
