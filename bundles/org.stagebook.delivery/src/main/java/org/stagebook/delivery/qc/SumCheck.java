package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.Leftovers.Explanation;
import org.stagebook.delivery.qc.sound.Leftovers.Kind;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.qc.sound.SumWatch;
import org.stagebook.delivery.qc.sound.SumWatch.Remainder;
import org.stagebook.metering.weighting.FrameRange;

/** Says where the stems do not sum to the printmaster, and why, where a simple reason explains it. */
final class SumCheck {

    private final QcFiles files;
    private final SumWatch watch;
    private final FileWords words;

    SumCheck(QcFiles files, SumWatch watch) {
        this.files = files;
        this.watch = watch;
        this.words = new FileWords(files.main());
    }

    /** Where nobody knows the action, pops tell themselves that they are no part of the sum. */
    private static boolean isPop(Remainder remainder, List<Pop> pops, int sampleRateHz) {
        long slack = sampleRateHz / 50;
        return pops.stream()
                .anyMatch(pop -> remainder.range().startFrame() >= pop.range().startFrame() - slack
                        && remainder.range().endFrame() <= pop.range().endFrame() + slack);
    }

    void addTo(List<FileReading> readings, List<QcFinding> findings) {
        int rate = files.main().recording().format().sampleRateHz();
        List<Pop> pops = new ArrayList<>();
        readings.forEach(reading -> pops.addAll(reading.pops().head()));
        readings.forEach(reading -> pops.addAll(reading.pops().tail()));
        int channels = files.main().recording().format().channels();
        for (int channel = 0; channel < channels; channel++) {
            List<Remainder> remainders = watch.remainders(channel).stream()
                    .filter(remainder -> !isPop(remainder, pops, rate))
                    .toList();
            if (!remainders.isEmpty()) {
                Optional<Explanation> explanation = watch.leftovers().explanation(channel);
                String reason = explanation.map(found -> " " + reason(found)).orElse("");
                for (Remainder remainder : remainders) {
                    findings.add(sum(channel, remainder, reason));
                }
                int number = channel;
                explanation.ifPresent(found -> explain(number, remainders, found, findings));
            }
        }
    }

    private QcFinding sum(int channel, Remainder remainder, String reason) {
        String sentence = "The stems do not sum to " + words.name() + " in " + words.label(channel) + " "
                + words.from(remainder.range())
                + FileWords.number(": up to %.1f dBFS RMS remain", remainder.rmsDbfs())
                + FileWords.number(", with a peak of %.1f dBFS.", remainder.peakDbfs()) + reason;
        return new QcFinding(
                QcKind.STEM_SUM,
                words.name(),
                List.of(words.label(channel)),
                remainder.range(),
                measure(List.of(remainder)),
                sentence);
    }

    /** The greatest of what remains: a rule judges it by its own limit. */
    private static Measure measure(List<Remainder> remainders) {
        return new Measure(
                remainders.stream().mapToDouble(Remainder::rmsDbfs).max().orElseThrow(),
                "dBFS",
                remainders.stream().mapToDouble(Remainder::peakDbfs).max());
    }

    private String subject(Explanation found) {
        return found.stem() < 0
                ? words.name() + " itself"
                : files.stems().get(found.stem()).name();
    }

    private String reason(Explanation found) {
        String subject = subject(found);
        return switch (found.kind()) {
            case MISSING -> "What " + subject + " holds is missing from the printmaster.";
            case INVERTED -> subject + " is upside down against the sum.";
            case SWAPPED -> "In " + subject + " the channel is swapped with " + words.label(found.other()) + ".";
            case LEVEL ->
                "What " + subject + " holds is "
                        + FileWords.number("%.2f dB ", Math.abs(found.gainDb()))
                        + (found.gainDb() > 0 ? "louder" : "softer") + " in the printmaster.";
        };
    }

    private void explain(int channel, List<Remainder> remainders, Explanation found, List<QcFinding> findings) {
        if (found.kind() != Kind.INVERTED && found.kind() != Kind.SWAPPED) {
            return;
        }
        List<String> labels = new ArrayList<>(List.of(words.label(channel)));
        if (found.kind() == Kind.SWAPPED) {
            labels.add(words.label(found.other()));
        }
        String name = found.stem() < 0
                ? words.name()
                : files.stems().get(found.stem()).name();
        FrameRange range = new FrameRange(
                remainders.getFirst().range().startFrame(),
                remainders.getLast().range().endFrame());
        findings.add(new QcFinding(
                found.kind() == Kind.INVERTED ? QcKind.POLARITY : QcKind.SWAPPED_CHANNELS,
                name,
                labels,
                range,
                measure(remainders),
                words.channel(channel) + " against the stems: " + reason(found)));
    }
}
