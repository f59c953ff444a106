package org.stagebook.ui.parts.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.cast.presenter.CastTable;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The cast as the view shows it: who plays a character is typed into its cell with real keys. */
class CastGridTest {

    private static final int ACTOR = 1;

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(shell.getDisplay());
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("A1", "ADR", "01:00:20:00", "01:00:22:00")
                            .cue("G1", "group", "01:00:30:00", "01:00:32:00"))
            .session();

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void anActorIsTypedBesideTheCharacter(Appearance appearance) {
        session.run(
                "Name",
                production -> production.getReels().getFirst().getCues().forEach(cue -> cue.setCharacter("Keeper")));
        CastTable cast = new CastTable(session);
        Grid grid = open(cast, appearance);
        grid.moveTo(0, ACTOR);
        robot.focus(grid.cells());
        robot.type("The actor");
        robot.press(SWT.CR);
        robot.waitUntil(
                "the actor in the cast", () -> !session.production().getCast().isEmpty());
        cast.refresh();
        grid.columnsChanged();
        assertThat(cast.cell(0, ACTOR).text()).isEqualTo("The actor");
        grid.moveTo(cast.rowCount() - 1, ACTOR);
        robot.type("x");
        robot.press(SWT.CR);
        robot.pump();
        assertThat(session.production().getCast()).as("a sum has no actor").hasSize(1);
        StillPicture.of(shell, robot);
        Screenshots.ofBuild().take(shell, "cast-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    private Grid open(CastTable cast, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 640, 220);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell)));
        Grid grid = new Grid(shell, new Grid.Parts(cast, cast, new ReadingListener(key -> false), 1), look);
        shell.open();
        robot.pump();
        return grid;
    }
}
