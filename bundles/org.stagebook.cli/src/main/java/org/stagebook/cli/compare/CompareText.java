package org.stagebook.cli.compare;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.metering.compare.Alignment;
import org.stagebook.metering.compare.Comparison;
import org.stagebook.metering.compare.difference.ChangedPlace;
import org.stagebook.metering.compare.difference.Difference;
import org.stagebook.metering.compare.difference.DifferenceWords;

/** What was found, for people. */
public final class CompareText {

    private static final int MOST_CHANGES = 50;
    private static final double NEARLY_SURE = 0.5;

    private final CompareAnswer answer;

    public CompareText(CompareAnswer answer) {
        this.answer = answer;
    }

    /** Prints it. */
    public void print(PrintStream out) {
        Comparison found = answer.found();
        out.println("A: " + answer.firstFile());
        out.println("B: " + answer.secondFile());
        out.println(verdict(found));
        if (found.alignment().found()) {
            out.println(alignment(found.alignment()));
            out.println(String.format(Locale.ROOT, "Gain: B is %+.2f dB to A.", found.gainDb()));
        }
        if (!found.identical()) {
            out.println("Residual: " + level(found.residual().residualDbfs(), "dBFS") + ", "
                    + level(found.residual().relativeDb(), "dB to the programme") + ".");
        }
        lengths().ifPresent(out::println);
        differences(out);
        answer.remarks().forEach(out::println);
    }

    private Optional<String> lengths() {
        long longer =
                answer.second().format().frames() - answer.first().format().frames();
        double seconds = Math.abs(answer.seconds(longer));
        return longer == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "Length: B is %.3f s %s; where one has ended it counts as silent.",
                        seconds,
                        longer > 0 ? "longer" : "shorter"));
    }

    private String verdict(Comparison found) {
        if (found.identical()) {
            return found.alignment().delayFrames() == 0
                    ? "Every sample is equal."
                    : "Every sample is equal after the delay.";
        }
        String threshold = String.format(Locale.ROOT, "%.0f dB.", answer.thresholdDb());
        String turned = found.alignment().polarityInverted() ? " Polarity is inverted, which this leaves out." : "";
        return (found.isSameWithinThreshold() ? "The same within " : "They differ by more than ") + threshold + turned;
    }

    private String alignment(Alignment alignment) {
        String delay = alignment.delayFrames() == 0 ? "Delay: none" : "Delay: B is " + delay(alignment);
        boolean sure = answer.found().identical() || alignment.confidence() >= NEARLY_SURE;
        return delay
                + (alignment.polarityInverted() ? ", polarity inverted" : "")
                + String.format(Locale.ROOT, ", confidence %.2f", alignment.confidence())
                + (sure ? "." : ": another delay fits about as well, or parts differ.");
    }

    private String delay(Alignment alignment) {
        String samples =
                String.format(Locale.ROOT, alignment.isWhole() ? "%.0f" : "%.3f", Math.abs(alignment.delayFrames()));
        double seconds = Math.abs(answer.seconds(alignment.delayFrames()));
        String side = alignment.delayFrames() < 0 ? "earlier" : "later";
        return String.format(Locale.ROOT, "%s samples (%.6f s) %s", samples, seconds, side);
    }

    private void differences(PrintStream out) {
        List<Difference> all = answer.differences().differences();
        if (answer.differences().isAudiblySame()) {
            out.println("Differences: " + DifferenceWords.NO_AUDIBLE_CHANGE + ".");
            return;
        }
        TextTable table = new TextTable(
                Column.right("From"),
                Column.right("To"),
                Column.left("What"),
                Column.left("Where"),
                Column.right("Residual dBFS"),
                Column.right("Relative dB"));
        DifferenceWords words = new DifferenceWords(answer.differences().sampleRateHz());
        for (Difference difference : all.subList(0, Math.min(MOST_CHANGES, all.size()))) {
            ChangedPlace place = difference.place();
            table.add(
                    time(place.startFrame()),
                    time(place.endFrame()),
                    words.of(difference),
                    channels(place),
                    number(place.residualDbfs()),
                    number(place.relativeDb()));
        }
        table.print(out);
        if (all.size() > MOST_CHANGES) {
            out.println("And " + (all.size() - MOST_CHANGES) + " more; --json lists all.");
        }
    }

    private String channels(ChangedPlace place) {
        boolean all = place.channels().size() == answer.first().format().channels();
        return all ? "all channels" : String.join(" ", place.channelNames());
    }

    private String time(long frame) {
        return answer.timecode(frame).orElseGet(() -> clock(frame));
    }

    private String clock(long frame) {
        long millis = Math.round(Math.abs(answer.seconds(frame)) * 1000);
        return (frame < 0 ? "-" : "")
                + String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d.%03d",
                        millis / 3_600_000,
                        millis / 60_000 % 60,
                        millis / 1000 % 60,
                        millis % 1000);
    }

    /** Silence against silence, as where one file ends before the other, has no level. */
    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f", value) : "-";
    }

    private static String level(double value, String unit) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f %s", value, unit) : "none";
    }
}
