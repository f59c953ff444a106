package org.stagebook.ui.parts.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.parts.versions.HeardStage;
import org.stagebook.ui.theme.Appearance;

/** The pane of the blind comparison, worked by key. */
@Timeout(120)
class BlindPaneTest {

    private static final int TENTH = HeardStage.SECOND / 10;

    @TempDir
    private Path temporary;

    private final Pictures pictures = new Pictures();
    private HeardStage stage;
    private Transport transport;
    private GridLook look;

    @BeforeEach
    void load() throws Exception {
        stage = new HeardStage(temporary);
        transport = stage.transport();
        stage.load();
    }

    @AfterEach
    void close() {
        pictures.close();
        stage.close();
    }

    private Shell open(Appearance appearance) {
        look = pictures.look(appearance);
        pictures.open(900, 600);
        new BlindPane(pictures.shell, new BlindSession(transport, () -> 7), transport, look).open();
        stage.catchUp();
        return pictures.robot.find(Button.class, "blind.begin").getShell();
    }

    private void begin() {
        push("blind.begin");
        stage.catchUp();
    }

    private void push(String id) {
        pictures.robot.push(pictures.robot.find(Button.class, id));
    }

    private LetterKey key(String letter) {
        return pictures.robot.find(LetterKey.class, "blind.hear." + letter);
    }

    private String progress() {
        return pictures.robot.find(Label.class, "blind.progress").getText();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void spacePlaysAndLettersAreLit(Appearance appearance) throws Exception {
        Shell shell = open(appearance);
        pictures.take(shell, "blind-choose", appearance);
        begin();
        Button play = pictures.robot.find(Button.class, "blind.play");
        pictures.robot.focus(play);
        pictures.robot.type(" ");
        stage.listen(TENTH);
        assertThat(transport.isRolling()).isTrue();
        assertThat(play.getText()).contains("Stop");
        pictures.robot.type("b");
        stage.listen(TENTH);
        assertThat(key("A").isOn()).isFalse();
        assertThat(key("A").isPlayed()).isTrue();
        assertThat(key("B").isOn()).isTrue();
        assertThat(ground(key("B"))).isEqualTo(rgb(look.colors().accent()));
        assertThat(ground(key("A"))).isEqualTo(rgb(look.colors().raised()));
        pictures.take(shell, "blind-listen", appearance);
        pictures.robot.focus(pictures.robot.find(Button.class, "blind.vote.A"));
        pictures.robot.type(" ");
        stage.listen(TENTH);
        assertThat(transport.isRolling())
                .as("space stops, wherever the keyboard is")
                .isFalse();
        assertThat(progress()).as("and votes for nothing").isEqualTo("0 votes");
    }

    @Test
    void anAnswerTooEarlyIsRefusedInWords() throws Exception {
        open(Appearance.DARK);
        Button abx = pictures.robot.find(Button.class, "blind.abx");
        pictures.robot.find(Button.class, "blind.preference").setSelection(false);
        abx.setSelection(true);
        begin();
        push("blind.vote.A");
        assertThat(progress()).isEqualTo("Play A, B, X in this trial before you say what X is.");
        assertThat(pictures.robot.find(Button.class, "blind.reveal").getEnabled())
                .isFalse();
        transport.play();
        for (String letter : new String[] {"A", "B", "X"}) {
            key(letter).notifyListeners(SWT.Selection, new Event());
            stage.listen(TENTH);
        }
        push("blind.vote.A");
        assertThat(progress()).isEqualTo("Trial 2 of 10");
        assertThat(key("X").isOn()).isTrue();
        assertThat(pictures.robot.find(Button.class, "blind.reveal").getEnabled())
                .isTrue();
    }

    @Test
    void onceMoreAfterTheReveal() throws Exception {
        Shell shell = open(Appearance.DARK);
        for (int i = 0; i < 2; i++) {
            begin();
            transport.play();
            for (String letter : new String[] {"B", "A"}) {
                key(letter).notifyListeners(SWT.Selection, new Event());
                stage.listen(TENTH);
            }
            push("blind.vote.A");
            push("blind.reveal");
            assertThat(pictures.robot.find(Label.class, "blind.result").getText())
                    .contains("A was v");
            pictures.take(shell, "blind-revealed", Appearance.DARK);
            push("blind.again");
            stage.catchUp();
        }
        assertThat(transport.view().isBlind()).isFalse();
        assertThat(transport.monitor().match()).isEmpty();
        begin();
        shell.dispose();
        assertThat(transport.view().isBlind()).isFalse();
        assertThat(transport.monitor().match()).isEmpty();
    }

    private static RGB rgb(Color color) {
        return color.getRGB();
    }

    /** The colour a key is filled with, below its letter's left edge. */
    private static RGB ground(LetterKey key) {
        Image image = new Image(key.getDisplay(), key.getSize().x, key.getSize().y);
        GC gc = new GC(image);
        key.print(gc);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(6, data.height / 2));
    }
}
