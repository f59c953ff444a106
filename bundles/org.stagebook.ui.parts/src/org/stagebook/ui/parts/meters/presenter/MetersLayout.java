package org.stagebook.ui.parts.meters.presenter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the meters lie: a strip when there is more width than height, a column when there is little width, two columns
 * between.
 *
 * @param boxes of the panels that are shown
 * @param overs where the list of overs lies
 * @param height that is needed; more than there is when it has to be scrolled
 */
public record MetersLayout(Map<Panel, Box> boxes, Box overs, int height) {

    private static final int GAP = 1;
    private static final int NARROW = 460;
    private static final int WIDE = 860;
    private static final int LOUDNESS_WIDTH = 236;
    private static final int WIDEST = 1_180;
    private static final int OVERS_WIDTH = 320;
    private static final int SLIM_OVERS_WIDTH = 232;
    private static final int OVERS_HEIGHT = 150;
    private static final int CHANNEL_WIDTH = 38;
    private static final int SCALE_WIDTH = 44;
    private static final int LEAST_STRIP_HEIGHT = 236;
    private static final int DIALOGUE_HEIGHT = 84;
    private static final int LEAST_SQUARE = 140;
    private static final int LEAST_HISTORY_WIDTH = 220;

    /**
     * What is to be placed.
     *
     * @param channels how many bars
     * @param dialogue whether a dialogue stem is heard
     * @param field whether there is a front pair
     * @param balance whether it is known where the channels are heard
     */
    public record Content(int channels, boolean dialogue, boolean field, boolean balance) {}

    /** Places everything in an area of a size in pixels. */
    public static MetersLayout of(int width, int height, Content content) {
        if (width >= WIDE) {
            return strip(width, Math.max(height, LEAST_STRIP_HEIGHT), content);
        }
        return width < NARROW ? column(width, height, content) : twoColumns(width, height, content);
    }

    /** The box of a panel, absent where it is not shown. */
    public Optional<Box> box(Panel panel) {
        return Optional.ofNullable(boxes.get(panel));
    }

