package org.stagebook.conform.match;

/**
 * What one frame shows. The frames that follow in the same picture count the place up.
 *
 * @param series which pictures follow each other: a source as shot, a source through one effect, a freeze frame of one length
 * @param place in the series
 */
record Image(int series, long place) {

    /** The series of black and of gaps; there a place means nothing. */
    static final int BLACK = 0;

    /** What black shows. */
    static final Image NOTHING = new Image(BLACK, 0);

    boolean isBlack() {
        return series == BLACK;
    }

    /** The one so many frames later. */
    Image after(long frames) {
        return isBlack() ? this : new Image(series, place + frames);
    }
}
