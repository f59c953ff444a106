package org.stagebook.playback.mtc;

import org.stagebook.timebase.Position;

/**
 * The bytes of MTC.
 *
 * <p>A label is sent in eight quarter frames, which takes two frames. Piece 0 lies where the frame of the label begins and piece n by n quarters of
 * a frame later, whichever way time runs; backwards they are sent from 7 to 0. Labels are those of even frames.
 */
public final class MtcMessages {

    static final int QUARTER_FRAME = 0xF1;
    static final int[] FULL_FRAME_HEAD = {0xF0, 0x7F, 0x7F, 0x01, 0x01};
    static final int END = 0xF7;

    private final MtcFormat format;

    public MtcMessages(MtcFormat format) {
        this.format = format;
    }

    public MtcFormat format() {
        return format;
    }

    /** The quarter frame message that lies at a quarter frame, counted from timecode zero. */
    public byte[] quarterFrame(long quarter) {
        long group = Math.floorDiv(quarter, (long) MtcFormat.PIECES);
        int piece = Math.floorMod(quarter, MtcFormat.PIECES);
        MtcLabel label = MtcLabel.ofFrame(format, 2 * group);
        return new byte[] {(byte) QUARTER_FRAME, (byte) (piece << 4 | label.nibble(piece))};
    }

    /** What is sent after a jump and while standing: the whole label of the frame at a position. */
    public byte[] fullFrame(Position position) {
        long frame = Math.floorDiv(format.quarterAt(position), (long) MtcFormat.QUARTERS_OF_A_FRAME);
        MtcLabel label = MtcLabel.ofFrame(format, frame);
        int[] tail = {label.ratedHours(), label.minutes(), label.seconds(), label.frames(), END};
        byte[] message = new byte[FULL_FRAME_HEAD.length + tail.length];
        for (int i = 0; i < message.length; i++) {
            message[i] = (byte) (i < FULL_FRAME_HEAD.length ? FULL_FRAME_HEAD[i] : tail[i - FULL_FRAME_HEAD.length]);
        }
        return message;
    }
}
