package org.stagebook.ui.parts.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.signoff.presenter.SignOffForm;
import org.stagebook.ui.parts.signoff.presenter.SignOffRows;
import org.stagebook.ui.parts.signoff.presenter.Whereabouts;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** The board with real keys: what is open, signed and stale, and signing off from a row. */
class SignOffBoardTest {

    @TempDir
    private Path temporary;

    private final Pictures pictures = new Pictures();
    private final SignOffRows rows = new SignOffRows();
    private final List<EObject> selected = new ArrayList<>();
    private final List<EObject> signed = new ArrayList<>();
    private SignedStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new SignedStage(temporary.resolve("harbour"));
        stage.signSome();
    }

    @AfterEach
    void close() {
        pictures.close();
        stage.close();
    }

    @Test
    void statesAreSaidInWordsAndCounted() {
        rows.show(stage.production());
        assertThat(rows.summary()).isEqualTo("2 of 5 scenes signed, 1 partly, 1 stale");
        assertThat(line(1)).contains("signed", "Director", "v12", "gulls 2 dB lower in the M&E");
        assertThat(line(1).getFirst()).endsWith("Scene 1  Quay, dawn");
        assertThat(line(2).get(1)).isEqualTo("stale");
        assertThat(line(2).getLast()).contains("v12 changed the FX stem");
        assertThat(rows.looks().stale().test(2)).isTrue();
        assertThat(rows.looks().stale().test(1)).isFalse();
        assertThat(line(6).get(1)).isEqualTo("open");
        assertThat(line(3).get(1)).isEqualTo("partly signed");
        assertThat(line(3))
                .as("no single word speaks for a scene that is signed in part")
                .doesNotContain("Director");
        assertThat(rows.hover(3, 1)).contains("A range of R1", "v12", "Director");
    }

    @Test
    void theFilterLeavesWhatIsNotSigned() {
        board(Appearance.DARK);
        Button only = pictures.robot.find(Button.class, "signoff.onlyOpen");
        int all = rows.rowCount();
        only.setSelection(true);
        pictures.robot.push(only);
        assertThat(rows.rowCount()).isLessThan(all);
        for (int row = 0; row < rows.rowCount(); row++) {
            assertThat(line(row).get(1)).isNotEqualTo("signed");
        }
        assertThat(pictures.robot.find(Label.class, "signoff.summary").getText())
                .as("the counts stay those of all")
                .startsWith("2 of 5");
    }

    @Test
    void walkingShowsAndEnterOffersToSignOff() {
        board(Appearance.DARK);
        Grid grid = pictures.robot.find(Grid.class, "signoff.grid");
        pictures.robot.focus(grid.cells());
        pictures.robot.press(SWT.ARROW_DOWN);
        pictures.robot.press(SWT.ARROW_DOWN);
        assertThat(selected).containsExactly(stage.scene("1"), stage.scene("2"));
        pictures.robot.press(SWT.CR);
        assertThat(signed).containsExactly(stage.scene("2"));
        pictures.robot.press(SWT.ARROW_DOWN);
        pictures.robot.type("s");
        assertThat(signed).containsExactly(stage.scene("2"), stage.scene("3"));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        SignOffBoardControl control = board(appearance);
        pictures.take(pictures.shell, "signoff-board", appearance);
        rows.clear();
        control.refresh();
        assertThat(pictures.robot.find(Label.class, "empty.title").getText()).isEqualTo("Nothing to sign off yet");
        pictures.take(pictures.shell, "signoff-board-empty", appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void enterSignsOffWhatWasProposed(Appearance appearance) {
        pictures.open(300, 200);
        Whereabouts here = new Whereabouts(
                stage.production(),
                List.of(stage.cue("FX1"), stage.cue("FX2")),
                java.util.Optional.of(stage.reel(1)),
                java.util.Optional.of(stage.cue("FX1").getRange().start()));
        SignOffForm form = new SignOffForm(
                stage.production(), here.scopes(), new Signature("director", "Director", (role, by) -> {}), false);
        SignOffDialog dialog = new SignOffDialog(pictures.shell, form, new StagebookColors(appearance));
        dialog.setBlockOnOpen(false);
        dialog.open();
        pictures.robot.pump();
        Button sign = pictures.robot.find(Button.class, "signoff.sign");
        assertThat(pictures.robot.find(Label.class, "signoff.key").getText()).contains("without a signature");
        pictures.take(sign.getShell(), "signoff-dialog", appearance);
        pictures.robot.type("music as temp");
        pictures.robot.press(SWT.CR);
        assertThat(dialog.getReturnCode()).isZero();
        assertThat(form.word().conditions()).isEqualTo("music as temp");
        assertThat(form.word().scope().words()).isEqualTo("Cues FX1 to FX2 of R1");
    }

    private List<String> line(int row) {
        return java.util.stream.IntStream.range(0, rows.columns().size())
                .mapToObj(column -> rows.cell(row, column).text())
                .toList();
    }

    private SignOffBoardControl board(Appearance appearance) {
        rows.show(stage.production());
        SignOffBoardControl control = new SignOffBoardControl(
                pictures.shell,
                rows,
                new SignOffBoardControl.Does(
                        row -> selected.add(rows.object(row)), row -> signed.add(rows.object(row))),
                pictures.look(appearance));
        pictures.open(1180, 240);
        return control;
    }
}
