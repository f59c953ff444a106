package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.QcSettings.Presence;
import org.stagebook.delivery.qc.sound.FileWatch;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.metering.weighting.FrameRange;

/** Holds what lies before and after the action against what is wanted there. */
final class LeaderCheck {

    private final FileWatch watch;
    private final TickSeries series;
    private final QcSettings settings;
    private final Reel reel;
    private final FileWords words;

    LeaderCheck(FileWatch watch, TickSeries series, QcSettings settings, Reel reel) {
        this.watch = watch;
        this.series = series;
        this.settings = settings;
        this.reel = reel;
        this.words = new FileWords(watch.file());
    }

    void addTo(List<QcFinding> findings) {
        pops(
                "head pop",
                settings.leader().headPop(),
                watch.pops().heads(),
                watch.pops().headZone(),
                findings);
        pops(
                "tail pop",
                settings.leader().tailPop(),
                watch.pops().tails(),
                watch.pops().tailZone(),
                findings);
        if (settings.leader().soundOutsideAction() == Presence.FORBIDDEN) {
            reel.action().ifPresent(action -> {
                outside(new FrameRange(0, action.startFrame()), findings);
                outside(new FrameRange(action.endFrame(), Math.max(action.endFrame(), series.frames())), findings);
            });
        }
    }

    private void pops(String name, Presence wanted, List<Pop> pops, FrameRange zone, List<QcFinding> findings) {
        if (wanted == Presence.REQUIRED) {
            missing(name, pops, zone, findings);
        } else if (wanted == Presence.FORBIDDEN && !pops.isEmpty()) {
            Pop first = pops.getFirst();
            List<String> channels =
                    pops.stream().map(pop -> words.label(pop.channel())).toList();
            String sentence =
                    "There is a " + name + " at " + words.time(first.range().startFrame()) + " in "
                            + String.join(", ", channels) + ", where none is wanted.";
            findings.add(new QcFinding(
                    QcKind.POP_FORBIDDEN,
                    words.name(),
                    channels,
                    first.range(),
                    new Measure(first.levelDbfs(), "dBFS"),
                    sentence));
        }
    }

    private void missing(String name, List<Pop> pops, FrameRange zone, List<QcFinding> findings) {
        List<String> without = new ArrayList<>();
        for (int channel = 0; channel < watch.totals().size(); channel++) {
            int number = channel;
            if (!isLfe(channel) && pops.stream().noneMatch(pop -> pop.channel() == number)) {
                without.add(words.label(channel));
            }
        }
        if (!without.isEmpty()) {
            String where = pops.isEmpty() ? "" : " in " + String.join(", ", without);
            findings.add(new QcFinding(
                    QcKind.POP_MISSING,
                    words.name(),
                    without,
                    zone,
                    new Measure(without.size(), ""),
                    "There is no " + name + where + " " + words.from(zone) + "."));
        }
    }

    private boolean isLfe(int channel) {
        Optional<ChannelOrder> order = watch.file().recording().channels().order();
        return order.isPresent() && order.get().speakers().get(channel).isLowFrequency();
    }

    private void outside(FrameRange zone, List<QcFinding> findings) {
        double least = Math.pow(10, settings.silence().belowDbfs() / 20);
        long start = -1;
        long end = -1;
        double peak = 0;
        for (int tick = 0; tick < series.ticks(); tick++) {
            FrameRange range = new FrameRange(series.startFrame(tick), series.startFrame(tick + 1));
            boolean inside = range.startFrame() >= zone.startFrame() && range.endFrame() <= zone.endFrame();
            if (inside && series.samplePeak(tick) > least && !isPop(range)) {
                start = start < 0 ? range.startFrame() : start;
                end = range.endFrame();
                peak = Math.max(peak, series.samplePeak(tick));
            }
        }
        if (start >= 0) {
            FrameRange range = new FrameRange(start, end);
            double dbfs = 20 * Math.log10(peak);
            String sentence = "There is sound outside the action " + words.from(range)
                    + FileWords.number(", up to %.1f dBFS.", dbfs);
            findings.add(
                    new QcFinding(QcKind.LEADER, words.name(), List.of(), range, new Measure(dbfs, "dBFS"), sentence));
        }
    }

    private boolean isPop(FrameRange tick) {
        return isIn(watch.pops().heads(), tick) || isIn(watch.pops().tails(), tick);
    }

    private static boolean isIn(List<Pop> pops, FrameRange tick) {
        long slack = tick.frames() / 2;
        return pops.stream()
                .anyMatch(pop -> tick.endFrame() > pop.range().startFrame() - slack
                        && tick.startFrame() < pop.range().endFrame() + slack);
    }
}
