package org.stagebook.delivery.testkit;

import static org.stagebook.delivery.testkit.DefectPlanter.between;
import static org.stagebook.delivery.testkit.DefectPlanter.label;
import static org.stagebook.delivery.testkit.DefectPlanter.planted;
import static org.stagebook.delivery.testkit.DefectPlanter.whole;
import static org.stagebook.delivery.testkit.DefectPlanter.words;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.testkit.DefectPlanter.Case;
import org.stagebook.metering.weighting.FrameRange;

/** Defects of whole channels. */
final class ChannelDefects {

    private static final List<ChannelOrder> FIVE = List.of(
            ChannelOrder.L_R_C_LFE_LS_RS,
            ChannelOrder.L_C_R_LS_RS_LFE,
            ChannelOrder.C_L_R_LS_RS_LFE,
            ChannelOrder.L_R_LS_RS_C_LFE);
    private static final List<ChannelOrder> SEVEN =
            List.of(ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS, ChannelOrder.L_C_R_LSS_RSS_LRS_RRS_LFE);

    private final Random random;
    private final SceneMaker maker;

    ChannelDefects(Random random, SceneMaker maker) {
        this.random = random;
        this.maker = maker;
    }

    private double seconds() {
        return between(random, 6, 12);
    }

    private Scene scene(ChannelOrder order) {
        return maker.scene(order, seconds(), random.nextInt(4) == 0);
    }

    private ChannelOrder one(List<ChannelOrder> orders) {
        return orders.get(random.nextInt(orders.size()));
    }

    /** The sound lies in another order than is said; with its stems half of the time, so that the dialogue can tell. */
    Case order() {
        List<ChannelOrder> orders = random.nextInt(3) == 0 ? SEVEN : FIVE;
        ChannelOrder real = one(orders);
        ChannelOrder said = one(orders);
        boolean stems = random.nextBoolean();
        while (said.equals(real) || (!stems && said.channelOf(Speaker.LFE) == real.channelOf(Speaker.LFE))) {
            real = one(orders);
            said = one(orders);
        }
        Scene scene = scene(real);
        if (stems) {
            scene.deliverStems();
        }
        scene.put(FileRole.PRINTMASTER, scene.mix().saidToBe(said));
        return new Case(
                scene,
                planted(
                        QcKind.CHANNEL_ORDER,
                        FileRole.PRINTMASTER,
                        List.of(),
                        whole(scene.mix()),
                        real + " said to be " + said + (stems ? " with stems" : "")));
    }

    Case silent() {
        Scene scene = scene(one(SceneMaker.ORDERS));
        int channel = random.nextInt(scene.order().channelCount());
        double level = random.nextBoolean() ? 0 : 3e-5;
        double[] samples = scene.mix().planar()[channel];
        Arrays.setAll(samples, i -> level * random.nextDouble());
        scene.mix().rounded();
        return channels(QcKind.SILENT_CHANNEL, scene, channel, channel, level == 0 ? "nothing" : "faint noise");
    }

    Case identical() {
        Scene scene = scene(one(SceneMaker.ORDERS.subList(1, 6)));
        int[] pair = pair(scene.order());
        boolean dithered = random.nextBoolean();
        double[] from = scene.mix().planar()[pair[0]];
        double step = 1.0 / (1 << 15);
        Arrays.setAll(
                scene.mix().planar()[pair[1]],
                i -> dithered ? from[i] + step * 2 * (random.nextDouble() - 0.5) : from[i]);
        scene.mix().rounded();
        return channels(QcKind.IDENTICAL_CHANNELS, scene, pair[0], pair[1], dithered ? "within dither" : "exactly");
    }

    /** Two channels of which neither is the LFE. */
    private int[] pair(ChannelOrder order) {
        int first = DefectPlanter.fullRange(random, order);
        int second = DefectPlanter.fullRange(random, order);
        while (second == first) {
            second = DefectPlanter.fullRange(random, order);
        }
        return new int[] {first, second};
    }

    /** A left or right channel of a file alone, or a channel of a stem or of the printmaster against the sum. */
    Case polarity() {
        Scene scene = scene(one(SceneMaker.ORDERS.subList(1, 6)));
        if (random.nextBoolean()) {
            int channel = scene.order().channelOf(random.nextBoolean() ? Speaker.LEFT : Speaker.RIGHT);
            invert(scene.mix().planar()[channel]);
            return channels(QcKind.POLARITY, scene, channel, channel, "one of a pair");
        }
        scene.deliverStems();
        FileRole role = random.nextBoolean() ? FileRole.PRINTMASTER : FileRole.EFFECTS;
        int channel = DefectPlanter.fullRange(random, scene.order());
        invert(scene.sound(role).planar()[channel]);
        return new Case(
                scene,
                planted(
                        QcKind.POLARITY,
                        role,
                        List.of(label(scene.order(), channel)),
                        whole(scene.mix()),
                        "against the sum"));
    }

    private static void invert(double[] samples) {
        Arrays.setAll(samples, i -> -samples[i]);
    }

    Case swapped() {
        Scene scene = scene(one(SceneMaker.ORDERS.subList(1, 6)));
        scene.deliverStems();
        FileRole role = random.nextBoolean() ? FileRole.PRINTMASTER : FileRole.EFFECTS;
        int[] pair = pair(scene.order());
        double[][] planar = scene.sound(role).planar();
        double[] first = planar[pair[0]];
        planar[pair[0]] = planar[pair[1]];
        planar[pair[1]] = first;
        List<String> labels = List.of(label(scene.order(), pair[0]), label(scene.order(), pair[1]));
        return new Case(
                scene,
                planted(QcKind.SWAPPED_CHANNELS, role, labels, whole(scene.mix()), String.join(" and ", labels)));
    }

    /** Full range sound in the LFE for a second or more. */
    Case lfe() {
        Scene scene = scene(one(SceneMaker.ORDERS.subList(2, 6)));
        int lfe = scene.order().channelOf(Speaker.LFE);
        double[] samples = scene.mix().planar()[lfe];
        int frames = (int) (between(random, 1.1, 4) * scene.sampleRateHz());
        int from = (int) scene.action().startFrame()
                + random.nextInt((int) scene.action().frames() - frames);
        double ratioDb = between(random, -5, 15);
        double level = DefectPlanter.rms(samples, from, from + frames) * Math.pow(10, ratioDb / 20);
        double middle = 0;
        for (int i = 0; i < frames; i++) {
            double ramp = Math.min(1, Math.min(i, frames - i) / (0.01 * scene.sampleRateHz()));
            double noise = random.nextGaussian();
            middle += 0.1 * (noise - middle);
            samples[from + i] += level * ramp * middle * 4.3;
        }
        scene.mix().rounded();
        return new Case(
                scene,
                planted(
                        QcKind.LFE_CONTENT,
                        FileRole.PRINTMASTER,
                        List.of("LFE"),
                        new FrameRange(from, from + frames),
                        words("%.1f dB against the lows", ratioDb)));
    }

    private static Case channels(QcKind kind, Scene scene, int first, int second, String strength) {
        List<String> labels = first == second
                ? List.of(label(scene.order(), first))
                : List.of(label(scene.order(), first), label(scene.order(), second));
        return new Case(scene, planted(kind, FileRole.PRINTMASTER, labels, whole(scene.mix()), strength));
    }
}
