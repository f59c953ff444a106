package org.stagebook.metering.live;

/** When and where a piece of sound begins; changes with every piece, so that feeding makes no garbage. */
final class Moment {

    private long place;
    private long heard;

    /** Frame of the programme. */
    long place() {
        return place;
    }

    /** Frames heard since the meters began. */
    long heard() {
        return heard;
    }

    void advance(int frames) {
        place += frames;
        heard += frames;
    }

    /** Time passes, and the programme stands. */
    void rest(int frames) {
        heard += frames;
    }

    void jump(long newPlace) {
        place = newPlace;
    }
}
