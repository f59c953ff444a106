package org.stagebook.playback.javasound;

import org.stagebook.playback.device.DeviceChannels;

/** Rounds samples to whole numbers of 16 or 24 bits, little endian, in the order of a line. Allocates nothing by the block. */
final class PcmPacker {

    private final int[] sources;
    private final int bytesPerSample;
    private final float fullScale;
    private final byte[] bytes;

    /**
     * Makes room for a block.
     *
     * @param sources for each channel of the line that of the programme, or {@link DeviceChannels#SILENT}
     * @param bits 16 or 24
     */
    PcmPacker(int[] sources, int bits, int blockFrames) {
        this.sources = sources.clone();
        this.bytesPerSample = bits / Byte.SIZE;
        this.fullScale = 1 << (bits - 1);
        this.bytes = new byte[blockFrames * frameBytes()];
    }

    int frameBytes() {
        return sources.length * bytesPerSample;
    }

    /** Fills {@link #bytes()} with that many frames. */
    void pack(float[][] planar, int frames) {
        for (int output = 0; output < sources.length; output++) {
            int at = output * bytesPerSample;
            if (sources[output] == DeviceChannels.SILENT) {
                silence(at, frames);
            } else {
                channel(planar[sources[output]], at, frames);
            }
        }
    }

    private void channel(float[] samples, int from, int frames) {
        int at = from;
        for (int frame = 0; frame < frames; frame++) {
            put(at, quantised(samples[frame]));
            at += frameBytes();
        }
    }

    private void silence(int from, int frames) {
        for (int frame = 0; frame < frames; frame++) {
            put(from + frame * frameBytes(), 0);
        }
    }

    private int quantised(float sample) {
        double scaled = Math.rint((double) sample * fullScale);
        return (int) Math.max(-fullScale, Math.min(fullScale - 1, scaled));
    }

    private void put(int at, int value) {
        int rest = value;
        for (int index = 0; index < bytesPerSample; index++) {
            bytes[at + index] = (byte) rest;
            rest >>= Byte.SIZE;
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
