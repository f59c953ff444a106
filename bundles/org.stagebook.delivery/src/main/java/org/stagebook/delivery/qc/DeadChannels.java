package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.BlockLevels;
import org.stagebook.delivery.qc.sound.FileWatch;
import org.stagebook.delivery.qc.sound.SoundBreak;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Decides where a channel that falls silent at once is dead. Stems pause as they please and at once, so only mixes are asked, and of
 * these only sound that was steady for a second before.
 *
 * <p>A channel whose partner goes on as it was is dead however it comes back. Without such a partner (the centre, both surrounds
 * together) the cut of a scene looks the same, and so it has to come back at once and as loud as it was, or never. Where nothing goes
 * on, all channels have to come back like that: that is a dropout of everything. An M&amp;E is made of what stems leave, so only
 * partners are asked.
 */
final class DeadChannels {

    private static final int SECOND = 10;
    private static final int FEWEST = 3;
    private static final double LEAST_SECONDS = 0.2;
    private static final double SOUND_DBFS = -60;
    private static final double GOES_ON_DB = 15;
    private static final double ALIKE_DB = 10;
    private static final double FOR_GOOD_SECONDS = 10;
    private static final double TOGETHER_SECONDS = 0.01;

    private final FileWatch watch;
    private final FileWords words;
    private final List<BlockLevels> levels;
    private final int rate;

    DeadChannels(FileWatch watch, FileWords words) {
        this.watch = watch;
        this.words = words;
        this.levels = watch.levels();
        this.rate = watch.file().recording().format().sampleRateHz();
    }

    List<QcFinding> find() {
        FileRole role = watch.file().role();
        if (role.isStem()) {
            return List.of();
        }
        List<QcFinding> found = new ArrayList<>();
        List<SoundBreak> holes = new ArrayList<>();
        for (SoundBreak each : watch.breaks()) {
            long end = Math.min(each.range().endFrame(), words.whole().endFrame());
            long start = Math.min(each.range().startFrame(), end);
            SoundBreak cut =
                    new SoundBreak(each.channel(), new FrameRange(start, end), each.comesBack(), each.isHardAtEnd());
            List<Integer> goingOn = goingOn(cut);
            if (seconds(cut.range()) < LEAST_SECONDS || !wasSteady(cut)) {
                continue;
            }
            if (goingOn.stream().anyMatch(other -> isPartner(cut.channel(), other))
                    || (role == FileRole.PRINTMASTER && !goingOn.isEmpty() && isDeadByItself(cut))) {
                found.add(dead(cut, goingOn));
            } else if (role == FileRole.PRINTMASTER && goingOn.isEmpty() && comesBackAsItWas(cut)) {
                holes.add(cut);
            }
        }
        found.addAll(together(holes));
        return found;
    }

    private boolean wasSteady(SoundBreak cut) {
        double[] before = levels.get(cut.channel()).before(cut.range().startFrame(), SECOND);
        return isSteady(before);
    }

    private static boolean isSteady(double[] decibels) {
        return decibels.length >= FEWEST && Arrays.stream(decibels).allMatch(level -> level > SOUND_DBFS);
    }

    /** Whether these are all channels in which there was sound just before. */
    private boolean isEverything(List<SoundBreak> holes) {
        long start = holes.getFirst().range().startFrame();
        return IntStream.range(0, levels.size())
                .filter(channel -> holes.stream().noneMatch(hole -> hole.channel() == channel))
                .noneMatch(channel ->
                        Arrays.stream(levels.get(channel).before(start, FEWEST)).anyMatch(level -> level > SOUND_DBFS));
    }

    /** The other channels that are about as loud as before. */
    private List<Integer> goingOn(SoundBreak cut) {
        return IntStream.range(0, levels.size())
                .filter(channel -> channel != cut.channel())
                .filter(channel -> goesOn(levels.get(channel), cut.range()))
                .boxed()
                .toList();
    }

