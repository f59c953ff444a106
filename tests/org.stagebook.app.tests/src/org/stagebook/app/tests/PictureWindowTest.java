package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** The picture of a reel in the running workbench, decoded by the native code that the product carries. */
@ExtendWith(NothingLogged.class)
class PictureWindowTest {

    private static final String PICTURE = "org.stagebook.ui.parts.picture";
    private static final Path CLIP = Path.of(
                    "..", "org.stagebook.picture.tests", "src/test/resources/clips/prores-24.mov")
            .toAbsolutePath()
            .normalize();
    private static final int BITS = 12;

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();
    private OpenProduction open;

    @BeforeEach
    void openProduction() throws Exception {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour")
                .reel(1, reel -> reel.cue("D1", "DX", "01:00:00:10", "01:00:01:14"))
                .sessionIn(place)
                .close();
        open = window.open(place);
    }

    @AfterEach
    void close() {
        window.page().hideView(window.page().findView(PICTURE));
        window.closeAll();
    }

    @Test
    void frameAtThePlayheadIsOnTheScreen() throws Exception {
        window.page().showView(PICTURE);
        Reel reel = open.production().getReels().getFirst();
        assertNull(reel.getPicture());
        robot.find(Button.class, "picture.first");
        window.photograph("picture-window-empty");
        open.playhead().moveTo(at("01:00:01:03"));
        open.session().run(SetFeature.of(reel, Literals.REEL__PICTURE, CLIP.toString()));
        robot.waitUntil(
                "the file",
                () -> robot.find(Label.class, "picture.line").getText().contains("prores"));
        waitForFrame(27);
        open.playhead().moveTo(at("01:00:00:05"));
        waitForFrame(5);
        long heard = TimecodeFormat.TC_24.frameAt(at("01:00:01:10"), Rounding.EXACT);
        open.playhead().follow(() -> heard);
        waitForFrame(34);
        open.playhead().stand();
        waitForFrame(5);
        window.photograph("picture-window");
        open.session().undo();
        robot.find(Button.class, "picture.first");
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }

    private void waitForFrame(long number) {
        robot.waitUntil("frame " + number + " on the screen", () -> onTheScreen() == number);
    }

    /** The number in the blocks of the upper half of the picture. */
    private long onTheScreen() {
        Canvas canvas = robot.find(Canvas.class, "picture.canvas");
        Point size = canvas.getSize();
        ImageData data = pixels(canvas, size);
        Rectangle picture = picture(size);
        long number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int x = picture.x + picture.width * (2 * bit + 1) / (2 * BITS + 2);
            int green = data.palette.getRGB(data.getPixel(x, picture.y + picture.height / 4)).green;
            number |= green > 128 ? 1L << bit : 0;
        }
        return number;
    }

    private static ImageData pixels(Canvas canvas, Point size) {
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static Rectangle picture(Point size) {
        int height = Math.min(size.y, size.x * 120 / 208);
        int width = Math.min(size.x, height * 208 / 120);
        return new Rectangle((size.x - width) / 2, (size.y - height) / 2, width, height);
    }
}
