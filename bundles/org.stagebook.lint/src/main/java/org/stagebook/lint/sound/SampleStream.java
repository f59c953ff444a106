package org.stagebook.lint.sound;

import java.util.List;
import org.stagebook.audio.source.StoredChannel;

/** Cuts the sample data of an interleaved file, which arrives in blocks of any size, into frames and feeds the meters. */
final class SampleStream {

    private static final int MOST_FRAMES = Fingerprint.MOST_SAMPLES;

    private final ChannelMeter[] meters;
    private final SampleKernel[] kernels;
    private final int[] offsets;
    private final int frameBytes;
    private final int sampleRateHz;
    private final byte[] cut;
    private final int[] samples = new int[MOST_FRAMES];
    private int cutBytes;
    private long frames;

    SampleStream(List<StoredChannel> channels, List<ChannelMeter> meters, int sampleRateHz) {
        StoredChannel any = channels.getFirst();
        this.meters = meters.toArray(ChannelMeter[]::new);
        this.kernels = channels.stream()
                .map(channel -> SampleKernel.of(channel).kernel())
                .toArray(SampleKernel[]::new);
        this.offsets = channels.stream()
                .mapToInt(channel -> (int) (channel.firstSampleByte() - any.firstSampleByte())
                        + SampleKernel.of(channel).skippedBytes())
                .toArray();
        this.frameBytes = any.strideBytes();
        this.sampleRateHz = sampleRateHz;
        this.cut = new byte[frameBytes];
    }

    /** Whole frames read so far. */
    long frames() {
        return frames;
    }

    /** Takes the next bytes of the sample data. */
    void take(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        if (cutBytes > 0) {
            int more = Math.min(frameBytes - cutBytes, length);
            System.arraycopy(bytes, at, cut, cutBytes, more);
            cutBytes += more;
            at += more;
            if (cutBytes < frameBytes) {
                return;
            }
            cutBytes = 0;
            measure(cut, 0, 1);
        }
        int whole = (end - at) / frameBytes;
        measure(bytes, at, whole);
        cutBytes = end - at - whole * frameBytes;
        System.arraycopy(bytes, end - cutBytes, cut, 0, cutBytes);
    }

    private void measure(byte[] bytes, int offset, int count) {
        int at = offset;
        int left = count;
        while (left > 0) {
            long inTenth = Sounding.nextTenth(frames, sampleRateHz) - frames;
            int length = (int) Math.min(Math.min(left, MOST_FRAMES), inTenth);
            int tenth = Sounding.tenth(frames, sampleRateHz);
            for (int channel = 0; channel < meters.length; channel++) {
                kernels[channel].decode(bytes, at + offsets[channel], frameBytes, samples, length);
                meters[channel].take(samples, length, tenth);
            }
            frames += length;
            left -= length;
            at += length * frameBytes;
        }
    }
}
