package org.stagebook.delivery.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.metering.weighting.FrameRange;

/** Plants one defect in a scene, of a strength between just above the limit and gross. */
public final class DefectPlanter {

    /** What can be planted. */
    public static final List<QcKind> KINDS = List.of(
            QcKind.CHANNEL_ORDER,
            QcKind.SILENT_CHANNEL,
            QcKind.SILENCE,
            QcKind.DROPOUT,
            QcKind.CLICK,
            QcKind.CLIPPING,
            QcKind.DC_OFFSET,
            QcKind.POLARITY,
            QcKind.IDENTICAL_CHANNELS,
            QcKind.SWAPPED_CHANNELS,
            QcKind.LFE_CONTENT,
            QcKind.POP_MISSING,
            QcKind.POP_FORBIDDEN,
            QcKind.LEADER,
            QcKind.LENGTH,
            QcKind.STEM_SUM,
            QcKind.MUSIC_AND_EFFECTS_HOLE,
            QcKind.MUSIC_AND_EFFECTS_LEVEL,
            QcKind.MUSIC_AND_EFFECTS_DIALOGUE,
            QcKind.BEXT_LOUDNESS,
            QcKind.DAMAGED_SAMPLES);

    private final Random random;
    private final SceneMaker maker;

    /** A scene with its defect. */
    public record Case(Scene scene, Planted planted) {}

    public DefectPlanter(long seed) {
        this.random = new Random(~seed);
        this.maker = new SceneMaker(seed);
    }

    /** Makes a scene that can have the defect, and plants it. */
    public Case plant(QcKind kind) throws IOException {
        return switch (kind) {
            case CHANNEL_ORDER -> new ChannelDefects(random, maker).order();
            case SILENT_CHANNEL -> new ChannelDefects(random, maker).silent();
            case IDENTICAL_CHANNELS -> new ChannelDefects(random, maker).identical();
            case POLARITY -> new ChannelDefects(random, maker).polarity();
            case SWAPPED_CHANNELS -> new ChannelDefects(random, maker).swapped();
            case LFE_CONTENT -> new ChannelDefects(random, maker).lfe();
            case SILENCE -> new SampleDefects(random, maker).silence();
            case DROPOUT -> new SampleDefects(random, maker).dropout();
            case CLICK -> new SampleDefects(random, maker).click();
            case CLIPPING -> new SampleDefects(random, maker).clipping();
            case DC_OFFSET -> new SampleDefects(random, maker).offset();
            case DAMAGED_SAMPLES -> new SampleDefects(random, maker).damaged();
            case POP_MISSING -> new LeaderDefects(random, maker).missing();
            case POP_FORBIDDEN -> new LeaderDefects(random, maker).forbidden();
            case LEADER -> new LeaderDefects(random, maker).sound();
            case LENGTH -> new StemDefects(random, maker).length();
            case STEM_SUM -> new StemDefects(random, maker).sum();
            case MUSIC_AND_EFFECTS_HOLE -> new StemDefects(random, maker).hole();
            case MUSIC_AND_EFFECTS_LEVEL -> new StemDefects(random, maker).level();
            case MUSIC_AND_EFFECTS_DIALOGUE -> new StemDefects(random, maker).dialogue();
            case BEXT_LOUDNESS -> new StatedDefects(random, maker).loudness();
            default -> throw new IllegalArgumentException("Nobody plants " + kind + ".");
        };
    }

    static Planted planted(QcKind kind, FileRole role, List<String> channels, FrameRange range, String strength) {
        return new Planted(kind, Scene.name(role), channels, range, strength);
    }

    static FrameRange whole(HeldSound sound) {
        return new FrameRange(0, sound.frames());
    }

    static String label(ChannelOrder order, int channel) {
        return order.speakers().get(channel).label();
    }

    static String words(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    static double between(Random random, double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    static double amplitude(double dbfs) {
        return Math.pow(10, dbfs / 20);
    }

    static double rms(double[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / Math.max(1, to - from));
    }

    /** A channel that is no LFE. */
    static int fullRange(Random random, ChannelOrder order) {
        int[] all = IntStream.range(0, order.channelCount())
                .filter(channel -> !order.speakers().get(channel).isLowFrequency())
                .toArray();
        return all[random.nextInt(all.length)];
    }
}
