package org.stagebook.ui.graph.versions.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.ui.graph.painting.PixelBox;

/**
 * From columns and rows to pixels of the widget and back.
 *
 * @param scrollX how much is hidden at the left
 * @param scrollY how much is hidden above
 * @param width of the widget
 * @param height of the widget
 */
public record GraphGeometry(VersionLayout layout, GraphScale scale, int scrollX, int scrollY, int width, int height) {

    /** The names of the lines at the left; they stand still. */
    public static final int HEADER_WIDTH = 144;

    private static final int MARGIN_X = 24;
    private static final int MARGIN_Y = 24;

    /** Width of everything, without the names. */
    public int contentWidth() {
        return layout.columns() * scale.pitchX() - scale.gapX() + 2 * MARGIN_X;
    }

    /** Height of everything. */
    public int contentHeight() {
        return layout.rowCount() * scale.pitchY() - scale.gapY() + 2 * MARGIN_Y;
    }

    public int maxScrollX() {
        return Math.max(0, contentWidth() - (width - HEADER_WIDTH));
    }

    public int maxScrollY() {
        return Math.max(0, contentHeight() - height);
    }

    /** The same window elsewhere, as far as there is anything to see. */
    public GraphGeometry scrolledTo(int x, int y) {
        return new GraphGeometry(
                layout, scale, Math.clamp(x, 0, maxScrollX()), Math.clamp(y, 0, maxScrollY()), width, height);
    }

    public GraphGeometry sized(int newWidth, int newHeight) {
        return new GraphGeometry(layout, scale, scrollX, scrollY, newWidth, newHeight).scrolledTo(scrollX, scrollY);
    }

    public GraphGeometry of(VersionLayout newLayout) {
        return new GraphGeometry(newLayout, scale, scrollX, scrollY, width, height).scrolledTo(scrollX, scrollY);
    }

    /** At another scale; what is at a place of the widget stays there. */
    public GraphGeometry scaled(GraphScale newScale, int aboutX, int aboutY) {
        double column = (double) (aboutX - HEADER_WIDTH - MARGIN_X + scrollX) / scale.pitchX();
        double row = (double) (aboutY - MARGIN_Y + scrollY) / scale.pitchY();
        int x = (int) Math.round(column * newScale.pitchX()) - aboutX + HEADER_WIDTH + MARGIN_X;
        int y = (int) Math.round(row * newScale.pitchY()) - aboutY + MARGIN_Y;
        return new GraphGeometry(layout, newScale, scrollX, scrollY, width, height).scrolledTo(x, y);
    }

    /** Left edge of a column. */
    public int xOf(int column) {
        return HEADER_WIDTH + MARGIN_X + column * scale.pitchX() - scrollX;
    }

    /** Top edge of a row. */
    public int yOf(int row) {
        return MARGIN_Y + row * scale.pitchY() - scrollY;
    }

    public PixelBox boxOf(VersionPlace place) {
        return new PixelBox(xOf(place.column()), yOf(place.row()), scale.width(), scale.height());
    }

    /** The stripe of a line, with half of the gaps round it. */
    public PixelBox stripeOf(int row) {
        return new PixelBox(0, yOf(row) - scale.gapY() / 2, width, scale.pitchY());
    }

    /** The version under a place of the widget; none under the names of the lines. */
    public Optional<VersionPlace> at(int x, int y) {
        if (x < HEADER_WIDTH) {
            return Optional.empty();
        }
        int column = Math.floorDiv(x - xOf(0), scale.pitchX());
        int row = Math.floorDiv(y - yOf(0), scale.pitchY());
        return layout.at(column, row).filter(place -> boxOf(place).contains(x, y));
    }

    /** Everything in view. */
    public List<VersionPlace> visible() {
        List<VersionPlace> places = new ArrayList<>();
        int firstColumn = Math.floorDiv(HEADER_WIDTH - xOf(0), scale.pitchX());
        int lastColumn = Math.floorDiv(width - xOf(0), scale.pitchX());
        int lastRow = Math.min(layout.rowCount() - 1, Math.floorDiv(height - yOf(0), scale.pitchY()));
        for (int row = Math.max(0, Math.floorDiv(-yOf(0), scale.pitchY())); row <= lastRow; row++) {
            places.addAll(layout.row(row, firstColumn, lastColumn));
        }
        return places;
    }

    /** Scrolled no further than needed to see all of a version. */
    public GraphGeometry revealing(VersionPlace place) {
        int left = MARGIN_X + place.column() * scale.pitchX();
        int top = MARGIN_Y + place.row() * scale.pitchY();
        return scrolledTo(
                revealing(scrollX, width - HEADER_WIDTH, left - MARGIN_X, left + scale.width() + MARGIN_X),
                revealing(scrollY, height, top - MARGIN_Y, top + scale.height() + MARGIN_Y));
    }

    private static int revealing(int scroll, int room, int from, int to) {
        int enough = Math.max(scroll, to - room);
        return Math.min(enough, from);
    }
}
