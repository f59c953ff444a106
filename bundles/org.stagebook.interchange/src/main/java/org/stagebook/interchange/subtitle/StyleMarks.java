package org.stagebook.interchange.subtitle;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of italics, colours and places in subtitles, and how a line that looks as if it had some, or as if it were the times
 * of a subtitle, goes through unharmed.
 */
final class StyleMarks {

    private static final String TAG = "/?(?:[ibusIBUS]|font[^<>]{0,120}|FONT[^<>]{0,120})>";
    private static final String PLACE = "\\\\[^{}]{0,60}}";
    private static final Pattern MARK = Pattern.compile("<" + TAG + "|\\{" + PLACE);
    private static final Pattern SHIELDED = Pattern.compile("＜" + TAG + "|｛" + PLACE);
    /** The beginning of a line that a reader takes for times, up to the point of the arrow. */
    private static final Pattern TIMES = Pattern.compile("([\\d:.,;\\s\u2002]*-{1,3})[>＞]");

    private static final String SIGNS = "<{";
    private static final String LOOK_ALIKES = "＜｛";

    private StyleMarks() {}

    static String without(String text) {
        boolean none = text.indexOf('<') < 0 && text.indexOf('\\') < 0;
        return none ? text : MARK.matcher(text).replaceAll("");
    }

    /** The line with look-alikes where a mark would begin. */
    static String shield(String line) {
        return arrow(MARK.matcher(line).replaceAll(mark -> exchanged(mark, SIGNS, LOOK_ALIKES)), '＞');
    }

    static String unshield(String line) {
        return arrow(SHIELDED.matcher(line).replaceAll(mark -> exchanged(mark, LOOK_ALIKES, SIGNS)), '>');
    }

    private static String arrow(String line, char point) {
        Matcher times = TIMES.matcher(line);
        return times.lookingAt() ? times.group(1) + point + line.substring(times.end()) : line;
    }

    private static String exchanged(MatchResult mark, String from, String to) {
        String text = mark.group();
        return Matcher.quoteReplacement(to.charAt(from.indexOf(text.charAt(0))) + text.substring(1));
    }
}
