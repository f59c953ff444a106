package org.stagebook.ui.parts.sounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
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
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.sounds.presenter.SoundRows;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** What sounds at the playhead as the view shows it: the rows follow the place, and none can be typed into. */
class SoundsGridTest {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(shell.getDisplay());
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("BG1", "BG", "01:00:10:00", "01:00:40:00")
                            .cue("FX1", "FX", "01:00:20:00", "01:00:22:00"))
            .session();

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theRowsFollowThePlayhead(Appearance appearance) {
        SoundRows rows = new SoundRows();
        rows.show(session.production(), Optional.of(at("01:00:21:00")));
        Grid grid = open(rows, appearance);
        assertThat(rows.title()).isEqualTo("2 sounds at 01:00:21:00");
        byte[] both = StillPicture.of(grid, robot);
        Screenshots.ofBuild().take(shell, "sounds-" + appearance.name().toLowerCase(Locale.ROOT));
        grid.moveTo(0, 0);
        robot.focus(grid.cells());
        robot.type("x");
        robot.press(SWT.CR);
        robot.pump();
        assertThat(session.undoLabel()).as("nothing is typed here").isEmpty();
        rows.show(session.production(), Optional.of(at("01:00:30:00")));
        grid.refresh();
        assertThat(rows.rowCount()).isEqualTo(1);
        assertThat(((Cue) rows.object(0)).getNumber()).isEqualTo("BG1");
        assertThat(StillPicture.of(grid, robot)).isNotEqualTo(both);
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }

    private Grid open(SoundRows rows, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 940, 180);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell)));
        Grid grid = new Grid(shell, new Grid.Parts(rows, rows, new ReadingListener(key -> false), 1), look);
        shell.open();
        robot.pump();
        return grid;
    }
}