    private static boolean goesOn(BlockLevels other, FrameRange range) {
        double[] before = other.before(range.startFrame(), SECOND);
        double[] behind = other.behind(range.startFrame(), range.endFrame(), SECOND);
        return before.length > 0
                && behind.length > 0
                && behind[0] > SOUND_DBFS
                && mean(behind) > Math.max(SOUND_DBFS, mean(before) - GOES_ON_DB);
    }

    private boolean isPartner(int channel, int other) {
        return watch.pairs().stream()
                .anyMatch(pair -> pair.isRelated()
                        && Math.min(channel, other) == pair.first()
                        && Math.max(channel, other) == pair.second());
    }

    private boolean isDeadByItself(SoundBreak cut) {
        boolean isForGood = !cut.comesBack() && seconds(cut.range()) >= FOR_GOOD_SECONDS;
        return comesBackAsItWas(cut) || (isForGood && !isLfe(cut.channel()));
    }

    /** What is left in it comes and goes. */
    private boolean isLfe(int channel) {
        return watch.file()
                .recording()
                .channels()
                .order()
                .map(order -> order.speakers().get(channel).isLowFrequency())
                .orElse(false);
    }

    private boolean comesBackAsItWas(SoundBreak cut) {
        BlockLevels own = levels.get(cut.channel());
        double[] before = own.before(cut.range().startFrame(), SECOND);
        double[] after = own.behind(cut.range().endFrame(), words.whole().endFrame(), SECOND);
        return cut.comesBack()
                && cut.isHardAtEnd()
                && isSteady(after)
                && Math.abs(mean(after) - mean(before)) <= ALIKE_DB;
    }

    private static double mean(double[] decibels) {
        return 10
                * Math.log10(Arrays.stream(decibels)
                        .map(level -> Math.pow(10, level / 10))
                        .average()
                        .orElse(1e-20));
    }

    private QcFinding dead(SoundBreak cut, List<Integer> goingOn) {
        String others = String.join(" ", goingOn.stream().map(words::label).toList());
        String sentence = String.format(
                Locale.ROOT,
                "%s goes dead at %s for %.2f s while %s %s on%s.",
                words.channel(cut.channel()),
                words.time(cut.range().startFrame()),
                seconds(cut.range()),
                others,
                goingOn.size() == 1 ? "goes" : "go",
                cut.comesBack() ? ", then comes back" : ", and does not come back");
        return finding(QcKind.DEAD_CHANNEL, List.of(words.label(cut.channel())), cut.range(), sentence);
    }

    /** Breaks of several channels at one place are one hole. */
    private List<QcFinding> together(List<SoundBreak> holes) {
        List<QcFinding> found = new ArrayList<>();
        List<SoundBreak> left = new ArrayList<>(holes);
        while (!left.isEmpty()) {
            FrameRange range = left.getFirst().range();
            List<SoundBreak> same =
                    left.stream().filter(hole -> isAt(range, hole.range())).toList();
            left.removeAll(same);
            if (!isEverything(same)) {
                continue;
            }
            List<String> labels =
                    same.stream().map(hole -> words.label(hole.channel())).toList();
            String sentence = String.format(
                    Locale.ROOT,
                    "Everything breaks off at %s for %.2f s, in %s, and comes back as it was.",
                    words.time(range.startFrame()),
                    seconds(range),
                    String.join(" ", labels));
            found.add(finding(QcKind.DROPOUT, labels, range, sentence));
        }
        return found;
    }

    private boolean isAt(FrameRange range, FrameRange other) {
        return Math.abs(range.startFrame() - other.startFrame()) <= TOGETHER_SECONDS * rate;
    }

    private double seconds(FrameRange range) {
        return range.frames() / (double) rate;
    }

    private QcFinding finding(QcKind kind, List<String> channels, FrameRange range, String sentence) {
        Measure measure =
                kind == QcKind.DROPOUT ? new Measure(1000 * seconds(range), "ms") : new Measure(seconds(range), "s");
        return new QcFinding(kind, words.name(), channels, range, measure, sentence);
    }
}
