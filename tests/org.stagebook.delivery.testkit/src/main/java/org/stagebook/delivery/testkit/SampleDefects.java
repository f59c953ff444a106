package org.stagebook.delivery.testkit;

import static org.stagebook.delivery.testkit.DefectPlanter.amplitude;
import static org.stagebook.delivery.testkit.DefectPlanter.between;
import static org.stagebook.delivery.testkit.DefectPlanter.fullRange;
import static org.stagebook.delivery.testkit.DefectPlanter.label;
import static org.stagebook.delivery.testkit.DefectPlanter.planted;
import static org.stagebook.delivery.testkit.DefectPlanter.rms;
import static org.stagebook.delivery.testkit.DefectPlanter.whole;
import static org.stagebook.delivery.testkit.DefectPlanter.words;

import java.util.List;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.testkit.DefectPlanter.Case;
import org.stagebook.metering.weighting.FrameRange;

/** Defects of samples, in one channel of the printmaster or at one place of all. */
final class SampleDefects {

    private final Random random;
    private final SceneMaker maker;

    SampleDefects(Random random, SceneMaker maker) {
        this.random = random;
        this.maker = maker;
    }

    private Case one(QcKind kind, Scene scene, int channel, FrameRange range, String strength) {
        scene.mix().rounded();
        return new Case(
                scene, planted(kind, FileRole.PRINTMASTER, List.of(label(scene.order(), channel)), range, strength));
    }

    /** All channels, faded out and in again, in a longer scene. */
    Case silence() {
        ChannelOrder order = SceneMaker.ORDERS.get(random.nextInt(SceneMaker.ORDERS.size()));
        Scene scene = maker.scene(order, between(random, 13, 19), random.nextInt(4) == 0);
        int rate = scene.sampleRateHz();
        int frames = (int) (between(random, 5.2, 8) * rate);
        int room = (int) scene.action().frames() - frames - 4 * rate;
        int from = (int) scene.action().startFrame() + 2 * rate + random.nextInt(room);
        double fade = 0.01 * rate;
        for (double[] samples : scene.mix().planar()) {
            for (int i = 0; i < frames; i++) {
                double gain = Math.max(0, Math.max(1 - i / fade, 1 - (frames - i) / fade));
                samples[from + i] *= gain;
            }
        }
        scene.mix().rounded();
        return new Case(
                scene,
                planted(
                        QcKind.SILENCE,
                        FileRole.PRINTMASTER,
                        List.of(),
                        new FrameRange(from, from + frames),
                        words("%.2f s", frames / (double) rate)));
    }

    /** A place in a channel where there is sound before, in and after a range. */
    private int sounding(Scene scene, double[] samples, int frames) {
        int around = scene.sampleRateHz() / 40;
        for (int attempt = 0; attempt < 500; attempt++) {
            int from = (int) scene.action().startFrame()
                    + around
                    + random.nextInt((int) scene.action().frames() - frames - 2 * around);
            boolean before = rms(samples, from - around, from) > 0.003;
            boolean after = rms(samples, from + frames, from + frames + around) > 0.003;
            if (before && after) {
                return from;
            }
        }
        return -1;
    }

    Case dropout() {
        while (true) {
            Scene scene = maker.scene();
            int channel = fullRange(random, scene.order());
            double[] samples = scene.mix().planar()[channel];
            double seconds = 0.0006 * Math.pow(300, random.nextDouble());
            int frames = (int) Math.ceil(seconds * scene.sampleRateHz());
            int from = sounding(scene, samples, frames);
            if (from >= 0) {
                double gain = random.nextBoolean() ? 0 : amplitude(-between(random, 75, 90));
                for (int i = 0; i < frames; i++) {
                    samples[from + i] *= gain;
                }
                FrameRange range = new FrameRange(from, from + frames);
                return one(QcKind.DROPOUT, scene, channel, range, words("%.2f ms", 1000 * seconds));
            }
        }
    }

