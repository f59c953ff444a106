package org.stagebook.playback.openal;

import java.util.Arrays;
import org.lwjgl.openal.SOFTCallbackBufferTypeI;
import org.lwjgl.system.MemoryUtil;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceChannels;
import org.stagebook.playback.device.LossNotice;
import org.stagebook.playback.device.StreamFormat;

/** Writes what is rendered into OpenAL's memory, in its order. Called by the mixing thread; allocates nothing. */
final class SampleFeed implements SOFTCallbackBufferTypeI {

    private final int[] sources;
    private final AudioRenderer renderer;
    private final LossNotice notice;
    private final float[][] planar;
    private final float[] silence;
    private final int blockFrames;
    private boolean hasFailed;

    SampleFeed(OpenAlLayout layout, StreamFormat format, AudioRenderer renderer, LossNotice notice) {
        this.sources = layout.channels().sources(format.order());
        this.renderer = renderer;
        this.notice = notice;
        this.blockFrames = format.blockFrames();
        this.planar = new float[format.channels()][blockFrames];
        this.silence = new float[blockFrames];
    }

    @Override
    public int invoke(long user, long memory, int bytes) {
        int frameBytes = sources.length * Float.BYTES;
        int frames = bytes / frameBytes;
        for (int done = 0; done < frames; ) {
            int wanted = Math.min(blockFrames, frames - done);
            render(wanted);
            put(memory + (long) done * frameBytes, wanted);
            done += wanted;
        }
        return frames * frameBytes;
    }

    private void render(int frames) {
        if (hasFailed) {
            return;
        }
        try {
            renderer.render(planar, frames);
        } catch (RuntimeException | Error e) {
            hasFailed = true;
            for (float[] channel : planar) {
                Arrays.fill(channel, 0);
            }
            notice.announce(BlockPump.fault(e));
        }
    }

    private void put(long memory, int frames) {
        for (int output = 0; output < sources.length; output++) {
            boolean isSilent = sources[output] == DeviceChannels.SILENT;
            put(memory + (long) output * Float.BYTES, isSilent ? silence : planar[sources[output]], frames);
        }
    }

    private void put(long memory, float[] samples, int frames) {
        long at = memory;
        for (int frame = 0; frame < frames; frame++) {
            MemoryUtil.memPutFloat(at, samples[frame]);
            at += (long) sources.length * Float.BYTES;
        }
    }
}
