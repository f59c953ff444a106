package org.stagebook.ui.parts.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.picture.FfmpegPictures;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.picture.presenter.CounterChoice;
import org.stagebook.ui.parts.picture.presenter.Counters;
import org.stagebook.ui.parts.picture.presenter.PictureFile;
import org.stagebook.ui.parts.picture.presenter.PicturePlace;
import org.stagebook.ui.parts.picture.presenter.PictureState;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.playhead.FrameCounter;
import org.stagebook.ui.theme.Appearance;

/** The picture window over real files: which frame is on the screen is read from the screen. */
class PictureControlTest {

    private static final Path CLIPS = Path.of("..", "org.stagebook.picture.tests", "src", "test", "resources", "clips");
    private static final TimecodeFormat TC = TimecodeFormat.TC_23_976;
    private static final TimeRange REEL =
            new TimeRange(TC.parsePosition("01:00:00:00"), TC.parsePosition("01:20:00:00"));

    private final Pictures pictures = new Pictures();
    private final List<String> done = new ArrayList<>();
    private PictureControl control;
    private ReelPicture picture;
    private PictureState state = new PictureState.NoReel();

    @AfterEach
    void close() {
        if (picture != null) {
            picture.close();
        }
        pictures.close();
    }

    private void open(Appearance appearance, int width, int height) {
        PictureControl.Does does = new PictureControl.Does(
                () -> done.add("choose"),
                () -> done.add("playhead"),
                () -> done.add("file"),
                choice -> control.show(choice));
        control = new PictureControl(pictures.shell, does, pictures.look(appearance));
        pictures.open(width, height);
        Display display = pictures.shell.getDisplay();
        picture = new ReelPicture(
                new FfmpegPictures(Path.of("target", "native").toAbsolutePath()),
                display,
                this::show,
                () -> display.asyncExec(control::paint));
    }

    private void show(PictureState newState) {
        state = newState;
        control.show(newState, Optional.of(new Counters(TC, FilmGauge.MM35_4PERF, REEL.start())));
    }

    private void choose(String clip) {
        PictureFile file = new PictureFile(CLIPS.resolve(clip).toAbsolutePath().normalize(), Optional.empty());
        picture.show(file, REEL, info -> PicturePlace.of(info, file.stated(), REEL, TC));
        pictures.robot.waitUntil(clip, () -> !(state instanceof PictureState.Opening));
    }

    private PictureCanvas canvas() {
        return pictures.robot.find(PictureCanvas.class, "picture.canvas");
    }

    private void seek(String timecode) {
        control.show(Optional.of(TC.parsePosition(timecode)), 0);
    }

    private void waitForFrame(long number) {
        pictures.robot.waitUntil("frame " + number, () -> canvas().number().equals(Optional.of(number)));
        pictures.robot.pump();
    }

    private void waitForTheScreen(long number) {
        pictures.robot.waitUntil("frame " + number + " on the screen", () -> numberOnTheScreen() == number);
    }

    /** The number in the blocks of the upper half, as they are on the screen. */
    private long numberOnTheScreen() {
        PictureCanvas canvas = canvas();
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int height = size.x * 120 / 208;
        int y = (size.y - height) / 2 + height / 4;
        long number = 0;
        for (int bit = 0; bit < 12; bit++) {
            int x = size.x * (2 * bit + 1) / 26;
            number |= data.palette.getRGB(data.getPixel(x, y)).green > 128 ? 1L << bit : 0;
        }
        return number;
    }

    @Test
    void frameOnTheScreenIsTheOneAtThePlayhead() {
        open(Appearance.DARK, 520, 420);
        choose("h264-23976.mov");
        String[] places = {"01:00:00:00", "01:00:05:05", "01:00:02:00", "01:00:01:23", "01:00:02:01"};
        long[] frames = {0, 125, 48, 47, 49};
        for (int i = 0; i < places.length; i++) {
            seek(places[i]);
            waitForFrame(frames[i]);
            waitForTheScreen(frames[i]);
            assertThat(canvas().counts()).containsExactly(places[i]);
        }
        seek("01:00:06:06");
        assertThat(canvas().words()).isEqualTo("The picture has ended.");
        assertThat(canvas().number())
                .as("no frame stands for one that is not there")
                .isEmpty();
        assertThat(canvas().counts()).containsExactly("01:00:06:06");
    }

