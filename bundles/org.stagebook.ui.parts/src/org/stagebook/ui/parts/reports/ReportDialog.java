package org.stagebook.ui.parts.reports;

import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.reports.presenter.NoteScopeForm;
import org.stagebook.ui.parts.reports.presenter.ReportForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks which report is printed, of which reel, as what, and where to. */
public final class ReportDialog extends FormDialog {

    private static final Words WORDS = new Words("Print report", "Print", "report.print", 620);

    private final ReportForm form;
    private Combo grouping;
    private Combo paper;
    private Combo version;
    private Combo distance;

    public ReportDialog(Shell parent, ReportForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        choice(area, "Report", form.kinds(), form.kindLine(), form::chooseKind).setData("id", "report.kind");
        grouping = choice(area, "Sorted by", form.groupings(), form.grouping().ordinal(), form::chooseGrouping);
        grouping.setData("id", "report.grouping");
        choice(area, "Of", form.reels().lines(), form.reels().lineOf(form.reel()), form::chooseReel)
                .setData("id", "report.reel");
        NoteScopeForm notes = form.notes();
        version = choice(
                area,
                "Heard in",
                notes.versions().lines(),
                notes.versions().lineOf(notes.version()),
                notes::chooseVersion);
        version.setData("id", "report.version");
        distance = choice(area, "Same place within", notes.distances(), notes.distanceLine(), notes::chooseDistance);
        distance.setData("id", "report.within");
        choice(area, "As", form.formats(), form.format().ordinal(), form::chooseFormat)
                .setData("id", "report.format");
        paper = choice(area, "Paper", form.papers(), form.paper().ordinal(), form::choosePaper);
        paper.setData("id", "report.paper");
        place(area, "report.file", form.place());
        Button open = box(area, "Open it when it is written", "report.open", form::setOpened);
        open.setSelection(form.isOpened());
    }

    @Override
    protected Optional<String> missing() {
        return form.place().problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.notice().or(() -> Optional.of(sentence(form.description())));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    @Override
    protected void refreshFields() {
        shown(grouping, form.hasGroupings());
        shown(paper, form.hasPaper());
        shown(version, form.hasNoteScope());
        shown(distance, form.hasNoteScope());
    }
}
