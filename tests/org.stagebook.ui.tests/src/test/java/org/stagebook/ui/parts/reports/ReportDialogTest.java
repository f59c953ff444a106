package org.stagebook.ui.parts.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.jobs.ReportWork;
import org.stagebook.ui.parts.reports.presenter.ReportForm;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** Printing: the file follows the answers until it is typed, and what was asked for is printed and opened. */
class ReportDialogTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("A1", "ADR", "01:00:14:00", "01:00:16:00"))
            .session();

    @AfterEach
    void close() {
        session.close();
        shell.dispose();
        robot.pump();
    }

    @Test
    void printsWhatItProposesAndOpensIt() throws IOException {
        ReportForm form = open();
        choose("report.format", "Comma-separated values");
        Text file = robot.find(Text.class, "report.file");
        assertThat(file.getText()).endsWith("reports" + java.io.File.separator + "The-Harbour_spotting.csv");
        Screenshots.ofBuild().take(file.getShell(), "dialog-report");
        robot.push(robot.find(Button.class, "report.print"));

        List<Path> opened = new ArrayList<>();
        ReportWork work = new ReportWork(form.files(), form.prepared(DAY), opened::add);
        assertThat(work.finish(work.prepare(Progress.NONE)).title())
                .isEqualTo("Printed Spotting notes to The-Harbour_spotting.csv");
        assertThat(Files.readString(form.place().path())).contains("FX1", "01:00:10:00");
        assertThat(opened).containsExactly(form.place().path());
    }

    @Test
    void theAdrSetGoesIntoAFolder() throws IOException {
        ReportForm form = open();
        choose("report.kind", "ADR set (scripts, counts and log)");
        assertThat(robot.finder().withId(Combo.class, "report.grouping"))
                .as("there is one order only")
                .isEmpty();
        assertThat(form.prepared(DAY)).hasSize(3);
        ReportWork work = new ReportWork(form.files(), form.prepared(DAY), file -> false);
        Outcome outcome = work.finish(work.prepare(Progress.NONE));
        assertThat(outcome.text()).contains("No program of this computer opens The-Harbour_adr by itself.");
        assertThat(form.place().path()).isDirectoryContaining("glob:**/adr-log.pdf");
    }

    @Test
    void notesByEarAreThoseOfOneVersionWithinADistance() throws IOException {
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__MIX_VERSIONS,
                List.of(NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Final 2"))));
        ReportForm form = open();
        assertThat(robot.finder().withId(Combo.class, "report.version"))
                .as("other kinds have no notes to choose")
                .isEmpty();
        choose("report.kind", "Notes by ear and with picture");
        assertThat(robot.find(Combo.class, "report.within").getText()).isEqualTo("2 s");
        choose("report.version", "Final 2");
        choose("report.within", "5 s");
        choose("report.format", "Page for browsers and phones");
        Shell dialog = robot.find(Text.class, "report.file").getShell();
        robot.waitUntil("the picture", new StillPicture(dialog));
        Screenshots.ofBuild().take(dialog, "dialog-report-ear-notes");
        robot.push(robot.find(Button.class, "report.print"));
        ReportWork work = new ReportWork(form.files(), form.prepared(DAY), file -> true);
        work.finish(work.prepare(Progress.NONE));
        assertThat(Files.readString(form.place().path())).contains("while Final 2 was heard", "5.0 s");
    }

    @Test
    void aFileThatIsThereIsSaidBeforeItIsReplaced() throws IOException {
        Files.writeString(folder.resolve("old.pdf"), "old");
        ReportForm form = open();
        form.place().type(folder.resolve("old.pdf").toString());
        choose("report.paper", "US Letter");
        robot.waitUntil("the picture", new StillPicture(shell));
        assertThat(sentences()).contains("old.pdf is there already and will be replaced.");
        form.place().type(folder.resolve("nowhere/x.pdf").toString());
        choose("report.paper", "A4");
        assertThat(sentences()).anyMatch(text -> text.startsWith("There is no folder"));
        assertThat(robot.find(Button.class, "report.print").getEnabled()).isFalse();
    }

    private ReportForm open() {
        ReportForm form = new ReportForm(session.production(), folder, folder.resolve("home"));
        ReportDialog dialog = new ReportDialog(shell, form, new StagebookColors(Appearance.DARK));
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
        return form;
    }

    private void choose(String id, String line) {
        Combo combo = robot.find(Combo.class, id);
        combo.select(combo.indexOf(line));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private List<String> sentences() {
        return robot.finder().all(Label.class).stream().map(Label::getText).toList();
    }
}
