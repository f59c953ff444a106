package org.stagebook.lint.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.ReelPops;
import org.stagebook.lint.sound.ReelPlace;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundFormat;
import org.stagebook.model.Reel;

/** How findings word lists, numbers and places. */
final class Phrase {

    private static final int NAMED = 4;

    private Phrase() {}

    /** {@code "L"}, {@code "L and R"}, {@code "L, C and R"}. */
    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The first few, and how many more there are. */
    static String firstOf(List<String> words) {
        int more = words.size() - NAMED;
        return more <= 0
                ? joined(words)
                : words.stream().limit(NAMED).collect(Collectors.joining(", ")) + " and " + more + " more";
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String reel(Reel reel) {
        return "R" + reel.getNumber();
    }

    /** Where a sample of an item is: in the timecode of its reel, else in seconds from the beginning of the file. */
    static String place(LintContext context, LintItem item, SoundFormat format, long frame) {
        if (format.sampleRateHz() <= 0) {
            return "frame " + frame;
        }
        SampleClock clock = new SampleClock(format.sampleRateHz());
        return item.reel()
                .flatMap(ReelPops::place)
                .map((ReelPlace place) -> context.time(clock.positionOf(place.firstSampleOf(format) + frame)))
                .orElseGet(() -> number(frame / (double) format.sampleRateHz(), 3) + " s from its beginning");
    }
}
