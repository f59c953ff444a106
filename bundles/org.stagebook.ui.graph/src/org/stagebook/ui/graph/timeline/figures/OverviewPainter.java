package org.stagebook.ui.graph.timeline.figures;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.layout.LaneBox;
import org.stagebook.ui.graph.timeline.layout.TimelineLayout;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.graph.timeline.state.TimelineState;
import org.stagebook.ui.theme.Appearance;

/**
 * The whole reel in a strip: a thin row for each lane with its cues, the window on show framed, the rest dimmed.
 *
 * <p>The rows are kept as a picture and drawn anew only when cues, width or look change; lanes whose cues
 * are the same are not reckoned again.
 */
final class OverviewPainter implements BandPainter {

    private static final int MARGIN = 2;
    private static final int DIMMED = 110;
    private static final int LEAST_WINDOW = 4;

    private final TimelineState state;
    private final TimelineStyle style;
    /** By the contents of lanes: by how many more cues a column is covered than the one before. */
    private final Map<Object, int[]> coverage = new IdentityHashMap<>();

    private Image picture;
    private Key pictured;
    private TimelineLayout picturedLayout;

    OverviewPainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        Key wanted = new Key(
                state.viewport().bounds(),
                strip.width,
                strip.height,
                style.colors().appearance());
        if (!wanted.equals(pictured)) {
            coverage.clear();
            renew(wanted);
        } else if (picturedLayout != state.geometry().layout()) {
            renew(wanted);
        }
        graphics.drawImage(picture, strip.x, strip.y);
        paintWindow(graphics, strip);
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    private void renew(Key wanted) {
        dispose();
        picture = newPicture(wanted.width(), wanted.height());
        pictured = wanted;
        picturedLayout = state.geometry().layout();
        Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        picturedLayout.lanes().forEach(lane -> shown.add(lane.contentKey()));
        coverage.keySet().retainAll(shown);
    }

    private void paintWindow(Graphics graphics, Rectangle strip) {
        TimelineViewport whole = state.geometry().overview();
        TimeRange visible = state.viewport().visible();
        int left = strip.x + Math.clamp(whole.xOf(visible.start()), 0, strip.width);
        int right = strip.x + Math.clamp(whole.xOf(visible.end()), 0, strip.width);
        int width = Math.max(LEAST_WINDOW, right - left);
        graphics.setBackgroundColor(style.colors().ground());
        graphics.setAlpha(DIMMED);
        graphics.fillRectangle(strip.x, strip.y, left - strip.x, strip.height - 1);
        graphics.fillRectangle(left + width, strip.y, Math.max(0, strip.right() - left - width), strip.height - 1);
        graphics.setAlpha(255);
        graphics.setForegroundColor(style.colors().text());
        graphics.drawRectangle(left, strip.y + 1, width - 1, strip.height - 3);
    }

    private Image newPicture(int width, int height) {
        Image image = new Image(Display.getCurrent(), Math.max(1, width), height);
        GC gc = new GC(image);
        gc.setBackground(style.colors().panel());
        gc.fillRectangle(0, 0, width, height);
        TimelineLayout layout = state.geometry().layout();
        int lanes = Math.max(1, layout.lanes().size());
        int room = height - 2 * MARGIN - 1;
        for (LaneBox lane : layout.lanes()) {
            int top = MARGIN + room * lane.index() / lanes;
            int bottom = MARGIN + room * (lane.index() + 1) / lanes;
            paintLane(gc, lane, top, Math.max(1, bottom - top - (room / lanes > 2 ? 1 : 0)));
        }
        gc.dispose();
        return image;
    }

    private void paintLane(GC gc, LaneBox lane, int top, int height) {
        gc.setBackground(style.look(lane.lane()).fill());
        paintCovered(gc, coverage.computeIfAbsent(lane.contentKey(), key -> covered(lane)), top, height);
    }

    private int[] covered(LaneBox lane) {
        TimelineViewport whole = state.geometry().overview();
        int[] covered = new int[whole.widthPixels() + 2];
        lane.eachHeard((start, end) -> {
            int from = Math.clamp(whole.xOf(new Position(start)), 0, whole.widthPixels());
            covered[from]++;
            covered[Math.clamp(whole.xOf(new Position(end)), from, whole.widthPixels()) + 1]--;
        });
        return covered;
    }

    private static void paintCovered(GC gc, int[] covered, int top, int height) {
        int depth = 0;
        int start = -1;
        for (int x = 0; x < covered.length; x++) {
            depth += covered[x];
            if (depth > 0 && start < 0) {
                start = x;
            } else if (depth == 0 && start >= 0) {
                gc.fillRectangle(start, top, x - start, height);
                start = -1;
            }
        }
    }

    void dispose() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private record Key(TimeRange bounds, int width, int height, Appearance appearance) {}
}
