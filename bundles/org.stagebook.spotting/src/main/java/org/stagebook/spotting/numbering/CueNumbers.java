package org.stagebook.spotting.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;

/**
 * The cue numbers a production has given out. A number is never given twice, not even that of a removed cue, because
 * paper copies outlive removals, and {@code fx1} is {@code FX1}: people call numbers out.
 */
public final class CueNumbers {

    private static final Pattern ENDS_IN_DIGITS = Pattern.compile("(.*?)(\\d{1,9})$", Pattern.DOTALL);

    private static final int ENOUGH_TO_SEE_A_PATTERN = 200;

    private final Schemes schemes;
    private final Map<String, List<Cue>> holders = new LinkedHashMap<>();
    private final Map<String, Long> greatest = new HashMap<>();

    private CueNumbers(Schemes schemes) {
        this.schemes = schemes;
    }

    /** Those of a production as it is now. */
    public static CueNumbers of(Production production) {
        CueNumbers numbers = new CueNumbers(Schemes.of(production));
        production.getReels().forEach(reel -> reel.getCues().forEach(numbers::add));
        return numbers;
    }

    /** The first cue that has the number. */
    public Optional<Cue> holder(String number) {
        return Optional.ofNullable(holders.get(key(number))).map(List::getFirst);
    }

    /** Another cue that has the number of this one. */
    public Optional<Cue> otherHolder(Cue cue, String number) {
        return holders.getOrDefault(key(number), List.of()).stream()
                .filter(other -> !other.equals(cue))
                .findFirst();
    }

    /** The numbers more than one cue has, as the first of them writes it, with these cues, in the order of the production. */
    public Map<String, List<Cue>> duplicates() {
        Map<String, List<Cue>> found = new LinkedHashMap<>();
        for (List<Cue> cues : holders.values()) {
            if (cues.size() > 1) {
                found.put(number(cues.getFirst()), List.copyOf(cues));
            }
        }
        return found;
    }

    /**
     * The number for a new cue: by the scheme of its category, after the greatest count ever given in its series; without a
     * scheme, by the pattern the cues of its category follow; without that, the one that counts on from the cue before it.
     *
     * @param cue with its reel, category and character
     * @param before the cue it is made after
     */
    public String next(Cue cue, Optional<Cue> before) {
        return schemes.of(cue)
                .map(scheme ->
                        next(cue, scheme, greatest.getOrDefault(scheme.pattern().series(cue), 0L)))
                .or(() -> followed(cue))
                .orElseGet(() -> next(before));
    }

    private Optional<String> followed(Cue cue) {
        List<Cue> alike = holders.values().stream()
                .flatMap(List::stream)
                .filter(other -> Objects.equals(other.getCategory(), cue.getCategory()))
                .toList();
        List<Cue> lately = alike.subList(Math.max(0, alike.size() - ENOUGH_TO_SEE_A_PATTERN), alike.size());
        return PatternGuess.of(lately).map(pattern -> {
            String series = pattern.series(cue);
            long last = alike.stream()
                    .filter(other -> pattern.series(other).equals(series))
                    .flatMapToLong(other -> pattern.countOf(other, number(other)).stream())
                    .max()
                    .orElse(0);
            return next(cue, new Scheme(pattern, 1, 1), last);
        });
    }

    /** The number that counts on from the given cue; without one, the first in the production. */
    public String next(Optional<Cue> current) {
        String before = current.map(CueNumbers::number).orElse("");
        return before.isEmpty() && !holders.isEmpty() ? "" : after(before);
    }

    /** The number itself where it is free, otherwise the first free one that counts on. */
    public String free(String number) {
        return holders.containsKey(key(number)) ? after(number) : number;
    }

    /** The first free number that counts on from the given one, with as many digits: {@code FX012} after {@code FX011}. */
    public String after(String number) {
        Matcher matcher = ENDS_IN_DIGITS.matcher(number);
        String prefix = matcher.matches() ? matcher.group(1) : number;
        int digits = matcher.matches() ? matcher.group(2).length() : 3;
        long next = matcher.matches() ? Long.parseLong(matcher.group(2)) + 1 : 1;
        String candidate = prefix + padded(next, digits);
        while (holders.containsKey(key(candidate))) {
            next++;
            candidate = prefix + padded(next, digits);
        }
        return candidate;
    }

    /** Notes the number of a cue that has been added. */
    public void add(Cue cue) {
        String number = number(cue);
        if (number.isEmpty()) {
            return;
        }
        holders.computeIfAbsent(key(number), none -> new ArrayList<>(1)).add(cue);
        schemes.of(cue).ifPresent(scheme -> {
            OptionalLong count = scheme.pattern().countOf(cue, number);
            count.ifPresent(found -> greatest.merge(scheme.pattern().series(cue), found, Math::max));
        });
    }

    /** @param last the greatest count given in the series, 0 for none */
    private String next(Cue cue, Scheme scheme, long last) {
        long count = last == 0 ? scheme.first() : Math.max(scheme.first(), last + scheme.step());
        String candidate = scheme.pattern().number(cue, count);
        while (holders.containsKey(key(candidate))) {
            count += scheme.step();
            candidate = scheme.pattern().number(cue, count);
        }
        return candidate;
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static String key(String number) {
        return NumberKey.of(number).text();
    }

    private static String number(Cue cue) {
        return cue.getNumber() == null ? "" : cue.getNumber().strip();
    }
}
