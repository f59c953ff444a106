package org.stagebook.ui.parts.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;

/** The bar at the foot of the window: what it says, and that nothing of it is cut off. */
@Timeout(60)
class TransportBarTest {

    @TempDir
    private Path folder;

    private HearingStage stage;
    private Robot robot;
    private TransportBar bar;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void set() throws Exception {
        stage = new HearingStage(folder);
        robot = stage.robot;
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void saysWhereItIsAndWhatIsHeard(Appearance appearance) {
        open(appearance, 1680);
        assertThat(robot.find(Label.class, "transport.speed").getText()).isEqualTo("Stopped");
        stage.loaded();
        robot.click(robot.find(ToolChip.class, "transport.\u25b6 Play"));
        robot.waitUntil("playing", stage.transport::isRolling);
        robot.waitUntil(
                "the word",
                () -> robot.find(Label.class, "transport.speed").getText().equals("Playing"));
        robot.click(robot.find(ToolChip.class, "transport.source.1"));
        robot.waitUntil(
                "v1", () -> robot.find(ToolChip.class, "transport.source.1").isOn());
        assertThat(stage.heard()).contains("v1");
        picture("wide", appearance);
        robot.click(robot.find(ToolChip.class, "transport.Channels"));
        assertThat(opened).containsExactly("channels");
    }

    @Test
    void saysThatAReelEnds() {
        open(Appearance.DARK, 1680);
        stage.loaded();
        stage.transport.say("");
        Reel reel = stage.transport.reel().orElseThrow();
        Label message = robot.find(Label.class, "transport.message");
        stage.transport.moveTo(reel.getStart());
        robot.waitUntil("silent", () -> message.getText().isEmpty());
        stage.transport.moveTo(reel.getEnd());
        robot.waitUntil("said", () -> message.getText().startsWith("The reel ends here."));
        assertThat(stage.transport.reel()).contains(reel);
    }

    @Test
    void chipsFollowWhoeverTurnsTheKnob() {
        open(Appearance.DARK, 1680);
        stage.loaded();
        stage.transport.beginLoop();
        assertThat(robot.find(ToolChip.class, "transport.Loop").isOn()).isTrue();
        stage.transport.clearLoop();
        assertThat(robot.find(ToolChip.class, "transport.Loop").isOn()).isFalse();
        stage.transport.turn(settings -> settings.dimmed(true));
        assertThat(robot.find(ToolChip.class, "transport.Dim").isOn()).isTrue();
    }

    @Test
    void aLongSentenceHasTwoLines() {
        open(Appearance.LIGHT, 1680);
        stage.loaded();
        String sentence = "The sound device that was chosen is not there; another one plays."
                + " Nothing is heard. Counter and meters run as they would with a device.";
        stage.transport.say(sentence);
        Label message = robot.find(Label.class, "transport.message");
        robot.waitUntil("said", () -> message.getText().equals(sentence));
        robot.pump();
        picture("sentence", Appearance.LIGHT);
        assertThat(message.getSize().y)
                .as("nothing is cut off")
                .isGreaterThanOrEqualTo(message.computeSize(message.getSize().x, SWT.DEFAULT).y);
    }

    @Test
    void aNarrowWindowShowsEveryChip() {
        open(Appearance.DARK, 1000);
        stage.loaded();
        robot.waitUntil(
                "the sources",
                () -> !robot.finder()
                        .withId(ToolChip.class, "transport.source.1")
                        .isEmpty());
        picture("narrow", Appearance.DARK);
        ToolChip device = robot.find(ToolChip.class, "transport.Device");
        bar.setSize(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        robot.pump();
        Label message = robot.find(Label.class, "transport.message");
        Point foot = message.toDisplay(message.getSize());
        assertThat(foot.y).as("the sentence is not cut off").isLessThanOrEqualTo(bar.toDisplay(bar.getSize()).y);
        Point end = device.toDisplay(device.getSize());
        Rectangle window = stage.display.map(stage.shell, null, stage.shell.getClientArea());
        assertThat(end.x).isLessThanOrEqualTo(window.x + window.width);
        assertThat(end.y).isLessThanOrEqualTo(window.y + window.height);
    }

    private void open(Appearance appearance, int width) {
        stage.shell.setBounds(0, 0, width, 90);
        bar = new TransportBar(stage.shell, stage.transport, screens(), stage.look(appearance));
        stage.shell.open();
        robot.pump();
    }

    private Screens screens() {
        return new Screens() {
            @Override
            public void earsOnly() {
                opened.add("ears");
            }

            @Override
            public void blind() {
                opened.add("blind");
            }

            @Override
            public void flag() {
                opened.add("flag");
            }

            @Override
            public void channels() {
                opened.add("channels");
            }
        };
    }

    private void picture(String name, Appearance appearance) {
        Screenshots.ofBuild()
                .take(stage.shell, "transport-" + name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }
}
