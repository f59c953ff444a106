package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.ChannelTotals;
import org.stagebook.delivery.qc.sound.FileWatch;
import org.stagebook.delivery.qc.sound.PairWatch;
import org.stagebook.delivery.qc.sound.Spot;
import org.stagebook.metering.weighting.FrameRange;

/** Makes findings of what was seen in one file by itself. */
final class FileFindings {

    private static final double SOUNDS_ABOVE = Math.pow(10, -65 / 20.0);
    private static final double MORE_THAN_POPS = 1.2;

    private final FileWatch watch;
    private final QcSettings settings;
    private final FileWords words;
    private final TickSeries series;
    private final List<ChannelTotals> totals;
    private final List<QcFinding> findings = new ArrayList<>();

    FileFindings(FileWatch watch, TickSeries series, QcSettings settings) {
        this.watch = watch;
        this.settings = settings;
        this.words = new FileWords(watch.file());
        this.series = series;
        this.totals = watch.totals();
    }

    List<QcFinding> find(Reel reel) {
        findings.addAll(
                new WholenessCheck(watch.file(), totals, settings.silence().belowDbfs()).find(holdsPopsAlone()));
        spots();
        silentChannels();
        silences();
        offsets();
        pairs();
        new LeaderCheck(watch, series, settings, reel).addTo(findings);
        new StatedLoudnessCheck(watch, series, settings).addTo(findings);
        findings.sort(
                Comparator.comparingLong((QcFinding finding) -> finding.range().startFrame())
                        .thenComparing(QcFinding::kind));
        return findings;
    }

    private void spots() {
        List<Spot> spots = new ArrayList<>(watch.damage());
        spots.addAll(watch.spots());
        int rate = watch.file().recording().format().sampleRateHz();
        Explained damage =
                new Explained(watch.damage().stream().map(Spot::range).toList(), rate);
        List<QcFinding> dead = new DeadChannels(watch, words)
                .find().stream()
                        .filter(finding -> !damage.covers(finding.range()))
                        .toList();
        findings.addAll(dead);
        List<FrameRange> explained =
                new ArrayList<>(dead.stream().map(QcFinding::range).toList());
        spots.stream().filter(spot -> spot.kind() != QcKind.CLICK).forEach(spot -> explained.add(spot.range()));
        watch.pops().heads().forEach(pop -> explained.add(pop.range()));
        watch.pops().tails().forEach(pop -> explained.add(pop.range()));
        explained.add(words.whole());
        Explained edges = new Explained(explained, rate);
        SpotWords sentences = new SpotWords(words);
        Joined.of(spots).stream()
                .filter(spot -> spot.kind() != QcKind.CLICK || !edges.explains(spot.range()))
                .filter(spot -> spot.kind() != QcKind.DROPOUT || !damage.covers(spot.range()))
                .forEach(spot -> findings.add(sentences.finding(spot)));
        if (watch.droppedSpots() > 0) {
            add(
                    QcKind.CLICK,
                    List.of(),
                    words.whole(),
                    new Measure(watch.droppedSpots(), ""),
                    words.name() + " has " + watch.droppedSpots()
                            + " more places like these, which are not listed one by one.");
        }
    }

    /** A dialogue stem is silent in all channels but one: of stems only one that holds nothing at all is told. */
    private void silentChannels() {
        double below = Math.pow(10, settings.silence().belowDbfs() / 20);
        if (!isMix() && totals.stream().anyMatch(channel -> channel.samplePeak() >= below)) {
            return;
        }
        for (int channel = 0; channel < totals.size(); channel++) {
            if (totals.get(channel).samplePeak() < below) {
                String sentence = words.channel(channel) + " is silent from first to last frame.";
                add(
                        QcKind.SILENT_CHANNEL,
                        List.of(words.label(channel)),
                        words.whole(),
                        new Measure(Math.max(-200, totals.get(channel).peakDbfs()), "dBFS"),
                        sentence);
            }
        }
    }

    private boolean isMix() {
        return !watch.file().role().isStem();
    }

