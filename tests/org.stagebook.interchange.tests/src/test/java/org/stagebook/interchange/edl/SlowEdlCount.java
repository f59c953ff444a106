package org.stagebook.interchange.edl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what a list has by looking at each line alone with regular expressions; shares nothing with the parser. */
record SlowEdlCount(int eventLines, int outgoingSides, int locators, int retimes, int sourceFiles, int foreignLines) {

    private static final String TC = "(\\d{2}:\\d{2}:\\d{2}[:;]\\d{2})";
    private static final Pattern EVENT =
            Pattern.compile("^(\\d{3,6})\\s+(.+?)\\s+(NONE|AA/V|AA|[AVB]\\d*)\\s+(C|D|W\\d{3}|K)"
                    + "(?:\\s+(\\d{3}))?\\s+" + TC + "\\s+" + TC + "\\s+" + TC + "\\s+" + TC + "\\s*$");
    private static final Pattern LOCATOR =
            Pattern.compile("^\\*\\s*LOC:.*|^\\*\\s+\\d+\\s+[A-Z][a-z]+\\s+\\S+\\s+" + TC + "\\s.*");
    private static final Pattern KNOWN = Pattern.compile(
            "^\\s*$|^\\*.*|^TITLE:.*|^FCM:.*|^M2 .*|^AUD .*|^>>> .*|^EFFECTS NAME IS.*|^FROM CLIP NAME:.*");

    static SlowEdlCount of(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<Matcher> events = new ArrayList<>();
        int foreign = 0;
        for (String line : lines) {
            Matcher event = EVENT.matcher(line);
            if (event.matches()) {
                events.add(event);
            } else if (!KNOWN.matcher(line).matches()) {
                foreign++;
            }
        }
        return new SlowEdlCount(
                events.size(),
                outgoingSides(events),
                count(lines, LOCATOR),
                count(lines, Pattern.compile("^M2 .*")),
                sourceFilesOfEvents(lines),
                foreign);
    }

    private static int outgoingSides(List<Matcher> events) {
        int sides = 0;
        for (int i = 0; i + 1 < events.size(); i++) {
            Matcher event = events.get(i);
            Matcher next = events.get(i + 1);
            boolean sameEdit =
                    event.group(1).equals(next.group(1)) && !next.group(4).equals("C");
            sides += sameEdit && event.group(8).equals(event.group(9)) ? 1 : 0;
        }
        return sides;
    }

    /** Those behind the list of sources at the end belong to no event. */
    private static int sourceFilesOfEvents(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !lines.get(end).startsWith(">>>")) {
            end++;
        }
        return count(lines.subList(0, end), Pattern.compile("^\\*\\s*(SOURCE FILE|FROM CLIP):.*"));
    }

    private static int count(List<String> lines, Pattern pattern) {
        return (int)
                lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    }
}
