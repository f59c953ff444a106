package org.stagebook.playback.mtc;

import java.util.Optional;

/** Puts labels together out of quarter frames, and notices which way they run and where one is missing. */
final class MtcPieces {

    private static final int LAST = MtcFormat.PIECES - 1;

    private final int[] nibbles = new int[MtcFormat.PIECES];
    private int piece = -1;
    private int direction;
    private int inARow;

    /** Takes one data byte; a label when its eight pieces came one after the other. */
    Optional<MtcLabel> take(int data) {
        int now = data >> 4 & LAST;
        int way = piece < 0 ? 0 : wayOf(now - piece);
        inARow = way == 0 ? 1 : way == direction ? inARow + 1 : 2;
        direction = way;
        piece = now;
        nibbles[now] = data & 0xF;
        boolean ends = now == (way > 0 ? LAST : 0);
        return way != 0 && ends && inARow >= MtcFormat.PIECES
                ? Optional.of(MtcLabel.ofPieces(nibbles))
                : Optional.empty();
    }

    private static int wayOf(int difference) {
        return switch (Math.floorMod(difference, MtcFormat.PIECES)) {
            case 1 -> 1;
            case LAST -> -1;
            default -> 0;
        };
    }

    /** 1 forward, -1 backward, 0 where the last piece did not follow the one before. */
    int direction() {
        return direction;
    }

    /** The piece that came last, 0 to 7. */
    int piece() {
        return piece;
    }

    void forget() {
        piece = -1;
        direction = 0;
        inARow = 0;
    }
}
