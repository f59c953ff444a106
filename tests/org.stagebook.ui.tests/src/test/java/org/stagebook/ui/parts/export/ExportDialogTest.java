package org.stagebook.ui.parts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.formats.CueExport;
import org.stagebook.interchange.formats.ExportFormat;
import org.stagebook.model.Production;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.export.presenter.ExportForm;
import org.stagebook.ui.parts.jobs.ExportWork;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** Exporting: the file follows the answers until it is typed, and is written as the dialog said. */
class ExportDialogTest {

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Production production = session.production();

    @AfterEach
    void close() {
        session.close();
        shell.dispose();
        robot.pump();
    }

    @Test
    void writesTheFileItProposes() throws IOException {
        ExportForm form = open();
        choose(ExportFormat.CSV);
        Text file = robot.find(Text.class, "export.file");
        assertThat(file.getText()).startsWith(folder.toString()).endsWith("_cues.csv");
        robot.push(robot.find(Button.class, "export.export"));

        CueExport export = CueExport.of(production, form.reelNumber(), form.format(), LocalDate.parse("2026-03-02"));
        ExportWork work = new ExportWork(export, form.place().path());
        assertThat(work.finish(work.prepare(Progress.NONE)).title()).contains("1 cue");
        assertThat(Files.readString(form.place().path())).contains("FX1").contains("01:00:10:00");
    }

    @Test
    void aFileThatIsThereIsSaidBeforeItIsReplaced() throws IOException {
        Files.writeString(folder.resolve("old.srt"), "old");
        open();
        type(folder.resolve("old.srt").toString());
        assertThat(sentence()).isEqualTo("old.srt is there already and will be replaced.");
        assertThat(robot.find(Button.class, "export.export").getEnabled()).isTrue();
        choose(ExportFormat.SRT);
        assertThat(robot.find(Text.class, "export.file").getText()).endsWith("old.srt");
    }

    @Test
    void onlySubtitlesLeaveTheChoiceOfTags() {
        ExportForm form = open();
        Button tags = robot.find(Button.class, "export.tags");
        assertThat(tags.isEnabled()).isFalse();
        choose(ExportFormat.SRT);
        assertThat(tags.isEnabled()).isTrue();
        tags.setSelection(true);
        robot.push(tags);
        assertThat(form.tags()).isTrue();
        robot.waitUntil("a picture that stands still", new StillPicture(tags.getShell()));
        Screenshots.ofBuild().take(tags.getShell(), "dialog-export-tags");
        choose(ExportFormat.CSV);
        assertThat(form.tags()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsSaidInPlace() {
        open();
        type(folder.resolve("nowhere/cues.mid").toString());
        assertThat(sentence()).startsWith("There is no folder");
        assertThat(robot.find(Button.class, "export.export").getEnabled()).isFalse();
    }

    private ExportForm open() {
        ExportForm form = new ExportForm(production, folder, Optional.empty());
        ExportDialog dialog = new ExportDialog(shell, form, new StagebookColors(Appearance.DARK));
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
        return form;
    }

    private void choose(ExportFormat format) {
        Combo combo = robot.waitFor(
                "the formats", () -> robot.finder().first(Combo.class, box -> box.indexOf(format.label()) >= 0));
        combo.select(combo.indexOf(format.label()));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void type(String path) {
        Text file = robot.find(Text.class, "export.file");
        robot.focus(file);
        file.selectAll();
        robot.type(path);
        robot.waitUntil("the path", () -> file.getText().equals(path));
    }

    private String sentence() {
        return robot.finder().all(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.endsWith("."))
                .findFirst()
                .orElse("");
    }
}
