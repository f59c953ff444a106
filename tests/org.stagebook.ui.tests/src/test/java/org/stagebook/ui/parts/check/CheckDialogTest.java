package org.stagebook.ui.parts.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.delivery.record.DeliverableCheck.Found;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.QcVerdict;
import org.stagebook.report.ReportFormat;
import org.stagebook.ui.parts.check.presenter.CheckForm;
import org.stagebook.ui.parts.check.presenter.SheetFields.Sheet;
import org.stagebook.ui.parts.deliver.DeskBench;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.jobs.DeliverableCheckWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** Holding a deliverable against a specification from the desk. */
class CheckDialogTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final DeskBench bench = new DeskBench();

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Robot robot = new Robot(display);

    private CheckForm form() {
        return new CheckForm(bench.production, bench.first(), SpecificationShelf.shipped(), folder);
    }

    @Test
    void itIsSaidWhatIsMissing() throws Exception {
        CheckForm form = form();
        assertThat(form.problem()).contains("Choose a specification.");
        form.chooseSpecification(form.specifications().indexOf("Netflix, 5.1 near-field"));
        assertThat(form.problem()).contains("Choose the file that is delivered.");
        assertThat(form.notice(TODAY).orElseThrow())
                .contains("Netflix, Sound Mix Spec, OC-1-6, 2024-10-29", "Without the dialogue stem");
        form.sound().setProgramme(folder.resolve("gone.wav").toString());
        assertThat(form.problem().orElseThrow()).contains("There is no file", "gone.wav");
        Path file = Files.writeString(folder.resolve("mix.wav"), "");
        form.sound().setProgramme(file.toString());
        assertThat(form.problem()).isEmpty();
        assertThat(form.asked().sheet())
                .contains(new Sheet(folder.resolve("mix.wav.netflix-5.1.pdf"), ReportFormat.PDF));
        assertThat(form.asked().specifications())
                .extracting(one -> one.id())
                .containsExactly("netflix-5.1", "stagebook-qc");
    }

    @Test
    void whatIsFoundIsKeptAsOneStepThatCanBeUndone() throws Exception {
        Path file = Files.write(folder.resolve("mix.wav"), wave());
        CheckForm form = form();
        form.chooseSpecification(form.specifications().indexOf("Netflix, 5.1 near-field"));
        form.sound().setProgramme(file.toString());
        OpenProduction open = new OpenProduction(folder, bench.session);
        DeliverableCheckWork work = new DeliverableCheckWork(bench.first(), form.asked(), open, one -> true);
        Found found = work.prepare(Progress.NONE);
        assertThat(bench.production.getQcResults()).isEmpty();
        Outcome outcome = work.finish(found);
        assertThat(outcome.state()).isEqualTo(WorkState.FAILED);
        assertThat(outcome.text()).contains("FAIL against Netflix, 5.1 near-field", "Layout", "QC sheet: ");
        assertThat(folder.resolve("mix.wav.netflix-5.1.pdf")).isNotEmptyFile();
        assertThat(bench.production.getQcResults())
                .anyMatch(result -> result.getVerdict() == QcVerdict.FAILED
                        && result.getCheck().equals("Layout"));
        bench.session.undo();
        assertThat(bench.production.getQcResults()).isEmpty();
    }

    /** A second of quiet noise in two channels of 16 bits. */
    private static byte[] wave() {
        int frames = 48_000;
        java.nio.ByteBuffer file =
                java.nio.ByteBuffer.allocate(44 + frames * 4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(36 + frames * 4);
        file.put("WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(16);
        file.putShort((short) 1)
                .putShort((short) 2)
                .putInt(48_000)
                .putInt(192_000)
                .putShort((short) 4)
                .putShort((short) 16);
        file.put("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(frames * 4);
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 2 * frames; i++) {
            file.putShort((short) (random.nextInt(2000) - 1000));
        }
        return file.array();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void whatIsSeldomSaidUnfolds(Appearance appearance) throws Exception {
        Path file = Files.write(folder.resolve("S_101_PM.wav"), wave());
        for (String stem : java.util.List.of("DX", "MX", "FX", "ME")) {
            Files.write(folder.resolve("S_101_" + stem + ".wav"), wave());
        }
        CheckForm form = form();
        Pictures pictures = new Pictures();
        try {
            pictures.open(300, 200);
            CheckDialog dialog = new CheckDialog(pictures.shell, form, TODAY, new StagebookColors(appearance));
            dialog.setBlockOnOpen(false);
            dialog.open();
            robot.find(Text.class, "check.programme").setText(file.toString());
            Combo specification = robot.find(Combo.class, "check.specification");
            specification.select(form.specifications().indexOf("Netflix, 5.1 near-field"));
            specification.notifyListeners(SWT.Selection, new Event());
            assertThat(robot.find(Grid.class, "check.stems").isVisible()).isTrue();
            assertThat(robot.find(Text.class, "check.musicAndEffects").getText())
                    .endsWith("S_101_ME.wav");
            assertThat(robot.find(Text.class, "check.programme").isFocusControl())
                    .as("the keyboard begins at the file")
                    .isTrue();
            pictures.take(dialog.getShell(), "check-folded", appearance);
            Button more = robot.find(Button.class, "check.more");
            more.setSelection(true);
            more.notifyListeners(SWT.Selection, new Event());
            Text first = robot.find(Text.class, "check.first");
            pictures.take(dialog.getShell(), "check-unfolded", appearance);
            first.setText("01:00:");
            assertThat(robot.find(Button.class, "check.ok").isEnabled()).isFalse();
            first.setText("01:00:08:00");
            robot.find(Text.class, "check.last").setText("01:10:00:00");
            robot.push(robot.find(Button.class, "check.ok"));
            assertThat(form.asked().known().reel().orElseThrow().action()).isPresent();
            assertThat(form.asked().sounds().beside().stems()).hasSize(3);
        } finally {
            pictures.close();
        }
    }

    @Test
    void theFormIsFilledWithTheKeyboard() throws Exception {
        Path file = Files.write(folder.resolve("mix.wav"), wave());
        CheckForm form = form();
        Shell shell = new Shell(display);
        try {
            CheckDialog dialog = new CheckDialog(shell, form, TODAY, new StagebookColors(Appearance.DARK));
            dialog.setBlockOnOpen(false);
            dialog.open();
            Button check = robot.find(Button.class, "check.ok");
            assertThat(check.isEnabled()).isFalse();
            Combo specification = robot.find(Combo.class, "check.specification");
            specification.select(form.specifications().indexOf("Netflix, 5.1 near-field"));
            specification.notifyListeners(SWT.Selection, new Event());
            robot.find(Text.class, "check.programme").setText(file.toString());
            assertThat(check.isEnabled()).isTrue();
            assertThat(robot.find(Button.class, "check.sheet").getSelection()).isTrue();
            Screenshots.ofBuild().take(dialog.getShell(), "dialog-check");
            robot.push(check);
            assertThat(dialog.getReturnCode()).isEqualTo(Window.OK);
            assertThat(form.asked().sounds().programme()).isEqualTo(file);
        } finally {
            shell.dispose();
        }
    }
}
