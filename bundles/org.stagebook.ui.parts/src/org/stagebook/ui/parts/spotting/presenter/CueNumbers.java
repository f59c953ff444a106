package org.stagebook.ui.parts.spotting.presenter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;

/**
 * The cue numbers a production has given out. A number is never given twice, not even that of a removed cue, because
 * paper copies outlive removals.
 */
public final class CueNumbers {

    private static final Pattern ENDS_IN_DIGITS = Pattern.compile("(.*?)(\\d{1,9})$");

    private final Map<String, Cue> holders = new HashMap<>();

    private CueNumbers() {}

    public static CueNumbers of(Production production) {
        CueNumbers numbers = new CueNumbers();
        production.getReels().forEach(reel -> reel.getCues().forEach(numbers::add));
        return numbers;
    }

    /** The cue that has the number. */
    public Optional<Cue> holder(String number) {
        return Optional.ofNullable(holders.get(number));
    }

    /** The number for a cue after the given one; without one, the first in the production. */
    public String next(Optional<Cue> current) {
        String before = current.map(cue -> CueText.orEmpty(cue.getNumber())).orElse("");
        return before.isEmpty() && !holders.isEmpty() ? "" : after(before);
    }

    /** The number itself where it is free, otherwise the first free one that counts on. */
    public String free(String number) {
        return holders.containsKey(number) ? after(number) : number;
    }

    /** The first free number that counts on from the given one, with as many digits: {@code FX012} after {@code FX011}. */
    public String after(String number) {
        Matcher matcher = ENDS_IN_DIGITS.matcher(number);
        String prefix = matcher.matches() ? matcher.group(1) : number;
        int digits = matcher.matches() ? matcher.group(2).length() : 3;
        long next = matcher.matches() ? Long.parseLong(matcher.group(2)) + 1 : 1;
        String candidate = prefix + padded(next, digits);
        while (holders.containsKey(candidate)) {
            next++;
            candidate = prefix + padded(next, digits);
        }
        return candidate;
    }

    /** Notes the number of a cue that has been added. */
    void add(Cue cue) {
        String number = CueText.orEmpty(cue.getNumber());
        if (!number.isEmpty()) {
            holders.putIfAbsent(number, cue);
        }
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
