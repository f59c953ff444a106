package org.stagebook.ui.parts.picture;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.picture.PictureFrame;
import org.stagebook.picture.PictureSize;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;

/** Black, and on it the frame, the words that stand instead of one, and the counters. The same in both looks: a picture wants black around it. */
final class PictureCanvas extends Canvas {

    private static final PaletteData BLUE_FIRST = new PaletteData(0xFF, 0xFF00, 0xFF0000);
    private static final Color BLACK = new Color(0, 0, 0);
    private static final Color COUNTER = new Color(255, 255, 255);
    private static final Color WORDS = new Color(154, 160, 170);
    private static final Color LATE = new Color(224, 160, 48);
    private static final int COUNTER_GROUND_ALPHA = 176;
    private static final int GAP = 8;

    private final CounterSize counterSize = new CounterSize();
    private Fonts fonts;
    private Optional<PictureFrame> frame = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private List<String> counts = List.of();
    private int free;
    private String words = "";
    private String late = "";

    PictureCanvas(Composite parent, Fonts fonts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.fonts = fonts;
        setData("id", "picture.canvas");
        CssRole.OWN.paint(this, null);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
    }

    void setLook(Fonts newFonts) {
        fonts = newFonts;
        setBackground(BLACK);
        redraw();
    }

    /** What is painted from now on; repaints only if something differs. */
    void show(Optional<PictureFrame> newFrame, List<String> newCounts, String newWords, String newLate) {
        boolean sameFrame = isSame(newFrame);
        if (sameFrame && counts.equals(newCounts) && words.equals(newWords) && late.equals(newLate)) {
            return;
        }
        if (!sameFrame) {
            frame = newFrame;
            image.ifPresent(Image::dispose);
            image = newFrame.map(this::image);
        }
        counts = newCounts;
        words = newWords;
        late = newLate;
        redraw();
    }

    /** The number of the frame in sight. */
    Optional<Long> number() {
        return frame.map(PictureFrame::number);
    }

    List<String> counts() {
        return counts;
    }

    String words() {
        return words;
    }

    private boolean isSame(Optional<PictureFrame> newFrame) {
        return newFrame.isPresent() && frame.isPresent()
                ? newFrame.get().bgr()
                        == frame.get().bgr() // The same array is the same picture; others are not compared.
                : newFrame.isEmpty() && frame.isEmpty();
    }

    private Image image(PictureFrame of) {
        ImageData data = new ImageData(of.size().width(), of.size().height(), 24, BLUE_FIRST, 4, of.bgr());
        return new Image(getDisplay(), data);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(BLACK);
        gc.fillRectangle(area);
        image.ifPresent(picture -> paintFrame(gc, picture, area));
        int top = words.isEmpty() ? 0 : paintWords(gc, area);
        paintCounters(gc, area, top);
        if (!late.isEmpty()) {
            gc.setFont(fonts.small());
            Point extent = gc.textExtent(late);
            paintLabel(gc, late, new Point(area.width - extent.x - 2 * GAP, GAP), LATE);
        }
    }

    private static void paintFrame(GC gc, Image picture, Rectangle area) {
        Rectangle size = picture.getBounds();
        PictureSize fitted = new PictureSize(size.width, size.height)
                .fittedInto(new PictureSize(Math.max(1, area.width), Math.max(1, area.height)));
        int x = (area.width - fitted.width()) / 2;
        int y = (area.height - fitted.height()) / 2;
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, x, y, fitted.width(), fitted.height());
    }

    /** So much at the lower edge is covered by something else; words stay clear of it. */
    void keepFree(int heightPx) {
        if (free != heightPx) {
            free = heightPx;
            redraw();
        }
    }

    /** Centred, in as many lines as it takes; returns where they end. */
    private int paintWords(GC gc, Rectangle area) {
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setFont(fonts.body());
            layout.setText(words);
            layout.setAlignment(SWT.CENTER);
            int width = Math.max(80, Math.min(360, area.width - 4 * GAP));
            layout.setWidth(width);
            int height = layout.getBounds().height;
            int room = area.height - free;
            int y = Math.max(0, Math.min((area.height - height) / 2, room - height - GAP));
            if (y + height > room) {
                return 0; // what the button says is enough where there is room for nothing else
            }
            gc.setForeground(WORDS);
            layout.draw(gc, (area.width - width) / 2, y);
            return y + height;
        } finally {
            layout.dispose();
        }
    }

    /** In the middle of the lower edge, beside each other where they fit, else above each other. */
    private void paintCounters(GC gc, Rectangle area, int below) {
        if (counts.isEmpty()) {
            return;
        }
        int longest = counts.stream().mapToInt(String::length).max().orElse(1);
        gc.setFont(fonts.timecode(counterSize.heightPx(area.width, longest)));
        int lineHeight = gc.getFontMetrics().getHeight() + GAP / 2;
        int y = Math.max(below + GAP, area.height - GAP - counts.size() * lineHeight);
        for (String count : counts) {
            Point extent = gc.textExtent(count);
            paintLabel(gc, count, new Point((area.width - extent.x) / 2, y), COUNTER);
            y += lineHeight;
        }
    }

    private static void paintLabel(GC gc, String text, Point at, Color color) {
        Point extent = gc.textExtent(text);
        gc.setBackground(BLACK);
        gc.setAlpha(COUNTER_GROUND_ALPHA);
        gc.fillRectangle(at.x - GAP, at.y, extent.x + 2 * GAP, extent.y);
        gc.setAlpha(255);
        gc.setForeground(color);
        gc.drawText(text, at.x, at.y, SWT.DRAW_TRANSPARENT);
    }
}