    /** One false sample, or a leap that goes on. */
    Case click() {
        Scene scene = maker.scene();
        int channel = fullRange(random, scene.order());
        double[] samples = scene.mix().planar()[channel];
        int at = (int) scene.action().startFrame()
                + scene.sampleRateHz() / 4
                + random.nextInt((int) scene.action().frames() - scene.sampleRateHz() / 2);
        double aboveDb = between(random, 26, 46);
        double leap = Math.max(roughness(samples, at) * amplitude(aboveDb), amplitude(-52));
        leap = Math.min(leap, 0.7) * (samples[at] > 0 ? -1 : 1);
        boolean goesOn = random.nextInt(3) == 0;
        int length = goesOn ? scene.sampleRateHz() / 4 : 1;
        for (int i = 0; i < length; i++) {
            samples[at + i] += leap * Math.exp(-8.0 * i / length);
        }
        String strength = words("leaps by %.1f dBFS", 20 * Math.log10(Math.abs(leap)))
                + words(", %.1f dB above the treble around", aboveDb)
                + (goesOn ? ", and goes on" : "");
        return one(QcKind.CLICK, scene, channel, new FrameRange(at, at + 1), strength);
    }

    /** RMS of what the second difference leaves of the sound around a place, as treble. */
    private static double roughness(double[] samples, int at) {
        double sum = 0;
        int around = 1200;
        for (int i = at - around; i < at + around; i++) {
            double rough = samples[i + 1] - 2 * samples[i] + samples[i - 1];
            sum += rough * rough;
        }
        return Math.sqrt(sum / (2 * around)) / 2.4;
    }

    /** A range made so loud that its peaks do not fit. */
    Case clipping() {
        while (true) {
            Scene scene = maker.scene();
            int channel = fullRange(random, scene.order());
            double[] samples = scene.mix().planar()[channel];
            int frames = (int) (between(random, 0.03, 0.5) * scene.sampleRateHz());
            int from = sounding(scene, samples, frames);
            if (from < 0) {
                continue;
            }
            double peak = 0;
            for (int i = 0; i < frames; i++) {
                peak = Math.max(peak, Math.abs(samples[from + i]));
            }
            double overDb = between(random, 1, 9);
            double gain = amplitude(overDb) / peak;
            for (int i = 0; i < frames; i++) {
                double ramp = Math.min(1, Math.min(i, frames - i) / (frames / 4.0));
                samples[from + i] *= 1 + (gain - 1) * ramp;
            }
            scene.mix().rounded();
            if (longestClip(samples, from, frames) >= 3) {
                FrameRange range = new FrameRange(from, from + frames);
                return one(QcKind.CLIPPING, scene, channel, range, words("%.1f dB too loud", overDb));
            }
        }
    }

    private static int longestClip(double[] samples, int from, int frames) {
        int longest = 0;
        int run = 0;
        for (int i = from; i < from + frames; i++) {
            run = Math.abs(samples[i]) >= 1 - 1.0 / (1 << 23) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    Case offset() {
        Scene scene = maker.scene();
        int channel = random.nextInt(scene.order().channelCount());
        double rmsDbfs = 20
                * Math.log10(rms(scene.mix().planar()[channel], 0, scene.mix().frames()));
        double dbfs = between(random, Math.max(-57, rmsDbfs - 12), -28);
        double offset = amplitude(dbfs) * (random.nextBoolean() ? 1 : -1);
        double[] samples = scene.mix().planar()[channel];
        for (int i = 0; i < samples.length; i++) {
            samples[i] += offset;
        }
        return one(QcKind.DC_OFFSET, scene, channel, whole(scene.mix()), words("%.1f dBFS", dbfs));
    }

    Case damaged() {
        Scene scene = maker.scene();
        int channel = random.nextInt(scene.order().channelCount());
        double[] samples = scene.mix().planar()[channel];
        int frames = 1 + random.nextInt(200);
        int from = random.nextInt(samples.length - frames);
        for (int i = 0; i < frames; i++) {
            samples[from + i] = random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        return one(QcKind.DAMAGED_SAMPLES, scene, channel, new FrameRange(from, from + frames), frames + " samples");
    }
}
