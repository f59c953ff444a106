package org.stagebook.cli.measure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.truepeak.Peak;

/** What was found in one programme, for people. */
public final class MeasureText {

    private final MeasureJob job;
    private final Measurement found;
    private final Optional<DialogueLoudness> dialogue;
    private final TextTable table = new TextTable(
            Column.left("Quantity"), Column.right("Value"), Column.left("Unit"), Column.wrapped("Where", 64));

    public MeasureText(MeasureJob job, MeasureRun.Outcome.Found outcome) {
        this.job = job;
        this.found = outcome.measurement();
        this.dialogue = outcome.dialogue();
    }

    /** Prints it. */
    public void print(PrintStream out) {
        out.println(job.name());
        out.println(format());
        out.println(channels());
        measured().ifPresent(out::println);
        job.stretch().remarks().forEach(out::println);
        job.recording().losses().forEach(loss -> out.println("Incomplete. " + loss));
        loudness();
        peaks();
        levels();
        table.print(out);
        out.println("True peak by " + found.peaks().truePeakMethod().label() + ".");
        found.levels().equivalent().values().stream()
                .findFirst()
                .ifPresent(level -> out.println("Leq: " + level.calibration().statement() + "."));
        found.levels().spectrum().ifPresent(spectrum -> new SpectrumText(spectrum).print(out));
        if (!found.parts().isEmpty()) {
            out.println();
            new PartsText(job, found.parts()).print(out);
        }
        remarks().forEach(out::println);
    }

    private String format() {
        var format = job.recording().format();
        return "%s, %s, %d Hz, %d %s, %s"
                .formatted(
                        format.container(),
                        format.sample(),
                        format.sampleRateHz(),
                        format.channels(),
                        format.channels() == 1 ? "channel" : "channels",
                        time(format.frames()));
    }

    private Optional<String> measured() {
        Optional<String> timecode = job.stretch()
                .clock()
                .map(clock -> clock.at(found.range().startFrame()) + " to "
                        + clock.at(found.range().endFrame()) + " at "
                        + clock.format().label() + " fps");
        return job.request().range().isEmpty()
                ? timecode.map(edges -> "Timecode " + edges)
                : Optional.of("Measured from " + time(found.range().startFrame()) + " to "
                        + time(found.range().endFrame())
                        + timecode.map(edges -> ", timecode " + edges).orElse(""));
    }

    private String channels() {
        Optional<ChannelOrder> order = job.recording().channels().order();
        String what = order.map(known -> known
                        + known.layout()
                                .map(ChannelLayout::label)
                                .map(label -> " (" + label + ")")
                                .orElse("") + ". ")
                .orElse("");
        return "Channels: " + what + job.recording().channels().reason();
    }

    private void loudness() {
        if (found.loudness().isEmpty()) {
            return;
        }
        Loudness loudness = found.loudness().get();
        row(
                "Integrated",
                loudness.integratedLufs(),
                "LUFS",
                job.request().revision().label());
        row("Loudness range", loudness.rangeLu(), "LU", "");
        if (dialogue.isPresent()) {
            row(
                    "Dialogue",
                    dialogue.get().programmeLufs(),
                    "LUFS",
                    dialogue.get().method());
            row("Speech share", dialogue.get().speechSharePercent(), "%", "");
        }
        row("Max. momentary", loudness.maxMomentary(), 400);
        row("Max. short-term", loudness.maxShortTerm(), 3000);
    }

    private void row(String what, OptionalDouble value, String unit, String where) {
        table.add(what, value.isPresent() ? number(value.getAsDouble()) : "-", unit, where);
    }

    private void row(String what, Optional<LoudnessMaximum> maximum, int windowMillis) {
        long window = (long) windowMillis * job.recording().format().sampleRateHz() / 1000;
        table.add(
                what,
                maximum.map(found -> number(found.lufs())).orElse("-"),
                "LUFS",
                maximum.map(at -> "from " + time(at.endFrame() - window)).orElse(""));
    }

    private void peaks() {
        peak("True peak", found.truePeak(), "dBTP");
        peak("Sample peak", found.samplePeak(), "dBFS");
        row("Peak to loudness", found.peakToLoudnessLu(), "LU", "");
        if (job.asksFor(Quantity.PEAK_TO_SHORT_TERM)) {
            row("Least peak to short-term", found.leastPeakToShortTermLu(), "LU", "");
        }
    }

    private void peak(String what, Optional<Peak> peak, String unit) {
        table.add(
                what,
                peak.map(found -> number(found.decibels())).orElse("-"),
                unit,
                peak.map(found -> channel(found.channel()) + " at " + time(found.frame()))
                        .orElse(""));
    }

    private void levels() {
        LevelRows.of(job, found).forEach(cells -> table.add(cells.what(), cells.value(), cells.unit(), cells.where()));
    }

    private String channel(int channel) {
        return job.recording()
                .channels()
                .order()
                .map(order -> order.speakers().get(channel).label())
                .orElse("channel " + (channel + 1));
    }

    private List<String> remarks() {
        List<String> sentences = new ArrayList<>();
        double seconds =
                (double) found.range().frames() / job.recording().format().sampleRateHz();
        if (seconds < 0.4) {
            sentences.add("Shorter than 400 ms: no loudness is defined.");
        } else if (seconds < 3) {
            sentences.add("Shorter than 3 s: no short-term loudness and no loudness range are defined.");
        }
        if (found.damagedSamples() > 0) {
            sentences.add(found.damagedSamples() + " samples are no numbers (NaN or infinite); they were measured as"
                    + " silence.");
        }
        sentences.addAll(job.recording().channels().contradictions());
        sentences.addAll(job.recording().remarks());
        return sentences;
    }

    private String time(long frame) {
        return clock(frame, job.recording().format().sampleRateHz());
    }

    /** Hours, minutes, seconds and milliseconds. */
    static String clock(long frame, int sampleRateHz) {
        long millis = Math.round(frame * 1000.0 / sampleRateHz);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    /** To a tenth; what rounds to nothing has no sign. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.rint(value * 10) / 10 + 0.0);
    }
}
