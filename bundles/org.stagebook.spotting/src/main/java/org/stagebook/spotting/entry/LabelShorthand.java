package org.stagebook.spotting.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Completes a hastily typed timecode to a whole label: {@code 01020312}, {@code 1.2.3.12}, and with the front left out
 * {@code 312}, whose hours and minutes are then those of a reference label.
 */
final class LabelShorthand {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[:;.]\\d{1,3}){1,3}");
    private static final Pattern WITH_SUBFRAMES =
            Pattern.compile("\\d{1,2}[:;]\\d{1,2}[:;]\\d{1,2}[:;]\\d{1,3}\\.\\d{2,3}");
    private static final Pattern UNFINISHED = Pattern.compile("[:;.]$");
    private static final int GROUP_COUNT = 4;

    private final TimecodeFormat format;

    LabelShorthand(TimecodeFormat format) {
        this.format = format;
    }

    /**
     * The whole label, or nothing if the text is no shorthand.
     *
     * @param reference a whole label that lends what was left out at the front
     */
    Optional<String> complete(String text, String reference) {
        String typed = UNFINISHED.matcher(text.strip()).replaceFirst("");
        if (WITH_SUBFRAMES.matcher(typed).matches()) {
            int point = typed.lastIndexOf('.');
            return Optional.of(join(groups(typed.substring(0, point)), reference) + typed.substring(point));
        }
        if (DIGITS.matcher(typed).matches()) {
            return typed.length() > 6 + frameDigits() ? Optional.empty() : Optional.of(join(cut(typed), reference));
        }
        return GROUPS.matcher(typed).matches() ? Optional.of(join(groups(typed), reference)) : Optional.empty();
    }

    private static List<String> groups(String typed) {
        return List.of(typed.split("[:;.]"));
    }

    /** Cuts digits from the right: frames, seconds, minutes, hours. */
    private List<String> cut(String digits) {
        List<String> groups = new ArrayList<>();
        int end = digits.length();
        int width = frameDigits();
        while (end > 0) {
            int start = Math.max(0, end - width);
            groups.add(digits.substring(start, end));
            end = start;
            width = 2;
        }
        Collections.reverse(groups);
        return groups;
    }

    private String join(List<String> typed, String reference) {
        List<String> whole = new ArrayList<>(groups(reference).subList(0, GROUP_COUNT - typed.size()));
        typed.stream().map(group -> group.length() == 1 ? "0" + group : group).forEach(whole::add);
        return String.join(":", whole);
    }

    private int frameDigits() {
        return format.framesPerTimecodeSecond() > 100 ? 3 : 2;
    }
}
