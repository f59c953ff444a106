package org.stagebook.delivery.testkit;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.QcFinding;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcPass;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.testkit.DefectPlanter.Case;
import org.stagebook.delivery.testkit.DefectTrials.Clean;
import org.stagebook.delivery.testkit.DefectTrials.Defective;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.weighting.FrameRange;

/** Checks scenes with one defect each and scenes without any. */
final class SoundTrials {

    private static final double SLACK_SECONDS = 0.06;

    private final QcPass pass;

    SoundTrials(int threads) {
        this.pass = new QcPass(threads);
    }

    /** Plants a defect, the seed saying everything about it, and looks for it. */
    Defective defective(QcKind kind, long seed) throws IOException {
        Case planted = new DefectPlanter(seed).plant(kind);
        QcReading reading = read(planted.scene());
        double slack = SLACK_SECONDS * planted.scene().sampleRateHz();
        boolean found = reading.findings().stream().anyMatch(finding -> isIt(finding, planted.planted(), slack));
        Set<QcKind> follow = following(kind);
        List<String> beside = reading.findings().stream()
                .filter(finding -> finding.kind() != kind && !follow.contains(finding.kind()))
                .map(SoundTrials::words)
                .toList();
        return new Defective(
                new Plantable.InSound(kind),
                planted.planted().toString(),
                found,
                beside,
                planted.scene().toString());
    }

    /** Checks a scene that is as it should be, with whatever may be delivered of it. */
    Clean clean(long seed) throws IOException {
        Random random = new Random(seed * 7);
        SceneMaker maker = new SceneMaker(seed);
        ChannelOrder order = SceneMaker.ORDERS.get(random.nextInt(SceneMaker.ORDERS.size()));
        Scene scene = maker.scene(order, 6 + 14 * Math.pow(random.nextDouble(), 3), random.nextInt(3) == 0);
        switch (random.nextInt(4)) {
            case 0 -> scene.deliverStems();
            case 1 -> scene.deliverMusicAndEffects();
            case 2 -> StatedDefects.state(scene, StatedDefects.measured(scene));
            default -> {
                // the printmaster alone
            }
        }
        List<String> said =
                read(scene).findings().stream().map(SoundTrials::words).toList();
        return new Clean(said, scene.toString());
    }

    private static String words(QcFinding finding) {
        return finding.kind() + ": " + finding.sentence() + " (" + finding.file() + ")";
    }

    private QcReading read(Scene scene) throws IOException {
        return pass.read(scene.files(), scene.settings(), MeasureProgress.NONE);
    }

    private static boolean isIt(QcFinding finding, Planted planted, double slack) {
        FrameRange found = finding.range();
        FrameRange wanted = planted.range();
        boolean channels =
                planted.channels().isEmpty() || finding.channels().stream().anyMatch(planted.channels()::contains);
        return finding.kind() == planted.kind()
                && (finding.file().equals(planted.file()) || isBetweenFiles(planted.kind()))
                && channels
                && found.startFrame() < wanted.endFrame() + slack
                && wanted.startFrame() < found.endFrame() + slack;
    }

    /** Which of two files is wrong when they disagree nobody can say. */
    private static boolean isBetweenFiles(QcKind kind) {
        return kind == QcKind.POLARITY || kind == QcKind.SWAPPED_CHANNELS;
    }

    /** What a defect brings with it. */
    private static Set<QcKind> following(QcKind kind) {
        return switch (kind) {
            case CHANNEL_ORDER ->
                EnumSet.of(
                        QcKind.LFE_CONTENT,
                        QcKind.STEM_SUM,
                        QcKind.SWAPPED_CHANNELS,
                        QcKind.POLARITY,
                        QcKind.POP_MISSING);
            case POLARITY -> EnumSet.of(QcKind.STEM_SUM);
            // a left channel in the place of the centre is another order of the trade
            case SWAPPED_CHANNELS -> EnumSet.of(QcKind.STEM_SUM, QcKind.CHANNEL_ORDER);
            case LENGTH -> EnumSet.of(QcKind.STEM_SUM);
            // a mono file has no other channel
            case SILENT_CHANNEL -> EnumSet.of(QcKind.POP_MISSING, QcKind.NO_SOUND);
            case DC_OFFSET -> EnumSet.of(QcKind.LEADER);
            default -> EnumSet.noneOf(QcKind.class);
        };
    }
}
