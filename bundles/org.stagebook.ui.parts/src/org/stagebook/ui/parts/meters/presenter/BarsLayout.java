package org.stagebook.ui.parts.meters.presenter;

/**
 * Where the bars of channels lie in their panel: a scale to the left, above each bar its greatest true peak, below its speaker.
 *
 * @param scale left of the bars, as high as they are
 * @param bars all of them
 * @param channels how many
 */
public record BarsLayout(Box scale, Box bars, int channels) {

    /** Of a panel's head. */
    public static final int HEAD = 22;

    static final int FIGURE = 18;
    static final int LABEL = 16;
    private static final int SCALE_WIDTH = 34;
    private static final int MARGIN = 8;
    private static final int WIDEST = 72;
    private static final int GAP = 3;

    /** Lays bars out in a panel. */
    public static BarsLayout of(Box panel, int channels) {
        Box inner = panel.below(HEAD).above(4);
        Box middle = inner.below(FIGURE).above(LABEL);
        int room = Math.max(0, middle.width() - SCALE_WIDTH - MARGIN);
        int each = Math.min(WIDEST, room / Math.max(1, channels));
        Box bars = middle.beside(SCALE_WIDTH).left(each * channels);
        return new BarsLayout(middle.left(SCALE_WIDTH), bars, channels);
    }

    /** Pixels from one bar to the next. */
    public int step() {
        return bars.width() / Math.max(1, channels);
    }

    /** The bar of a channel. */
    public Box bar(int channel) {
        int gap = step() > 10 ? GAP : 1;
        return new Box(bars.x() + channel * step() + gap, bars.y(), Math.max(1, step() - 2 * gap), bars.height());
    }

    /** Above a bar. */
    public Box figure(int channel) {
        return new Box(bars.x() + channel * step(), bars.y() - FIGURE, step(), FIGURE);
    }

    /** Below a bar. */
    public Box label(int channel) {
        return new Box(bars.x() + channel * step(), bars.bottom(), step(), LABEL);
    }

    /** How many pixels of a bar are filled at a place between 0 and 1. */
    public int filled(double place) {
        return (int) Math.round(place * bars.height());
    }
}
