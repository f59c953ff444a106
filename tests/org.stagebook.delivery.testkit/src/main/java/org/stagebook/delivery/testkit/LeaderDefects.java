package org.stagebook.delivery.testkit;

import static org.stagebook.delivery.testkit.DefectPlanter.amplitude;
import static org.stagebook.delivery.testkit.DefectPlanter.between;
import static org.stagebook.delivery.testkit.DefectPlanter.planted;
import static org.stagebook.delivery.testkit.DefectPlanter.words;

import java.util.List;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.testkit.DefectPlanter.Case;
import org.stagebook.metering.weighting.FrameRange;

/** Defects before and after the action. */
final class LeaderDefects {

    private final Random random;
    private final SceneMaker maker;

    LeaderDefects(Random random, SceneMaker maker) {
        this.random = random;
        this.maker = maker;
    }

    private Scene scene(boolean leader) {
        ChannelOrder order = SceneMaker.ORDERS.get(random.nextInt(SceneMaker.ORDERS.size()));
        return maker.scene(order, between(random, 6, 12), leader);
    }

    /** A pop is not there in one channel, or in none. */
    Case missing() {
        Scene scene = scene(true);
        int at = random.nextBoolean() ? SceneMaker.headPop(scene) : SceneMaker.tailPop(scene);
        boolean everywhere = random.nextBoolean();
        int only = DefectPlanter.fullRange(random, scene.order());
        for (int channel = 0; channel < scene.order().channelCount(); channel++) {
            for (int i = 0; (everywhere || channel == only) && i < SceneMaker.popFrames(scene); i++) {
                scene.mix().planar()[channel][at + i] = 0;
            }
        }
        List<String> labels = List.of(DefectPlanter.label(scene.order(), only));
        return new Case(
                scene,
                planted(
                        QcKind.POP_MISSING,
                        FileRole.PRINTMASTER,
                        labels,
                        new FrameRange(at, at + SceneMaker.popFrames(scene)),
                        everywhere ? "in all channels" : "in " + labels.getFirst()));
    }

    /** A pop in silence before the sound of a file without leader begins. */
    Case forbidden() {
        Scene scene = scene(false);
        int rate = scene.sampleRateHz();
        int gap = 2 * rate + rate / 2;
        for (double[] samples : scene.mix().planar()) {
            java.util.Arrays.fill(samples, 0, gap, 0);
            for (int i = 0; i < rate / 50; i++) {
                samples[gap + i] *= i / (rate / 50.0);
            }
        }
        scene.mix().rounded();
        int at = rate / 2;
        SceneMaker.pop(scene, scene.mix(), at);
        return new Case(
                scene,
                planted(
                        QcKind.POP_FORBIDDEN,
                        FileRole.PRINTMASTER,
                        List.of(),
                        new FrameRange(at, at + SceneMaker.popFrames(scene)),
                        "at the head"));
    }

    Case sound() {
        Scene scene = scene(true);
        double dbfs = between(random, -70, -25);
        int frames = (int) (between(random, 0.05, 0.8) * scene.sampleRateHz());
        boolean head = random.nextBoolean();
        int from = head
                ? (int) scene.action().startFrame() - frames - scene.sampleRateHz() / 2
                : (int) scene.action().endFrame() + scene.sampleRateHz() / 2;
        int channel = DefectPlanter.fullRange(random, scene.order());
        for (int i = 0; i < frames; i++) {
            scene.mix().planar()[channel][from + i] += amplitude(dbfs) * random.nextDouble(-1, 1);
        }
        scene.mix().rounded();
        return new Case(
                scene,
                planted(
                        QcKind.LEADER,
                        FileRole.PRINTMASTER,
                        List.of(),
                        new FrameRange(from, from + frames),
                        words("%.1f dBFS", dbfs)));
    }
}
