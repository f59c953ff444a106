package org.stagebook.ui.parts.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.delivery.batch.BatchAnswer;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.edit.progress.Progress;
import org.stagebook.ui.parts.batch.presenter.BatchForm;
import org.stagebook.ui.parts.batch.presenter.BatchForm.Last;
import org.stagebook.ui.parts.batch.presenter.BatchRows;
import org.stagebook.ui.parts.batch.presenter.BatchRows.Row;
import org.stagebook.ui.parts.batch.presenter.BatchRows.State;
import org.stagebook.ui.parts.batch.presenter.BatchTable;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** A folder of deliveries in the window: asked, checked, gone on with, stopped, and what came of it. */
class BatchControlTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final Pictures pictures = new Pictures();
    private final BatchRows rows = new BatchRows();
    private final List<String> opened = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        pictures.close();
    }

    private BatchForm form() {
        BatchForm form = new BatchForm(SpecificationShelf.shipped(), folder, new Last(folder.toString(), ""));
        form.chooseSpecification(form.specifications().indexOf("Netflix, 5.1 near-field"));
        return form;
    }

    private BatchWork work() {
        return new BatchWork(form().asked(), rows, TODAY);
    }

    /** A second of quiet noise in two channels of 16 bits. */
    private void wave(String name) throws IOException {
        int frames = 48_000;
        ByteBuffer file = ByteBuffer.allocate(44 + frames * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + frames * 4);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1)
                .putShort((short) 2)
                .putInt(48_000)
                .putInt(192_000)
                .putShort((short) 4)
                .putShort((short) 16);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(frames * 4);
        Random random = new Random(name.length());
        for (int i = 0; i < 2 * frames; i++) {
            file.putShort((short) (random.nextInt(2000) - 1000));
        }
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), file.array());
    }

    @Test
    void itIsSaidWhatIsMissing() {
        BatchForm form = new BatchForm(SpecificationShelf.shipped(), folder, new Last("", ""));
        assertThat(form.problem()).contains("Choose the folder with the files that are delivered.");
        assertThat(form.results().text()).isEmpty();
        form.setFolder(folder.resolve("gone").toString());
        assertThat(form.problem().orElseThrow()).contains("There is no folder", "gone");
        form.setFolder(folder.toString());
        assertThat(form.problem()).contains("Choose a specification.");
        form.chooseSpecification(0);
        assertThat(form.problem()).isEmpty();
        assertThat(form.asked().results()).isEqualTo(folder.resolve("QC"));
        assertThat(form.asked().specifications()).hasSize(2);
        form.results().type(folder.toString());
        assertThat(form.problem().orElseThrow()).startsWith("Sheets need a folder of their own");
    }

    @Test
    void eachFileGetsAVerdictAndASheetAndIsNotCheckedTwice() throws Exception {
        wave("one.wav");
        wave("e02/two.wav");
        Files.writeString(folder.resolve("e02/broken.wav"), "no sound");
        BatchWork work = work();
        BatchAnswer answer = work.prepare(Progress.NONE);
        assertThat(rows.rows())
                .extracting(Row::state)
                .containsExactlyInAnyOrder(State.FAILED, State.FAILED, State.UNREADABLE);
        assertThat(rows.rows())
                .filteredOn(row -> row.name().equals("one.wav"))
                .singleElement()
                .satisfies(row -> assertThat(row.words())
                        .as("the worst with what was found, what was asked for, and the clause")
                        .contains("asked for", "Sound Mix Spec"));
        assertThat(folder.resolve("QC/one.wav.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("QC/e02/two.wav.pdf")).isNotEmptyFile();
        Outcome outcome = work.finish(answer);
        assertThat(outcome.state()).isEqualTo(WorkState.FAILED);
        assertThat(outcome.brief()).isEqualTo("0 pass, 2 fail, 0 need a human, 1 could not be read");

        rows.clear();
        wave("three.wav");
        BatchAnswer again = work.prepare(Progress.NONE);
        assertThat(again.keptCount()).isEqualTo(2);
        assertThat(rows.rows()).hasSize(4).noneMatch(row -> row.state() == State.WAITING);
    }

    @Test
    void whatIsStoppedGoesOnWhereItWas() throws Exception {
        wave("one.wav");
        BatchWork work = work();
        Progress stopping = new Progress() {
            @Override
            public void begin(String what, long totalUnits) {
                // looked at by nobody
            }

            @Override
            public void worked(long units) {
                // looked at by nobody
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> work.prepare(stopping))
                .isInstanceOf(CancellationException.class)
                .hasMessageStartingWith("Stopped. What was checked is kept");
        assertThat(rows.rows()).extracting(Row::state).containsExactly(State.WAITING);
        assertThat(folder.resolve("QC/one.wav.check.json")).doesNotExist();
        work.prepare(Progress.NONE);
        assertThat(rows.rows()).extracting(Row::state).containsExactly(State.FAILED);
    }

    @Test
    void anEmptyFolderIsSaid() {
        assertThatThrownBy(() -> work().prepare(Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no sound in");
    }

    /** This machine has no program for the second sheet. */
    private boolean open(Path sheet) {
        opened.add(sheet.toString());
        return !sheet.endsWith("two.wav.pdf");
    }

    private BatchControl control(Appearance appearance) {
        BatchControl control = new BatchControl(
                pictures.shell,
                rows,
                new WorkWatch(),
                new BatchControl.Does(() -> opened.add("asked"), name -> Path.of("QC", name + ".pdf"), this::open),
                pictures.look(appearance));
        pictures.open(1100, 320);
        return control;
    }

    @Test
    void theFirstStepIsOffered() {
        control(Appearance.DARK);
        pictures.take(pictures.shell, "batch-empty", Appearance.DARK);
        pictures.robot.push(pictures.robot.find(Button.class, "batch.first"));
        assertThat(opened).containsExactly("asked");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void enterOpensTheSheet(Appearance appearance) throws Exception {
        wave("one.wav");
        wave("two.wav");
        Files.writeString(folder.resolve("broken.wav"), "no sound");
        work().prepare(Progress.NONE);
        rows.found(List.of("zz_waiting.wav"));
        BatchControl control = control(appearance);
        control.say(folder + ", against Netflix, 5.1 near-field");
        control.refresh();
        Grid grid = pictures.robot.find(Grid.class, "batch.rows");
        pictures.robot.focus(grid.cells());
        pictures.take(pictures.shell, "batch-rows", appearance);
        assertThat(pictures.robot.find(Button.class, "batch.open").getEnabled())
                .as("what could not be read has no sheet")
                .isFalse();
        pictures.robot.press(SWT.ARROW_DOWN);
        pictures.robot.press(SWT.CR);
        pictures.robot.press(SWT.ARROW_DOWN);
        pictures.robot.push(pictures.robot.find(Button.class, "batch.open"));
        assertThat(opened)
                .containsExactly(
                        Path.of("QC", "one.wav.pdf").toString(),
                        Path.of("QC", "two.wav.pdf").toString());
        assertThat(pictures.robot.find(Label.class, "work.words").getText())
                .contains("No program of this machine opened it.", "two.wav.pdf");
        assertThat(new BatchTable(rows, name -> name).whyNotEdited()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theDialogAsks(Appearance appearance) {
        pictures.open(300, 200);
        BatchForm form = new BatchForm(SpecificationShelf.shipped(), folder, new Last("", "netflix-5.1"));
        BatchDialog dialog = new BatchDialog(pictures.shell, form, new StagebookColors(appearance));
        dialog.setBlockOnOpen(false);
        dialog.open();
        Button check = pictures.robot.find(Button.class, "batch.ok");
        assertThat(check.isEnabled()).isFalse();
        pictures.robot.find(Text.class, "batch.folder").setText(folder.toString());
        assertThat(pictures.robot.find(Text.class, "batch.results").getText()).endsWith("QC");
        assertThat(check.isEnabled()).isTrue();
        pictures.take(dialog.getShell(), "batch-dialog", appearance);
        pictures.robot.push(check);
        assertThat(form.asked().folder()).isEqualTo(folder);
    }
}
