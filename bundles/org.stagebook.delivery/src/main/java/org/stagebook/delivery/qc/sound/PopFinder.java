package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.qc.Reel;
import org.stagebook.lint.sound.BurstFinder;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Listens for sync pops at both ends of a file: where the action leaves room for them, or in the first and last 12 s where nobody
 * knows the action.
 */
public final class PopFinder {

    private static final int SECONDS_WITH_ACTION = 4;
    private static final int SECONDS = 12;

    private final List<Ear> heads = new ArrayList<>();
    private final List<Ear> tails = new ArrayList<>();
    private final FrameRange headZone;
    private final FrameRange tailZone;

    /**
     * A pop in one channel.
     *
     * @param range to about a millisecond
     * @param levelDbfs a full-scale sine being 0
     */
    public record Pop(int channel, FrameRange range, double levelDbfs) {}

    PopFinder(RecordingFormat format, Reel reel) {
        long rate = format.sampleRateHz();
        long frames = format.frames();
        this.headZone = reel.action()
                .map(action -> new FrameRange(
                        Math.max(0, action.startFrame() - SECONDS_WITH_ACTION * rate), action.startFrame()))
                .orElse(new FrameRange(0, Math.min(frames, SECONDS * rate)))
                .before(frames);
        this.tailZone = reel.action()
                .map(action -> new FrameRange(action.endFrame(), action.endFrame() + SECONDS_WITH_ACTION * rate))
                .orElse(new FrameRange(Math.max(0, frames - SECONDS * rate), frames))
                .before(frames);
        for (int channel = 0; channel < format.channels(); channel++) {
            heads.add(new Ear(channel, headZone, format.sampleRateHz(), reel.pictureFrame()));
            tails.add(new Ear(channel, tailZone, format.sampleRateHz(), reel.pictureFrame()));
        }
    }

    void accept(double[][] channels, SoundBlock block) {
        for (int channel = 0; channel < channels.length; channel++) {
            heads.get(channel).accept(channels[channel], block);
            tails.get(channel).accept(channels[channel], block);
        }
    }

    /** The head pop of each channel that has one. */
    public List<Pop> heads() {
        return heads.stream().flatMap(ear -> ear.pop().stream()).toList();
    }

    /** The tail pop of each channel that has one. */
    public List<Pop> tails() {
        return tails.stream().flatMap(ear -> ear.pop().stream()).toList();
    }

    /** Where a head pop was listened for. */
    public FrameRange headZone() {
        return headZone;
    }

    /** Where a tail pop was listened for. */
    public FrameRange tailZone() {
        return tailZone;
    }

    /** Amplitude and phase of 1 kHz for each of its periods in one channel, within a zone. */
    private static final class Ear {

        private static final double POP_HZ = 1_000;
        private static final double PURE = 0.7;

        private final int channel;
        private final FrameRange zone;
        private final int hop;
        private final long popFrames;
        private final double[] cosine;
        private final double[] sine;
        private final float[] real;
        private final float[] imaginary;
        private final float[] power;
        private int hops;
        private int inHop;
        private double realSum;
        private double imaginarySum;
        private double powerSum;

        Ear(int channel, FrameRange zone, int sampleRateHz, long popFrames) {
            this.channel = channel;
            this.zone = zone;
            this.popFrames = Math.max(1, popFrames);
            this.hop = (int) Math.max(1, Math.round(sampleRateHz / POP_HZ));
            this.cosine = new double[hop];
            this.sine = new double[hop];
            Arrays.setAll(cosine, i -> Math.cos(2 * Math.PI * i / hop));
            Arrays.setAll(sine, i -> Math.sin(2 * Math.PI * i / hop));
            int most = (int) (zone.frames() / hop);
            this.real = new float[most];
            this.imaginary = new float[most];
            this.power = new float[most];
        }

        void accept(double[] samples, SoundBlock block) {
            long begin = Math.max(zone.startFrame(), block.startFrame());
            long end = Math.min(zone.endFrame(), block.startFrame() + block.frames());
            for (long frame = begin; frame < end && hops < power.length; frame++) {
                double sample = samples[(int) (frame - block.startFrame()) + block.history()];
                realSum += sample * cosine[inHop];
                imaginarySum -= sample * sine[inHop];
                powerSum += sample * sample;
                if (++inHop == hop) {
                    endHop();
                }
            }
        }

        private void endHop() {
            real[hops] = (float) (realSum * 2 / hop);
            imaginary[hops] = (float) (imaginarySum * 2 / hop);
            power[hops] = (float) (powerSum / hop);
            hops++;
            inHop = 0;
            realSum = 0;
            imaginarySum = 0;
            powerSum = 0;
        }

        Optional<Pop> pop() {
            double length = popFrames / (double) hop;
            BurstFinder finder = new BurstFinder(
                    Arrays.copyOf(real, hops),
                    Arrays.copyOf(imaginary, hops),
                    Arrays.copyOf(power, hops),
                    length,
                    hops / 2.0);
            return finder.find()
                    .filter(burst -> burst.lengthHops() > 0.5 * length && burst.lengthHops() < 1.7 * length)
                    .filter(this::isPure)
                    .map(this::pop);
        }

        /** A pop is 1 kHz and nothing else, and a millisecond before and after it there is little. */
        private boolean isPure(BurstFinder.Burst burst) {
            int from = (int) Math.ceil(burst.startHops() + 1);
            int to = (int) Math.floor(burst.startHops() + burst.lengthHops() - 1);
            double tone = 0;
            double all = 0;
            for (int i = Math.max(0, from); i < Math.min(hops, to); i++) {
                tone += (real[i] * real[i] + imaginary[i] * imaginary[i]) / 2;
                all += power[i];
            }
            double inside = all / Math.max(1, to - from);
            double around = Math.max(at(from - 5), at(to + 4));
            return all > 0 && tone >= PURE * all && around < inside / 4;
        }

        private double at(int index) {
            return index < 0 || index >= hops ? 0 : power[index];
        }

        private Pop pop(BurstFinder.Burst burst) {
            long start = zone.startFrame() + Math.round(burst.startHops() * hop);
            long frames = Math.round(burst.lengthHops() * hop);
            return new Pop(channel, new FrameRange(start, start + frames), 20 * Math.log10(burst.amplitude()));
        }
    }
}
