package org.stagebook.ui.parts.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.versions.presenter.PastPresenter;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** A version as it was: it shows the past, says so, and takes nothing that is typed. */
class PastControlTest {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(shell.getDisplay());
    private VersionsStage stage;
    private Production then;

    @TempDir
    private Path temporary;

    @BeforeEach
    void set() throws IOException, ProductionStoreException {
        stage = new VersionsStage(temporary).printed();
    }

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void thePastIsReadAndNeverChanged(Appearance appearance) {
        stage.works.openPast(stage.version("v1"), read -> then = read);
        PastPresenter presenter = new PastPresenter(then, stage.version("v1"));
        assertThat(presenter.title()).isEqualTo("The Harbour as it was in v1 \u00b7 R1");
        assertThat(presenter.warning()).startsWith("Read only");
        ModelSnapshot before = ModelSnapshot.of(then);
        open(presenter, appearance);
        Grid cues = robot.find(Grid.class, "past.cues");
        assertThat(presenter.cues().cell(1, 0).text()).isEqualTo("F101");
        assertThat(presenter.cues().cell(1, 4).text()).isEqualTo("Cue F101");
        assertThat(stage.cue("F101").getDescription()).isEqualTo("Horn, nearer");
        cues.moveTo(1, 4);
        robot.focus(cues.cells());
        robot.type("x");
        robot.press(SWT.CR);
        assertThat(ModelSnapshot.of(then)).isEqualTo(before);
        assertThat(presenter.cues().commit(1, 4, "x")).isFalse();
        Screenshots.ofBuild().take(shell, "versions-past-" + appearance.name().toLowerCase(Locale.ROOT));
        Combo reels = robot.find(Combo.class, "past.reels");
        reels.select(2);
        reels.notifyListeners(SWT.Selection, new Event());
        assertThat(presenter.cues().cell(1, 0).text()).isEqualTo("F201");
    }

    private void open(PastPresenter presenter, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1200, 500);
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell);
        new PastControl(shell, presenter, new GridLook(new StagebookColors(appearance), new Fonts(resources)));
        shell.open();
        robot.pump();
    }
}
