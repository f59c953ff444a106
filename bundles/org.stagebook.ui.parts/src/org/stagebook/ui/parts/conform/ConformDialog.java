package org.stagebook.ui.parts.conform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.conform.presenter.ConformForm;
import org.stagebook.ui.parts.conform.presenter.ConformForm.Cut;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for the old and the new list of each reel that changed. */
public final class ConformDialog extends FormDialog {

    private static final Words WORDS = new Words("Conform to a new cut", "Compare", "conform.compare", 820);
    private static final String INTRODUCTION = "Choose the edit list each reel lies by now and the one of the new cut."
            + " Reels that stay as they are need none. Nothing changes before you have seen what would.";

    private final ConformForm form;
    private final StagebookColors colors;
    private final ReelListsTable lists;

    public ConformDialog(Shell parent, ConformForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.colors = colors;
        this.lists = new ReelListsTable(form, colors, this::check);
    }

    @Override
    protected void createFields(Composite area) {
        Label introduction = new Label(area, SWT.WRAP);
        introduction.setText(INTRODUCTION);
        CssRole.QUIET.paint(introduction, colors);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(introduction);
        lists.createIn(area);
        text(area, "Name of the new cut", "conform.label", "", form::setLabel).setMessage("the title of its list");
        text(area, "Versions of shots", "conform.vfx", "", form::setPatterns)
                .setMessage("such as *_v###, several with commas");
        box(
                area,
                "Trust the old lists, even where a reel was conformed to another cut",
                "conform.trust",
                form::setTrustsOldLists);
    }

    /** Gives lists to the reels their names say, as if they had been chosen. */
    public void take(Cut cut, List<Path> files) {
        lists.take(cut, files);
    }

    @Override
    protected Optional<String> missing() {
        String untold = lists.untold();
        return form.problem().map(problem -> untold.isEmpty() ? problem : untold + " " + problem);
    }

    @Override
    protected Optional<String> notice() {
        return Optional.of(lists.untold());
    }

    @Override
    protected void refreshFields() {
        // no field follows from another
    }
}
