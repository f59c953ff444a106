package org.stagebook.delivery.testkit;

import java.util.List;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.synth.SeededContent;
import org.stagebook.audio.synth.StemCharacter;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Makes scenes from a seed: dialogue, music, effects with shots and ambience, whose sum is the printmaster. Everything in them is as it
 * should be.
 */
public final class SceneMaker {

    /** Layouts that scenes may have. */
    public static final List<ChannelOrder> ORDERS = List.of(
            ChannelOrder.M,
            ChannelOrder.L_R,
            ChannelOrder.L_R_C_LFE_LS_RS,
            ChannelOrder.L_C_R_LS_RS_LFE,
            ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS,
            ChannelOrder.L_C_R_LSS_RSS_LRS_RRS_LFE);

    private static final double LEADER_SECONDS = 2.5;
    private static final int PICTURE_RATE = 24;

    private final Random random;
    private final long seed;

    public SceneMaker(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A scene of any layout, six to twelve seconds long. */
    public Scene scene() {
        return scene(ORDERS.get(random.nextInt(ORDERS.size())), 6 + 6 * random.nextDouble(), random.nextInt(3) == 0);
    }

    /** A scene as it is wanted. */
    public Scene scene(ChannelOrder order, double seconds, boolean leader) {
        int rate = random.nextInt(4) == 0 ? 44_100 : 48_000;
        int lead = leader ? (int) (LEADER_SECONDS * rate) : 0;
        int actionFrames = (int) (seconds * rate);
        Scene scene = new Scene(rate, order, new FrameRange(lead, lead + actionFrames), leader);
        int frames = actionFrames + 2 * lead;
        HeldSound dialogue = stem(scene, frames, level(-3, 6), StemCharacter.DIALOGUE);
        HeldSound music = stem(scene, frames, level(-6, 9), StemCharacter.MUSIC);
        HeldSound effects = stem(scene, frames, level(-3, 6), StemCharacter.EFFECTS, StemCharacter.AMBIENCE);
        shots(scene, effects);
        scene.put(FileRole.DIALOGUE, dialogue);
        scene.put(FileRole.MUSIC, music);
        scene.put(FileRole.EFFECTS, effects);
        scene.put(FileRole.MUSIC_AND_EFFECTS, sum(music, effects));
        foley(scene);
        scene.put(FileRole.PRINTMASTER, sum(dialogue, music, effects));
        if (leader) {
            pops(scene);
        }
        return scene;
    }

    private double level(double fromDb, double toDb) {
        return Math.pow(10, (fromDb + (toDb - fromDb) * random.nextDouble()) / 20);
    }

    private HeldSound stem(Scene scene, int frames, double gain, StemCharacter... characters) {
        int rate = scene.sampleRateHz();
        HeldSound stem = HeldSound.silence(rate, scene.order(), frames);
        Rendering rendering =
                new Rendering(rate, scene.order(), (int) scene.action().startFrame());
        long milliseconds = scene.action().frames() * 1000 / rate;
        TimeRange range = TimeRange.of(Position.ZERO, new Duration(705_600).times(milliseconds));
        for (StemCharacter character : characters) {
            rendering.add(
                    new SeededContent(scene.order(), seed ^ random.nextInt(1000)).fill(range, character),
                    stem,
                    gain,
                    random);
        }
        return stem.rounded();
    }

    /** Noise that is there at once and dies away: what must not be taken for a click. */
    private void shots(Scene scene, HeldSound effects) {
        int rate = scene.sampleRateHz();
        int count = random.nextInt(4);
        for (int shot = 0; shot < count; shot++) {
            int at = (int) scene.action().startFrame()
                    + random.nextInt((int) scene.action().frames() - rate);
            double level = level(-30, -8);
            double decay = Math.exp(-1 / ((0.01 + 0.1 * random.nextDouble()) * rate));
            double[] channel = effects.planar()[fullRange(scene.order())];
            for (int i = 0; i < rate; i++) {
                channel[at + i] += level * random.nextGaussian() / 3;
                level *= decay;
            }
        }
        effects.rounded();
    }

    private int fullRange(ChannelOrder order) {
        int channel = random.nextInt(order.channelCount());
        while (order.speakers().get(channel).isLowFrequency()) {
            channel = random.nextInt(order.channelCount());
        }
        return channel;
    }

    /** What was under the dialogue of the set is made anew for the M&amp;E, and need not be in the printmaster. */
    private void foley(Scene scene) {
        if (!random.nextBoolean()) {
            return;
        }
        HeldSound music = scene.sound(FileRole.MUSIC_AND_EFFECTS);
        int centre = Math.max(0, scene.order().channelOf(Speaker.CENTRE));
        double[] dialogue = scene.sound(FileRole.DIALOGUE).planar()[centre];
        double level = level(-50, -36);
        double follow = 0;
        for (int i = (int) scene.action().startFrame(); i < scene.action().endFrame(); i++) {
            follow += 0.0005 * (Math.min(1, 100 * Math.abs(dialogue[i])) - follow);
            music.planar()[centre][i] += level * follow * random.nextGaussian();
        }
        music.rounded();
    }

    static HeldSound sum(HeldSound... stems) {
        HeldSound sum = HeldSound.silence(stems[0].sampleRateHz(), stems[0].order(), stems[0].frames());
        for (HeldSound stem : stems) {
            for (int channel = 0; channel < stem.planar().length; channel++) {
                for (int i = 0; i < stem.frames(); i++) {
                    sum.planar()[channel][i] += stem.planar()[channel][i];
                }
            }
        }
        return sum.rounded();
    }

    private static void pops(Scene scene) {
        for (FileRole role : FileRole.values()) {
            if (role != FileRole.FOLEY && role != FileRole.AMBIENCE && role != FileRole.OTHER) {
                HeldSound sound = scene.sound(role);
                pop(scene, sound, headPop(scene));
                pop(scene, sound, tailPop(scene));
            }
        }
    }

    static int headPop(Scene scene) {
        return (int) scene.action().startFrame() - 2 * scene.sampleRateHz();
    }

    static int tailPop(Scene scene) {
        return (int) scene.action().endFrame() + 2 * scene.sampleRateHz() - popFrames(scene);
    }

    static int popFrames(Scene scene) {
        return scene.sampleRateHz() / PICTURE_RATE;
    }

    /** One frame of 1 kHz at −20 dBFS. */
    static void pop(Scene scene, HeldSound sound, int at) {
        List<Speaker> speakers = scene.order().speakers();
        for (int channel = 0; channel < speakers.size(); channel++) {
            if (!speakers.get(channel).isLowFrequency()) {
                for (int i = 0; i < popFrames(scene); i++) {
                    sound.planar()[channel][at + i] +=
                            0.1 * StrictMath.sin(2 * Math.PI * 1000 * i / scene.sampleRateHz());
                }
            }
        }
        sound.rounded();
    }
}
