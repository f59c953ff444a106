package org.stagebook.cli.playing;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.plan.LoopRange;

/** Says to people what is played, and afterwards what became of it. */
public record PlayText(PrintStream out) {

    /** Before the first sample. */
    public void announce(PlayFacts facts) {
        sources(facts);
        StreamFormat format = facts.format();
        out.println("Device: " + facts.device() + (facts.key().isEmpty() ? "" : " (" + facts.key() + ")"));
        out.println("Channels: " + PlaySource.layout(format.order()) + ", " + format.order() + ", at "
                + format.sampleRateHz() + " Hz");
        facts.fold().ifPresent(this::fold);
        if (!facts.conversions().isEmpty()) {
            out.println("Resampled: " + String.join("; ", facts.conversions()));
        }
        out.println(stretch(facts));
        if (!facts.remark().isEmpty()) {
            out.println(facts.remark().strip());
        }
        out.flush();
    }

    private void sources(PlayFacts facts) {
        TextTable table = new TextTable(
                Column.right("No"),
                Column.left("File"),
                Column.left("Layout"),
                Column.left("Channels"),
                Column.right("Hz"),
                Column.right("Length"),
                Column.right("LUFS"),
                Column.right("Gain, dB"),
                Column.left("Heard"));
        List<PlaySource> sources = facts.request().line().sources();
        for (int index = 0; index < sources.size(); index++) {
            PlaySource source = sources.get(index);
            table.add(
                    Integer.toString(index + 1),
                    source.name(),
                    PlaySource.layout(source.order()),
                    source.order().toString(),
                    Integer.toString(source.rateHz()),
                    new PlayLength(source.recording().format().frames(), source.rateHz()).toString(),
                    lufs(facts, index),
                    gain(facts, index),
                    index == facts.request().heard() ? "yes" : "");
        }
        table.print(out);
    }

    private static String lufs(PlayFacts facts, int index) {
        return facts.request()
                .match()
                .map(match -> match.lufs().get(index).isPresent()
                        ? String.format(
                                Locale.ROOT, "%.2f", match.lufs().get(index).getAsDouble())
                        : "silent")
                .orElse("");
    }

    private static String gain(PlayFacts facts, int index) {
        return facts.request()
                .match()
                .map(match -> String.format(Locale.ROOT, "%.2f", match.gainsDb().get(index)))
                .orElse("");
    }

    private void fold(Fold fold) {
        out.println("Folded: " + fold.title());
        fold.lines().forEach(line -> out.println("  " + line));
        if (!fold.notHeard().isEmpty()) {
            out.println("  Not heard: " + String.join(", ", fold.notHeard()));
        }
    }

    private static String stretch(PlayFacts facts) {
        Stretch stretch = facts.request().stretch();
        int rate = facts.request().line().plan().sampleRateHz();
        if (stretch.loop().isEmpty()) {
            return "From " + new PlayLength(stretch.startFrame(), rate) + " to "
                    + new PlayLength(stretch.endFrame(), rate);
        }
        LoopRange loop = stretch.loop().get();
        String fade = String.format(Locale.ROOT, "%.1f ms", loop.crossfade().frames() * 1000.0 / rate);
        return "Loop from " + new PlayLength(loop.startFrame(), rate) + " to " + new PlayLength(loop.endFrame(), rate)
                + ", crossfade " + fade + ", "
                + (stretch.loopedFrames().isPresent()
                        ? "for " + new PlayLength(stretch.loopedFrames().getAsLong(), rate)
                        : "until Ctrl+C");
    }

    /** After the last. */
    public void conclude(PlayOutcome outcome) {
        out.println((outcome.isCancelled() ? "Stopped after " : "Played ") + outcome.played() + ". Underruns: "
                + outcome.health().underruns() + ". Underruns the device reports: "
                + outcome.health().deviceUnderruns() + ".");
    }
}
