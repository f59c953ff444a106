package org.stagebook.audio.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.SpeakerVocabulary;

/**
 * An order of channels as people write it: the speakers apart, {@code "L C R Ls Rs LFE"} or {@code "L-C-R-Ls-Rs-LFE"}, or
 * in one, {@code "LCRLsRsLFE"}; case does not matter.
 */
public final class WrittenOrder {

    /** Longest first where one begins another. */
    static final List<String> LABELS = List.of(
            "LFE", "Lss", "Rss", "Lsr", "Rsr", "Lrs", "Rrs", "Ltf", "Rtf", "Ltm", "Rtm", "Lts", "Rts", "Ltr", "Rtr",
            "Ls", "Rs", "Cs", "Lw", "Rw", "Lc", "Rc", "L", "R", "C", "S");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;._/+-]+");

    private final String letters;
    private final Set<ChannelOrder> found = new LinkedHashSet<>();

    private WrittenOrder(String letters) {
        this.letters = letters;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none, names a speaker twice or can be read as several; the message says
     *     which in one sentence
     */
    public static ChannelOrder parse(String text) {
        List<String> words = SEPARATORS
                .splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .toList();
        List<Speaker> speakers = words.stream()
                .flatMap(word -> SpeakerVocabulary.TRADE.speaker(word).stream())
                .toList();
        if (!words.isEmpty() && speakers.size() == words.size()) {
            return SpeakerLabels.consistent(speakers)
                    .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" names a speaker twice."));
        }
        return only(text, readings(String.join("", words)));
    }

    private static ChannelOrder only(String text, List<ChannelOrder> readings) {
        List<ChannelOrder> usual =
                readings.stream().filter(order -> order.layout().isPresent()).toList();
        List<ChannelOrder> best = usual.isEmpty() ? readings : usual;
        if (best.isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a known order.");
        }
        if (best.size() > 1) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" can be read as " + best.get(0) + " and as " + best.get(1) + ".");
        }
        return best.getFirst();
    }

    /** The first way to read speakers without anything between them that makes a layout. */
    static Optional<ChannelOrder> ofLayout(String run) {
        return readings(SEPARATORS.matcher(run).replaceAll("")).stream()
                .filter(order -> order.layout().isPresent())
                .findFirst();
    }

    /** Every way to cut letters into speakers, because LC may be one speaker or two. */
    private static List<ChannelOrder> readings(String letters) {
        WrittenOrder order = new WrittenOrder(letters);
        order.cut(0, new ArrayList<>());
        return List.copyOf(order.found);
    }

    private void cut(int from, List<Speaker> speakers) {
        if (from == letters.length() && !speakers.isEmpty()) {
            SpeakerLabels.consistent(speakers).ifPresent(found::add);
        }
        for (String label : LABELS) {
            Speaker speaker = SpeakerVocabulary.TRADE.speaker(label).orElseThrow();
            if (letters.regionMatches(true, from, label, 0, label.length()) && !speakers.contains(speaker)) {
                speakers.add(speaker);
                cut(from + label.length(), speakers);
                speakers.removeLast();
            }
        }
    }
}
