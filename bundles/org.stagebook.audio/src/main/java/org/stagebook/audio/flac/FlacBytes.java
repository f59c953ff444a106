package org.stagebook.audio.flac;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a file, looked through from front to back in large pieces. */
final class FlacBytes {

    private static final int PIECE_BYTES = 1 << 18;

    private final FlacFile file;
    private final FrameKind kind;
    private final FrameCheck check = new FrameCheck();
    private final byte[] piece = new byte[PIECE_BYTES + FrameHeader.MOST_BYTES];
    private long pieceStart;
    private int pieceBytes;

    /**
     * Begins.
     *
     * @param kind of the frames that are looked for
     */
    FlacBytes(FlacFile file, FrameKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /** The header of a frame, if one stands there. */
    Optional<FrameHeader> headerAt(long place) throws IOException {
        int index = load(place, FrameHeader.MOST_BYTES);
        return FrameHeader.at(piece, index, kind);
    }

    /** The first place from one on, and before another, where the mark of a frame stands; -1 when there is none. */
    long mark(long from, long before) throws IOException {
        long place = from;
        while (place < before) {
            int index = load(place, 2);
            int last = (int) Math.min(pieceBytes - 1L, index + (before - place));
            int found = FrameHeader.mark(piece, index, last);
            if (found >= 0) {
                return pieceStart + found;
            }
            if (last <= index) {
                return -1;
            }
            place += last - index;
        }
        return -1;
    }

    /** The checksum of what it was of before, 0 for nothing, and the bytes between two places that are there. */
    int checksum(int before, long from, long to) throws IOException {
        int crc = before;
        long place = from;
        while (place < to) {
            int index = load(place, 1);
            int count = (int) Math.min(to - place, pieceBytes - index);
            crc = check.of(crc, piece, index, index + count);
            place += count;
        }
        return crc;
    }

    /** Has some bytes in the piece and says where; beyond the end of the file zeros, for a frame can be short. */
    private int load(long place, int count) throws IOException {
        if (place < pieceStart || place + count > pieceStart + pieceBytes) {
            pieceBytes = file.read(place, piece, PIECE_BYTES);
            pieceStart = place;
            Arrays.fill(piece, pieceBytes, piece.length, (byte) 0);
        }
        return (int) (place - pieceStart);
    }
}
