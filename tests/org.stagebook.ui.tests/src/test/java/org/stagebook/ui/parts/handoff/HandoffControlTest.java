package org.stagebook.ui.parts.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The form on a bare shell: what it offers in each state, and what its buttons ask for. */
class HandoffControlTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final Asked asked = new Asked();

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
    }

    @Test
    void aDraftIsWrittenAndThenBuilt() {
        EditingSession session = Handoffs.draft();
        open(session, Appearance.DARK);
        Text brief = robot.find(Text.class, "handoff.BRIEF");
        robot.focus(brief);
        robot.type("Quiet until the horn");
        Button build = robot.find(Button.class, "handoff.BUILD");
        assertThat(shell.getDefaultButton()).isSameAs(build);
        robot.push(build);
        assertThat(asked.calls).containsExactly("build");
        assertThat(Handoffs.in(session).getBrief()).isEqualTo("Quiet until the horn");
        session.undo();
        assertThat(brief.getText()).isEmpty();
    }

    @Test
    void whatWasIssuedIsVerifiedFirstAndCannotBeRewritten() {
        EditingSession session = Handoffs.issued();
        open(session, Appearance.DARK);
        Button verify = robot.find(Button.class, "handoff.VERIFY");
        assertThat(shell.getDefaultButton()).isSameAs(verify);
        assertThat(robot.find(Text.class, "handoff.BRIEF").getEditable()).isFalse();
        robot.push(verify);
        assertThat(asked.calls).containsExactly("verify");
    }

    @Test
    void acceptingNeedsARoleAndNamesWhatIsRefused() {
        EditingSession session = Handoffs.issued();
        HandoffControl control = open(session, Appearance.DARK);
        Button accept = robot.find(Button.class, "handoff.ACCEPT");
        assertThat(accept.getEnabled()).isFalse();
        robot.focus(robot.find(Text.class, "handoff.role"));
        robot.type("Re-recording mixer");
        robot.waitUntil("the button to wake", accept::getEnabled);
        control.contents().moveTo(1, 5);
        robot.focus(control.contents().cells());
        robot.type("Wrong order");
        robot.press(SWT.CR);
        robot.waitUntil("one exception", () -> accept.getText().equals("Accept all except 1"));
        robot.push(accept);
        assertThat(asked.requests)
                .containsExactly(new HandoffActions.Request(
                        "Re-recording mixer", "", Map.of("contents/R1_BG_5.1.wav", "Wrong order")));
    }

    @Test
    void aFailedAcceptanceIsSaidInPlace() {
        EditingSession session = Handoffs.issued();
        open(session, Appearance.DARK);
        asked.failure = "The history cannot be trusted.";
        robot.focus(robot.find(Text.class, "handoff.role"));
        robot.type("Mixer");
        robot.push(robot.find(Button.class, "handoff.ACCEPT"));
        assertThat(robot.find(Label.class, "handoff.message").getText()).contains("The history cannot be trusted.");
    }

    @Test
    void aStateThatChangesElsewhereShowsAtOnce() {
        EditingSession session = Handoffs.issued();
        open(session, Appearance.DARK);
        Handoffs.accept(session, "Re-recording mixer", Map.of());
        assertThat(robot.find(Label.class, "handoff.state").getText()).isEqualTo("accepted");
        session.undo();
        assertThat(robot.find(Label.class, "handoff.state").getText()).isEqualTo("issued");
    }

    @Test
    void aTableThatIsCutOffPaintsNothingOverTheFoot() {
        HandoffControl control = open(Handoffs.issued(), Appearance.DARK);
        ActionBar foot = robot.waitFor("the foot", () -> robot.finder().first(ActionBar.class, ActionBar::isVisible));
        byte[] before = StillPicture.of(foot, robot);
        int toFoot = topOf(foot) - topOf(control.contents());
        shell.setSize(
                shell.getSize().x, shell.getSize().y - toFoot + GridLook.HEADER_HEIGHT_PX + GridLook.ROW_HEIGHT_PX);
        robot.waitUntil("the foot over the table", () -> topOf(foot) - topOf(control.contents()) < toFoot);
        waitForTheNextFrame(control);
        byte[] after = StillPicture.of(foot, robot);
        Screenshots.ofBuild().take(shell, "handoff-cut-off");
        assertThat(after).isEqualTo(before);
    }

    private int topOf(Control control) {
        return display.map(control, null, 0, 0).y;
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        EditingSession session = Handoffs.issued();
        Handoffs.verify(session, 3, 0);
        Handoffs.verify(session, 2, 1);
        Handoffs.accept(session, "Re-recording mixer", Map.of("contents/R1_notes.pdf", "Unreadable"));
        picture(
                open(session, appearance),
                "handoff-accepted-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfADraft(Appearance appearance) {
        picture(
                open(Handoffs.draft(), appearance),
                "handoff-draft-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    private HandoffControl open(EditingSession session, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1100, 840);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        HandoffPresenter presenter = new HandoffPresenter(session, Handoffs.in(session));
        HandoffControl control = new HandoffControl(shell, presenter, look, asked);
        shell.open();
        robot.pump();
        return control;
    }

    private void picture(HandoffControl control, String name) {
        waitForTheNextFrame(control);
        assertThat(Screenshots.ofBuild().take(shell, name)).isNotEmptyFile();
    }

    private void waitForTheNextFrame(HandoffControl control) {
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.pump();
    }

    /** Notes what the form asks for. */
    private static final class Asked implements HandoffActions {
        private final List<String> calls = new ArrayList<>();
        private final List<Request> requests = new ArrayList<>();
        private String failure = "";

        @Override
        public void build() {
            calls.add("build");
        }

        @Override
        public void verify() {
            calls.add("verify");
        }

        @Override
        public void accept(Request request, Consumer<String> failed) {
            requests.add(request);
            if (!failure.isEmpty()) {
                failed.accept(failure);
            }
        }
    }
}
