package org.stagebook.metering.lanes;

import org.stagebook.metering.UnmeasurableException;

/**
 * How many spans are measured at once, so that their decoders fit in memory: sixteen for each span, and those of some FLAC
 * files hold more than a second of sound each.
 *
 * @param bytes that all of them may take
 */
record DecoderRoom(long bytes) {

    private static final int SHARE = 2;

    /** Half of what this process may take. */
    static DecoderRoom ofThisProcess() {
        return new DecoderRoom(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /**
     * How many spans may be on their way: two for each thread, or as many as fit.
     *
     * @throws UnmeasurableException if not even one does
     */
    int spansAtOnce(LaneSound sound, int threads) throws UnmeasurableException {
        long spanBytes = sound.decoderBytes() * Lanes.COUNT;
        if (spanBytes > bytes) {
            throw new UnmeasurableException("The recording is coded in blocks so long that decoding it at "
                    + Lanes.COUNT + " places takes " + (spanBytes >> 20) + " MB of memory, and there are "
                    + (bytes >> 20)
                    + " MB for it. Code it in blocks of the usual length, or give Java more memory (-Xmx).");
        }
        int usual = 2 * threads;
        return spanBytes == 0 ? usual : (int) Math.min(usual, bytes / spanBytes);
    }
}
