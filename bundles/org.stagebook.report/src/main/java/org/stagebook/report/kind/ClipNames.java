package org.stagebook.report.kind;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of clips as a mixer reads them, without what the workstation and its tags put there. */
final class ClipNames {

    private static final Pattern TAGS = Pattern.compile("\\$\\w+=\\S*|\\{[^{}]*\\}|\\[[^\\[\\]]*\\]");
    private static final Pattern CHANNEL = Pattern.compile("\\.(L|R|C|Ls|Rs|Lf|Lfe|LFE|A\\d{1,2})$");
    private static final Pattern COPY = Pattern.compile(
            "([._-](cons|merged|new|dup|cm|render|edit)\\d*(?:[._-]\\d+)*|[._-]\\d{2,}(?:-\\d{2,})?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("\\.(wav|aif|aiff|bwf|mxf|w64)$", Pattern.CASE_INSENSITIVE);

    /** Words of a line that are said at each end. */
    private static final int WORDS = 3;

    private ClipNames() {}

    /** The name without tags, channel, ending and the counts of consolidated copies; the name itself if nothing is left. */
    static String shortened(String name) {
        String shorter =
                TAGS.matcher(name).replaceAll(" ").replaceAll(" +", " ").strip();
        shorter = shorter.startsWith("&") ? shorter.substring(1).strip() : shorter;
        shorter = ENDING.matcher(shorter).replaceFirst("");
        shorter = CHANNEL.matcher(shorter).replaceFirst("");
        for (int i = 0; i < 3; i++) {
            shorter = COPY.matcher(shorter).replaceFirst("");
        }
        return shorter.isBlank() ? name.strip() : shorter.strip();
    }

    /** First and last words of a line; all of a short one. */
    static String firstAndLast(String line) {
        List<String> words = Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() <= 2 * WORDS + 1) {
            return String.join(" ", words);
        }
        return String.join(" ", words.subList(0, WORDS)) + " … "
                + String.join(" ", words.subList(words.size() - WORDS, words.size()));
    }
}
