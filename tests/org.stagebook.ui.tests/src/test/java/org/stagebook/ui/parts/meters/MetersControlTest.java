package org.stagebook.ui.parts.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.LevelScale;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.meters.presenter.BarsLayout;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.MeterChoices;
import org.stagebook.ui.parts.meters.presenter.MeterWords;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.Panel;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.testkit.XTestInput;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.CssRole;

/** The meters on the screen: what is drawn is what was measured, and nothing is drawn when nothing was. */
class MetersControlTest {

    private final Pictures pictures = new Pictures();
    private final XTestInput mouse = new XTestInput();
    private final MeterStage stage = new MeterStage();
    private MetersPresenter presenter;
    private MetersControl control;
    private int begun;

    @AfterEach
    void close() {
        mouse.close();
        pictures.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DARK, 1500, 330, strip",
        "LIGHT, 1500, 330, strip",
        "DARK, 400, 980, column",
        "LIGHT, 400, 980, column",
        "DARK, 760, 900, two",
        "DARK, 1000, 520, middle"
    })
    void everythingInEverySize(Appearance appearance, int width, int height, String name) {
        stage.open(ChannelOrder.L_R_C_LFE_LS_RS, true);
        stage.play(24, ChannelOrder.L_R_C_LFE_LS_RS, true);
        open(appearance, width, height);
        pictures.take(pictures.shell, "meters-" + name, appearance);
        for (Box box : control.canvas().lying().boxes().values()) {
            assertThat(box.right()).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void beforeAnythingWasPlayedItSaysHowToBegin(Appearance appearance) {
        open(appearance, 900, 420);
        pictures.take(pictures.shell, "meters-empty", appearance);
        Button first = pictures.robot.find(Button.class, "meters.first");
        pictures.robot.push(first);
        assertThat(begun).isEqualTo(1);
        stage.open(ChannelOrder.L_R, false);
        stage.play(1, ChannelOrder.L_R, false);
        pictures.robot.waitUntil("the meters", () -> control.canvas().isVisible());
        assertThat(first.isVisible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LevelScale.class)
    void barsAreAsHighAsTheirLevels(LevelScale scale) {
        stage.open(ChannelOrder.L_R_C_LFE_LS_RS, false);
        open(Appearance.DARK, 1300, 420);
        presenter.choose(presenter.choices().with(scale).holding(0));
        double[][] planar = new double[6][2 * MeterStage.RATE];
        double[] levels = {-4, -12, -20, -31, -45, -200};
        for (int channel = 0; channel < 6; channel++) {
            double amplitude = Math.pow(10, levels[channel] / 20);
            Arrays.setAll(planar[channel], i -> amplitude * Math.sin(2 * Math.PI * 1_000 / MeterStage.RATE * i));
        }
        Arrays.fill(planar[5], 0);
        stage.playExactly(planar);
        ImageData image = painted();
        MeterSnapshot now = presenter.shown().orElseThrow();
        BarsLayout layout =
                BarsLayout.of(control.canvas().lying().box(Panel.BARS).orElseThrow(), 6);
        for (int channel = 0; channel < 6; channel++) {
            double drawn =
                    (double) filled(image, layout.bar(channel)) / layout.bars().height();
            double place =
                    scale.ruler().place(scale.mark(now.channels().get(channel).levelDb()));
            assertThat(drawn)
                    .as("%s, channel %d", scale, channel)
                    .isCloseTo(place, within(1.6 / layout.bars().height()));
            assertThat(now.channels().get(channel).levelDb())
                    .isCloseTo(channel == 5 ? Double.NEGATIVE_INFINITY : levels[channel], within(0.3));
        }
    }

    @Test
    void loudnessBarsAreAsHighAsLoudness() {
        stage.open(ChannelOrder.L_R, false);
        open(Appearance.DARK, 1300, 420);
        double[] tone = new double[8 * MeterStage.RATE];
        Arrays.setAll(tone, i -> 0.05 * Math.sin(2 * Math.PI * 1_000 / MeterStage.RATE * i));
        stage.playExactly(tone, tone);
        ImageData image = painted();
        Box box = control.canvas().lying().box(Panel.LOUDNESS).orElseThrow();
        Box momentary = new Box(box.right() - 8 - 12, box.y() + 26, 12, box.height() - 46);
        double lufs = presenter.shown().orElseThrow().loudness().momentaryLufs();
        assertThat(lufs).isCloseTo(-26.0, within(0.1));
        double place = presenter.loudnessRuler().place(lufs);
        assertThat((double) filled(image, momentary) / momentary.height()).isCloseTo(place, within(0.02));
    }

    @Test
    void nothingIsPaintedWhileNothingChanges() {
        stage.open(ChannelOrder.L_R, false);
        stage.play(2, ChannelOrder.L_R, false);
        open(Appearance.DARK, 1300, 320);
        pictures.robot.waitUntil("the first picture", () -> control.canvas().paintings() > 0);
        settle();
        int before = control.canvas().paintings();
        int[] looks = {0};
        pictures.robot.waitUntil("half a second of looking", () -> ++looks[0] > 20);
        assertThat(control.canvas().paintings()).isEqualTo(before);
        stage.play(0.02, ChannelOrder.L_R, false);
        pictures.robot.waitUntil(
                "a picture of what is new", () -> control.canvas().paintings() > before);
    }

    @Test
    void enterOrAClickOnAnOverMovesThePlayhead() {
        stage.open(ChannelOrder.L_R, false);
        double[] left = new double[4 * MeterStage.RATE];
        double[] right = new double[4 * MeterStage.RATE];
        left[MeterStage.RATE] = 0.99;
        right[3 * MeterStage.RATE] = -0.97;
        stage.playExactly(left, right);
        open(Appearance.DARK, 1300, 320);
        Grid grid = pictures.robot.find(Grid.class, "meters.overs");
        assertThat(stage.playhead.position()).isEmpty();
        Point middle = centre(grid, 1);
        click(grid.cells(), middle);
        pictures.robot.waitUntil("the playhead", () -> stage.playhead.position().isPresent());
        long second = presenter.shown().orElseThrow().overs().get(1).startFrame();
        assertThat(second).isCloseTo(3L * MeterStage.RATE, within(6L));
        assertThat(stage.playhead.position()).contains(MeterStage.place(second));
        pictures.robot.focus(grid.cells());
        pictures.robot.press(SWT.ARROW_UP);
        pictures.robot.press(SWT.CR);
        long first = presenter.shown().orElseThrow().overs().getFirst().startFrame();
        Optional<Position> wanted = Optional.of(MeterStage.place(first));
        pictures.robot.waitUntil(
                "the playhead at the first", () -> stage.playhead.position().equals(wanted));
    }

    @Test
    void aClickOnTheHistoryMovesThePlayhead() {
        stage.open(ChannelOrder.L_R, false);
        stage.play(20, ChannelOrder.L_R, false);
        open(Appearance.DARK, 1300, 320);
        Box graph =
                HistoryPainter.graph(control.canvas().lying().box(Panel.HISTORY).orElseThrow());
        click(control.canvas(), new Point(graph.right() - 51, graph.y() + 20));
        pictures.robot.waitUntil("the playhead", () -> stage.playhead.position().isPresent());
        long frame = stage.playhead.position().orElseThrow().flicks();
        assertThat(frame).isEqualTo(MeterStage.place(15L * MeterStage.RATE).flicks());
    }

    @Test
    void whatHasToBeSaidOfTheFiguresIsSaid() {
        stage.open(ChannelOrder.L_R, false);
        stage.play(1, ChannelOrder.L_R, false);
        open(Appearance.DARK, 1300, 420);
        stage.remark = "Match is on for the ears; the meters show levels and loudness as recorded, without it.";
        Label said = pictures.robot.find(Label.class, "meters.remark");
        assertThat(said.getText()).contains("Match is on");
        assertThat(new MeterWords(presenter).spoken()).endsWith("without it.");
        pictures.take(pictures.shell, "meters-remark", Appearance.DARK);
        stage.remark = "";
        pictures.robot.waitUntil("nothing to say", () -> !said.isVisible());
    }

    @Test
    void keysResetAndPause() {
        stage.open(ChannelOrder.L_R, false);
        stage.play(6, ChannelOrder.L_R, false);
        open(Appearance.DARK, 1300, 320);
        pictures.robot.focus(control.canvas());
        assertThat(presenter.shown().orElseThrow().loudness().integratedLufs()).isFinite();
        pictures.robot.type("g");
        pictures.robot.waitUntil("the pause", () -> !presenter.isRunning());
        assertThat(pictures.robot.find(MeterChip.class, "meters.pause").words()).isEqualTo("Go on");
        pictures.robot.type("r");
        pictures.robot.waitUntil(
                "the reset",
                () -> Double.isNaN(presenter.shown().orElseThrow().loudness().integratedLufs()));
        pictures.robot.type("h");
        pictures.robot.waitUntil(
                "the peaks", () -> presenter.shown().orElseThrow().truePeakDbtp() == Double.NEGATIVE_INFINITY);
    }

    @Test
    void scalesAreChosenAndRemembered() {
        stage.open(ChannelOrder.L_R, false);
        stage.play(1, ChannelOrder.L_R, false);
        open(Appearance.DARK, 1300, 320);
        MeterChip scale = pictures.robot.find(MeterChip.class, "meters.scale");
        MenuItem item = scale.getMenu().getItem(List.of(LevelScale.values()).indexOf(LevelScale.PPM_BBC));
        item.setSelection(true);
        pictures.robot.push(item);
        assertThat(scale.words()).isEqualTo("PPM BBC");
        assertThat(presenter.choices().level()).isEqualTo(LevelScale.PPM_BBC);
        assertThat(stage.meters.snapshot().orElseThrow().settings().instrument())
                .isEqualTo(LevelScale.PPM_BBC.instrument());
    }

    @Test
    void aManyChanneledBedFitsToo() {
        ChannelOrder order = ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr");
        stage.open(order, false);
        stage.play(8, order, false);
        open(Appearance.DARK, 1500, 300);
        pictures.take(pictures.shell, "meters-bed", Appearance.DARK);
        Box bars = control.canvas().lying().box(Panel.BARS).orElseThrow();
        BarsLayout layout = BarsLayout.of(bars, 12);
        assertThat(layout.bar(11).right()).isLessThanOrEqualTo(bars.right());
        assertThat(layout.bar(11).width()).isGreaterThan(8);
    }

    private void open(Appearance appearance, int width, int height) {
        GridLook look = pictures.look(appearance);
        presenter = new MetersPresenter(stage, MeterChoices.USUAL, changed -> {});
        CssRole.PANEL.paint(pictures.shell, look.colors());
        control = new MetersControl(pictures.shell, presenter, () -> begun++, look);
        control.write(TimecodeFormat.TC_24::formatNearest);
        pictures.open(width, height);
    }

    /** The canvas as it is painted for what was heard until now. */
    private ImageData painted() {
        pictures.robot.waitUntil(
                "the latest",
                () -> presenter
                        .shown()
                        .map(now -> now.serial() == stage.serial())
                        .orElse(false));
        settle();
        MetersCanvas canvas = control.canvas();
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private void settle() {
        int[] same = {0, -1};
        pictures.robot.waitUntil("no more painting", () -> {
            int paintings = control.canvas().paintings();
            same[0] = paintings == same[1] ? same[0] + 1 : 0;
            same[1] = paintings;
            return same[0] > 8;
        });
    }

    /** How many pixels of a bar, from its foot, are not its empty ground. */
    private int filled(ImageData image, Box bar) {
        Color empty = pictures.look(Appearance.DARK).colors().ground();
        int x = bar.x() + 1;
        int count = 0;
        while (count < bar.height() && !isColour(image, x, bar.bottom() - 1 - count, empty)) {
            count++;
        }
        return count;
    }

    private static boolean isColour(ImageData image, int x, int y, Color color) {
        RGB rgb = image.palette.getRGB(image.getPixel(x, y));
        return Math.abs(rgb.red - color.getRed()) < 4
                && Math.abs(rgb.green - color.getGreen()) < 4
                && Math.abs(rgb.blue - color.getBlue()) < 4;
    }

    /** With the real pointer, once the control has seen it come. */
    private void click(Control target, Point at) {
        Point place = target.toDisplay(at);
        mouse.moveTo(place.x, place.y);
        pictures.robot.waitUntil(
                "the pointer", () -> target.equals(target.getDisplay().getCursorControl()));
        mouse.button(1, true);
        mouse.button(1, false);
    }

    private static Point centre(Grid grid, int row) {
        var area = grid.cellArea(row, 0);
        return new Point(area.x + area.width / 2, area.y + area.height / 2);
    }
}