    /** What lies at a point. */
    public Optional<Panel> at(int x, int y) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(x, y))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static MetersLayout strip(int width, int height, Content content) {
        EnumMap<Panel, Box> boxes = new EnumMap<>(Panel.class);
        int overs = oversBeside(width, height);
        int oversHeight = overs == 0 ? OVERS_HEIGHT : 0;
        Box rest = new Box(0, 0, width - overs - (overs > 0 ? GAP : 0), height - oversHeight);
        Box loudness = rest.left(LOUDNESS_WIDTH);
        boxes.put(Panel.LOUDNESS, content.dialogue() ? loudness.above(DIALOGUE_HEIGHT + GAP) : loudness);
        if (content.dialogue()) {
            boxes.put(Panel.DIALOGUE, loudness.foot(DIALOGUE_HEIGHT));
        }
        rest = rest.beside(LOUDNESS_WIDTH + GAP);
        int bars = Math.min(SCALE_WIDTH + CHANNEL_WIDTH * content.channels(), rest.width() * 2 / 5);
        boxes.put(Panel.BARS, rest.left(Math.max(bars, 120)));
        rest = rest.beside(Math.max(bars, 120) + GAP);
        rest = putSquares(boxes, rest, squares(content));
        int half = (rest.height() - GAP) / 2;
        boxes.put(Panel.HISTORY, rest.top(half));
        boxes.put(Panel.SPECTRUM, rest.below(half + GAP));
        Box list = overs > 0
                ? new Box(width - overs, 0, overs, height)
                : new Box(0, height - oversHeight + GAP, width, oversHeight - GAP);
        return new MetersLayout(boxes, list, height);
    }

    /** Beside each other, or one above the other where what follows would have no width. */
    private static Box putSquares(Map<Panel, Box> boxes, Box area, List<Panel> panels) {
        int square = Math.min(area.height(), Math.max(LEAST_SQUARE, area.width() / 4));
        if (panels.size() == 2 && area.width() - 2 * square < LEAST_HISTORY_WIDTH) {
            int half = (area.height() - GAP) / 2;
            Box both = area.left(LEAST_SQUARE);
            boxes.put(panels.get(0), both.top(half));
            boxes.put(panels.get(1), both.below(half + GAP));
            return area.beside(LEAST_SQUARE + GAP);
        }
        Box rest = area;
        for (Panel panel : panels) {
            boxes.put(panel, rest.left(square));
            rest = rest.beside(square + GAP);
        }
        return rest;
    }

    /** How wide the list of overs is beside the meters; 0 where it goes below them, which takes height. */
    private static int oversBeside(int width, int height) {
        if (width >= WIDEST) {
            return OVERS_WIDTH;
        }
        return height < LEAST_STRIP_HEIGHT + OVERS_HEIGHT ? SLIM_OVERS_WIDTH : 0;
    }

    private static List<Panel> squares(Content content) {
        if (content.field() && content.balance() && content.channels() > 2) {
            return List.of(Panel.FIELD, Panel.BALANCE);
        }
        return content.field() ? List.of(Panel.FIELD) : List.of();
    }

    private static MetersLayout column(int width, int height, Content content) {
        EnumMap<Panel, Box> boxes = new EnumMap<>(Panel.class);
        Stack stack = new Stack(width);
        boxes.put(Panel.LOUDNESS, stack.next(212));
        boxes.put(Panel.BARS, stack.next(210));
        putDialogue(boxes, stack, content);
        boxes.put(Panel.HISTORY, stack.next(110));
        List<Panel> squares = squares(content);
        if (!squares.isEmpty()) {
            row(boxes, stack.next(squares.size() == 1 ? 200 : width / 2 + 26), squares);
        }
        boxes.put(Panel.SPECTRUM, stack.next(120));
        return new MetersLayout(boxes, stack.last(height, OVERS_HEIGHT), stack.height());
    }

    private static MetersLayout twoColumns(int width, int height, Content content) {
        EnumMap<Panel, Box> boxes = new EnumMap<>(Panel.class);
        Stack stack = new Stack(width);
        Box first = stack.next(236);
        boxes.put(Panel.LOUDNESS, first.left(LOUDNESS_WIDTH));
        boxes.put(Panel.BARS, first.beside(LOUDNESS_WIDTH + GAP));
        putDialogue(boxes, stack, content);
        Box second = stack.next(220);
        int used = 0;
        for (Panel panel : squares(content)) {
            boxes.put(panel, second.beside(used).left(200));
            used += 200 + GAP;
        }
        Box beside = second.beside(used);
        boolean room = beside.width() >= 160;
        boxes.put(Panel.HISTORY, room ? beside : stack.next(110));
        boxes.put(Panel.SPECTRUM, stack.next(130));
        return new MetersLayout(boxes, stack.last(height, OVERS_HEIGHT), stack.height());
    }

    private static void putDialogue(Map<Panel, Box> boxes, Stack stack, Content content) {
        if (content.dialogue()) {
            boxes.put(Panel.DIALOGUE, stack.next(DIALOGUE_HEIGHT));
        }
    }

    private static void row(Map<Panel, Box> boxes, Box row, List<Panel> panels) {
        int width = (row.width() - GAP * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            boxes.put(panels.get(i), row.beside(i * (width + GAP)).left(width));
        }
    }

    /** Boxes one below the other. */
    private static final class Stack {
        private final int width;
        private int y;

        Stack(int width) {
            this.width = width;
        }

        Box next(int height) {
            Box box = new Box(0, y, width, height);
            y += height + GAP;
            return box;
        }

        /** What is left of an area, at least so much. */
        Box last(int areaHeight, int least) {
            return next(Math.max(least, areaHeight - y));
        }

        int height() {
            return y - GAP;
        }
    }
}
