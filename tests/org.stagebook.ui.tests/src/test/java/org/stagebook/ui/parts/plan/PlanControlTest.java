package org.stagebook.ui.parts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.plan.PlanControl.PageOf;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The stage plan on a bare shell: first steps, what is typed and clicked, the sums, and what undo takes back. */
class PlanControlTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final List<Identified> selected = new ArrayList<>();
    private int exports;

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
    }

    @Test
    void aPhaseIsAddedTwoDaysAreBookedAndUndone() {
        EditingSession session = Plans.none();
        open(session, Appearance.DARK);
        Production production = session.production();
        robot.push(robot.find(Button.class, "plan.first"));
        StagePhase phase = production.getPhases().getFirst();
        robot.type("Temp mix");
        robot.press(SWT.CR);
        robot.waitUntil("the name", () -> "Temp mix".equals(phase.getName()));
        assertThat(robot.find(Button.class, "plan.bookings.add").getEnabled()).isFalse();

        robot.push(robot.find(Button.class, "plan.rates.add"));
        type("plan.rates", 0, "Stage A");
        type("plan.rates", 1, "1450");
        type("plan.rates", 2, "gbp");
        robot.waitUntil(
                "the rate", () -> "GBP".equals(production.getRates().getFirst().getCurrency()));
        robot.push(robot.find(Button.class, "plan.bookings.add"));
        robot.press(SWT.ESC);
        type("plan.bookings", 1, "2");
        robot.waitUntil("the sum", () -> left("GBP").equals("no budget"));
        robot.push(robot.find(Button.class, "plan.budgets.add"));
        robot.press(SWT.ESC);
        type("plan.budgets", 1, "2500");
        robot.waitUntil("what is over", () -> left("GBP").equals("over by 400.00"));

        session.undo();
        robot.waitUntil("no budget", () -> left("GBP").equals("no budget"));
        while (session.canUndo()) {
            session.undo();
        }
        assertThat(production.getPhases()).isEmpty();
        assertThat(robot.find(Button.class, "plan.first").isVisible()).isTrue();
    }

    @Test
    void theCursorShowsTheBookingsOfItsPhaseAndTellsTheInspector() {
        EditingSession session = Plans.some();
        open(session, Appearance.DARK);
        Grid phases = robot.find(Grid.class, "plan.phases");
        phases.moveTo(2, 0);
        assertThat(selected.getLast()).isSameAs(session.production().getPhases().get(1));
        robot.push(robot.find(Button.class, "plan.usedAsBooked"));
        assertThat(session.production()
                        .getPhases()
                        .get(1)
                        .getBookings()
                        .getFirst()
                        .getUsed())
                .isEqualByComparingTo("5");
        robot.push(robot.find(Button.class, "plan.up"));
        robot.waitUntil(
                "the mix to go up",
                () -> session.production().getPhases().getFirst().getName().equals("Final mix"));
        assertThat(phases.selection().row()).isZero();
        robot.focus(phases.cells());
        robot.press(SWT.DEL);
        robot.waitUntil("the mix to go", () -> session.production().getPhases().size() == 2);
        session.undo();
        assertThat(session.production().getPhases()).hasSize(3);
    }

    @Test
    void aRateInUseStaysAndThePlaceSaysWhy() {
        EditingSession session = Plans.some();
        open(session, Appearance.DARK);
        robot.find(Grid.class, "plan.rates").moveTo(0, 0);
        robot.push(robot.find(Button.class, "plan.rates.delete"));
        assertThat(robot.find(Label.class, "plan.rates.words").getText()).startsWith("Mixer stays: 2 bookings");
        assertThat(session.production().getRates()).hasSize(3);
    }

    @Test
    void theExportIsAskedForFromThePage() {
        open(Plans.some(), Appearance.DARK);
        robot.push(robot.find(Button.class, "plan.export"));
        assertThat(exports).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        PlanControl control = open(Plans.some(), appearance);
        picture(control, "plan-" + name(appearance));
        control.open(PageOf.CALENDAR);
        picture(control, "plan-calendar-" + name(appearance));
        shell.setSize(760, 560);
        picture(control, "plan-calendar-small-" + name(appearance));
        control.open(PageOf.PHASES);
        picture(control, "plan-small-" + name(appearance));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfNothing(Appearance appearance) {
        picture(open(Plans.none(), appearance), "plan-empty-" + name(appearance));
    }

    private void type(String grid, int column, String text) {
        Grid table = robot.find(Grid.class, grid);
        table.cancelEntry();
        table.moveTo(0, column);
        robot.focus(table.cells());
        robot.type(text);
        robot.press(SWT.CR);
    }

    private String left(String currency) {
        return robot.finder()
                .withId(Label.class, "plan.left." + currency)
                .map(label -> label.getText().strip())
                .orElse("");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private PlanControl open(EditingSession session, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1200, 860);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        PlanControl control =
                new PlanControl(shell, session, look, new PlanControl.Window(selected::add, () -> exports++));
        shell.open();
        robot.pump();
        return control;
    }

    private void picture(PlanControl control, String name) {
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.pump();
        assertThat(Screenshots.ofBuild().take(shell, name)).isNotEmptyFile();
    }
}