    /** Only of mixes, because stems pause as they please, and only between first and last sound: what lies outside is the leader's. */
    private void silences() {
        if (!isMix()) {
            return;
        }
        double below = settings.silence().belowDbfs();
        series.sounding(below).ifPresent(sounding -> {
            float least = (float) Math.pow(10, below / 20);
            long start = -1;
            for (int tick = 0; tick < series.ticks(); tick++) {
                long frame = series.startFrame(tick);
                boolean silent = sounding.contains(frame) && series.samplePeak(tick) <= least;
                if (silent && start < 0) {
                    start = frame;
                } else if (!silent && start >= 0) {
                    silence(new FrameRange(start, frame));
                    start = -1;
                }
            }
        });
    }

    private void silence(FrameRange range) {
        double seconds =
                range.frames() / (double) watch.file().recording().format().sampleRateHz();
        if (seconds > settings.silence().longestSeconds()) {
            String sentence =
                    FileWords.number("All channels are silent for %.2f s ", seconds) + words.from(range) + ".";
            add(QcKind.SILENCE, words.labels(), range, new Measure(seconds, "s"), sentence);
        }
    }

    private void offsets() {
        double limit = Math.pow(10, settings.faults().offsetDbfs() / 20);
        for (int channel = 0; channel < totals.size(); channel++) {
            double mean = totals.get(channel).offset();
            if (Math.abs(mean) >= limit) {
                double dbfs = 20 * Math.log10(Math.abs(mean));
                String sentence = words.channel(channel)
                        + FileWords.number(" has an offset of %.1f dBFS", dbfs)
                        + (mean > 0 ? " upwards." : " downwards.");
                add(
                        QcKind.DC_OFFSET,
                        List.of(words.label(channel)),
                        words.whole(),
                        new Measure(dbfs, "dBFS"),
                        sentence);
            }
        }
    }

    /** A dialogue stem that is in the middle of two channels is the same in both, and rightly so. */
    private void pairs() {
        for (PairWatch pair : watch.pairs()) {
            boolean sound = soundsBesidesPops(pair.first()) && soundsBesidesPops(pair.second());
            if (sound && pair.isIdentical() && watch.file().role() != FileRole.DIALOGUE) {
                String sentence = "Channels " + words.label(pair.first()) + " and " + words.label(pair.second())
                        + " hold the same sound from first to last frame.";
                pair(QcKind.IDENTICAL_CHANNELS, pair, sentence);
            } else if (sound
                    && pair.isRelated()
                    && pair.isOpposite(settings.channels().inverted())) {
                String sentence = "Channels " + words.label(pair.first()) + " and " + words.label(pair.second())
                        + FileWords.number(" are opposite to each other (correlation %.2f)", pair.correlation())
                        + ": one of them is upside down.";
                pair(QcKind.POLARITY, pair, sentence);
            }
        }
    }

    private boolean holdsPopsAlone() {
        boolean hasPops =
                !watch.pops().heads().isEmpty() || !watch.pops().tails().isEmpty();
        return hasPops && IntStream.range(0, totals.size()).noneMatch(this::soundsBesidesPops);
    }

    private boolean soundsBesidesPops(int channel) {
        double pops = Stream.concat(watch.pops().heads().stream(), watch.pops().tails().stream())
                .filter(pop -> pop.channel() == channel)
                .mapToDouble(pop -> pop.range().frames() * Math.pow(10, pop.levelDbfs() / 10) / 2)
                .sum();
        double power = totals.get(channel).meanSquare() * series.frames();
        return totals.get(channel).samplePeak() > SOUNDS_ABOVE && power > MORE_THAN_POPS * pops;
    }

    private void pair(QcKind kind, PairWatch pair, String sentence) {
        List<String> labels = List.of(words.label(pair.first()), words.label(pair.second()));
        add(
                kind,
                labels,
                words.whole(),
                new Measure(kind == QcKind.IDENTICAL_CHANNELS ? 1 : pair.correlation(), ""),
                sentence);
    }

    private void add(QcKind kind, List<String> channels, FrameRange range, Measure measure, String sentence) {
        findings.add(new QcFinding(kind, words.name(), channels, range, measure, sentence));
    }
}
