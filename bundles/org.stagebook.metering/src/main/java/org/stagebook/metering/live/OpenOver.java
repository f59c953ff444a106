package org.stagebook.metering.live;

/** The over that a channel is in, until it stayed below the limit for long enough. */
final class OpenOver {

    private final int channel;
    private final long pauseFrames;
    private boolean open;
    private long start;
    private long end;
    private double truePeak;
    private double samplePeak;

    /** @param pauseFrames shorter pauses do not end it */
    OpenOver(int channel, long pauseFrames) {
        this.channel = channel;
        this.pauseFrames = pauseFrames;
    }

    /** Whether what comes at a frame would belong to another over. */
    boolean endsBefore(long frame) {
        return open && frame - end >= pauseFrames;
    }

    boolean isOpen() {
        return open;
    }

    /** Takes a value over the limit. */
    void raise(long frame, double truePeakAmplitude, double sampleAmplitude) {
        if (!open) {
            open = true;
            start = frame;
            end = frame;
            truePeak = 0;
            samplePeak = 0;
        }
        start = Math.min(start, frame);
        end = Math.max(end, frame + 1);
        truePeak = Math.max(truePeak, truePeakAmplitude);
        samplePeak = Math.max(samplePeak, sampleAmplitude);
    }

    /** As it is so far. */
    Over over() {
        return new Over(start, end, channel, 20 * Math.log10(truePeak), 20 * Math.log10(samplePeak));
    }

    void close() {
        open = false;
    }
}
