package org.stagebook.cli.compare;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.history.compare.Asked;
import org.stagebook.history.compare.SoundResult;
import org.stagebook.history.compare.SoundResult.Matched;
import org.stagebook.history.compare.SpottedCue;
import org.stagebook.history.compare.VersionComparison;
import org.stagebook.history.listening.ListeningWords;
import org.stagebook.history.sound.HeardChange;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.words.Difference;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.ListeningTest;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Two versions beside each other, for people: what nobody asked for first. */
public final class VersionCompareText {
    private static final int MOST_CUES = 3;

    private final PrintStream out;
    private final TimecodeFormat format;

    public VersionCompareText(PrintStream out, TimecodeFormat format) {
        this.out = out;
        this.format = format;
    }

    public void print(VersionComparison found) {
        out.println(found.before() + " against " + found.after());
        SoundResult sound = found.sound();
        if (!sound.unasked().isEmpty()) {
            out.println();
            out.println("Changed, but nobody asked");
            sound.unasked().forEach(this::print);
        }
        if (!sound.unanswered().isEmpty()) {
            out.println();
            out.println("Asked, but nothing changed");
            sound.unanswered().forEach(asked -> out.println("  " + place(asked) + asked(asked)));
        }
        out.println();
        out.println("In sound");
        if (sound.stems().isEmpty()) {
            out.println("  Neither version has files.");
        }
        sound.stems().forEach(stem -> print(stem, sound));
        out.println();
        out.println("In words");
        found.words()
                .ifPresentOrElse(
                        this::print,
                        () -> out.println(
                                "  One of the two was never kept, so nobody can look into it: it has no tag."));
    }

    /** Prints what people heard without knowing which was which; nothing where nobody did. */
    public void print(List<ListeningTest> heardBlind) {
        if (heardBlind.isEmpty()) {
            return;
        }
        out.println();
        out.println("Heard blind");
        heardBlind.forEach(test -> out.println("  " + new ListeningWords(test).line(format)));
    }

    private void print(StemChanges stem, SoundResult sound) {
        out.println("  " + stem.name() + ": " + stem.sentence());
        sound.matched().stream()
                .filter(it -> stem.changes().contains(it.change()) && it.stem().equals(stem.name()))
                .forEach(this::print);
    }

    private void print(Matched matched) {
        HeardChange change = matched.change();
        out.println("    " + matched.stem() + "  " + range(change.range()) + "  " + change.text() + " ("
                + difference(change) + String.join(" ", change.channels()) + ")");
        if (!matched.cues().isEmpty()) {
            out.println("      heard there: " + cues(matched.cues()));
        }
        matched.asked().forEach(asked -> out.println("      asked: " + asked(asked)));
    }

    private static String difference(HeardChange change) {
        return Double.isFinite(change.residualDbfs())
                ? String.format(Locale.ROOT, "difference %.1f dBFS, ", change.residualDbfs())
                : "";
    }

    private static String cues(List<SpottedCue> cues) {
        String named = cues.stream()
                .limit(MOST_CUES)
                .map(cue -> cue.number() + " " + cue.description())
                .collect(Collectors.joining("; "));
        return cues.size() > MOST_CUES ? named + "; and " + (cues.size() - MOST_CUES) + " more" : named;
    }

    private String place(Asked asked) {
        return asked.range().map(range -> range(range) + "  ").orElse("");
    }

    private static String asked(Asked asked) {
        return asked.text() + (asked.who().isEmpty() ? "" : ", " + asked.who());
    }

    private String range(TimeRange range) {
        return format.formatNearest(range.start()) + " to " + format.formatNearest(range.end());
    }

    private void print(WordsComparison words) {
        if (words.differences().isEmpty()) {
            out.println("  Nothing.");
        }
        for (Map.Entry<String, List<Difference>> reel : words.byReel().entrySet()) {
            if (!reel.getKey().isEmpty()) {
                out.println("  " + reel.getKey());
            }
            reel.getValue().forEach(difference -> out.println("    " + difference.sentence()));
        }
    }
}
