package org.stagebook.ui.parts.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.TransportAction;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;

/** A comparison by ear in its pane: shuffled, heard, voted on, revealed, and begun once more. */
@Timeout(60)
class BlindPaneTest {

    @TempDir
    private Path folder;

    private HearingStage stage;
    private Robot robot;
    private BlindSession session;

    @BeforeEach
    void set() throws Exception {
        stage = new HearingStage(folder);
        robot = stage.robot;
        session = new BlindSession(stage.transport, () -> 7);
        stage.loaded();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void isHeardVotedOnRevealedAndBegunAgain(Appearance appearance) {
        open(appearance);
        picture("choose", appearance);
        begin();
        assertThat(chip("A").isOn()).as("what is heard first is shown").isTrue();
        robot.click(chip("B"));
        assertThat(chip("B").isOn()).isTrue();
        assertThat(chip("A").isOn()).isFalse();
        picture("vote", appearance);
        robot.push(robot.find(Button.class, "blind.reveal"));
        assertThat(robot.find(Label.class, "blind.progress").getText()).isEqualTo("Nobody has answered yet.");
        robot.push(robot.find(Button.class, "blind.vote.B"));
        assertThat(robot.find(Label.class, "blind.progress").getText()).isEqualTo("1 vote");
        robot.push(robot.find(Button.class, "blind.reveal"));
        assertThat(robot.find(Label.class, "blind.result").getText()).contains("A was v", "B was v", "1 vote");
        picture("reveal", appearance);
        robot.push(robot.find(Button.class, "blind.again"));
        begin();
        assertThat(chip("A").isOn())
                .as("a second comparison begins like the first")
                .isTrue();
    }

    @Test
    void spaceNeverVotesAndLettersAreHeard() {
        open(Appearance.DARK);
        begin();
        robot.focus(robot.find(Button.class, "blind.vote.A"));
        robot.press(' ');
        robot.waitUntil("playing", stage.transport::isRolling);
        assertThat(robot.find(Label.class, "blind.progress").getText()).isEqualTo("0 votes");
        assertThat(robot.find(ToolChip.class, "blind.play").words()).contains("Stop");
        robot.press('b');
        robot.waitUntil("B", () -> chip("B").isOn());
    }

    @Test
    void theKeysOfTheSourcesTellNothingWhileItIsBlind() {
        open(Appearance.DARK);
        begin();
        String hidden = stage.transport.monitor().settings().toString();
        int heard = stage.transport.engine().state().source();
        TransportAction.SOURCE_A.run(stage.transport);
        TransportAction.SOURCE_B.run(stage.transport);
        robot.pump();
        assertThat(stage.transport.engine().state().source()).isEqualTo(heard);
        assertThat(stage.transport.monitor().settings()).hasToString(hidden);
        assertThat(stage.transport.view().message()).contains("by their letters");
    }

    @Test
    void trialsAreAskedForOnlyWhereThereAreTrials() {
        open(Appearance.DARK);
        Spinner trials = robot.find(Spinner.class, "blind.trials");
        assertThat(trials.getEnabled()).isFalse();
        Button abx = robot.find(Button.class, "blind.abx");
        robot.find(Button.class, "blind.preference").setSelection(false);
        abx.setSelection(true);
        abx.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertThat(trials.getEnabled()).isTrue();
    }

    private void open(Appearance appearance) {
        stage.shell.setBounds(0, 0, 700, 500);
        stage.shell.open();
        new BlindPane(stage.shell, session, stage.transport, stage.look(appearance)).open();
        robot.pump();
    }

    private void begin() {
        robot.push(robot.find(Button.class, "blind.begin"));
        robot.waitUntil("begun", session::isRunning);
        robot.waitUntil(
                "the letters",
                () -> !robot.finder().withId(ToolChip.class, "blind.hear.A").isEmpty());
    }

    private ToolChip chip(String letter) {
        return robot.find(ToolChip.class, "blind.hear." + letter);
    }

    private void picture(String name, Appearance appearance) {
        Shell pane = robot.find(Shell.class, "blind");
        Screenshots.ofBuild()
                .take(pane, "blind-" + name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }
}