    @Test
    void whilePlayingTheClockSaysWhichFrameAndNothingIsPaintedTwice() {
        open(Appearance.DARK, 520, 420);
        choose("h264-23976.mov");
        seek("01:00:00:00");
        waitForFrame(0);
        long first = TC.frameAt(REEL.start(), Rounding.EXACT);
        long[] heard = {first};
        List<Long> told = new ArrayList<>();
        FrameCounter clock = () -> heard[0];
        PictureBeat beat = new PictureBeat(control, frame -> {
            told.add(frame - first);
            control.show(Optional.of(TC.positionOfFrame(frame)), 1);
        });
        beat.follow(Optional.of(clock));
        for (long frame = 1; frame < 100; frame += 3) {
            heard[0] = first + frame;
            waitForFrame(frame);
            waitForTheScreen(frame);
        }
        beat.follow(Optional.empty());
        heard[0] = first + 149;
        pictures.robot.pump();
        assertThat(told).doesNotHaveDuplicates().startsWith(0L, 1L, 4L).endsWith(97L);
    }

    @Test
    void buttonsChooseCountersPlaceAndFile() {
        open(Appearance.DARK, 520, 420);
        choose("h264-23976.mov");
        seek("01:00:02:00");
        pictures.robot.click(pictures.robot.find(ToolChip.class, "picture.ft+fr"));
        assertThat(canvas().counts()).containsExactly("01:00:02:00", "3+00");
        pictures.robot.click(pictures.robot.find(ToolChip.class, "picture.TC"));
        assertThat(canvas().counts()).containsExactly("3+00");
        pictures.robot.click(pictures.robot.find(ToolChip.class, "picture.ft+fr"));
        assertThat(canvas().counts()).isEmpty();
        pictures.robot.click(pictures.robot.find(ToolChip.class, "picture.Choose\u2026"));
        assertThat(done).containsExactly("choose");
    }

    @Test
    void unreadableFileLeavesTheCounterAndSaysWhy() {
        open(Appearance.DARK, 520, 420);
        seek("01:00:02:00");
        choose("words.mov");
        assertThat(state).isInstanceOf(PictureState.Unreadable.class);
        assertThat(canvas().words()).contains("words.mov: this is no picture file");
        assertThat(canvas().counts()).containsExactly("01:00:02:00");
        choose("h264-23976.mov");
        waitForFrame(48);
        assertThat(canvas().words()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        open(appearance, 420, 330);
        show(new PictureState.NoneChosen("R1"));
        pictures.take(pictures.shell, "picture-empty", appearance);
        pictures.robot.push(pictures.robot.find(Button.class, "picture.first"));
        assertThat(done).containsExactly("choose");
        choose("h264-23976.mov");
        seek("01:00:02:00");
        waitForFrame(48);
        pictures.take(pictures.shell, "picture", appearance);
        control.show(new CounterChoice(true, true));
        pictures.take(pictures.shell, "picture-both", appearance);
        choose("h264-25.mp4");
        pictures.robot.waitUntil("a frame", () -> canvas().number().isPresent());
        assertThat(pictures.robot.find(Label.class, "picture.remark").getText()).contains("25 frames a second");
        pictures.take(pictures.shell, "picture-remark", appearance);
        choose("words.mov");
        pictures.take(pictures.shell, "picture-unreadable", appearance);
        Position before = REEL.start().minus(FrameRate.FPS_24.durationOfFrames(10));
        choose("h264-23976.mov");
        control.show(Optional.of(before), 0);
        pictures.take(pictures.shell, "picture-before", appearance);
    }
}
