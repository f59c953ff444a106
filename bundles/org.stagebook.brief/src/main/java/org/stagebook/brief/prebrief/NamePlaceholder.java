package org.stagebook.brief.prebrief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can stand in braces in a naming template, and which texts it takes. */
public enum NamePlaceholder {
    CODE("the production's code", "SKL", "[A-Za-z0-9]+"),
    REEL("a reel number", "1", "\\d{1,3}"),
    NAME("what it is called", "FX-A", "[^\\s._-](?:.*[^\\s._-])?"),
    ROLE("a word for the kind of sound", "FX", "[A-Za-z][A-Za-z0-9&]*"),
    LAYOUT(
            "a channel layout",
            "51",
            "mono|m|1[.-]?0|stereo|st|lr|l[to]r[to]|2[.-]?0|lcrs?|quad|[567][.-]?[01]|[579][.-]?[01][.-]?[246]|(?:dolby-?)?atmos|adm"),
    VERSION("a version", "v2", "v?\\d{1,4}[a-z]?"),
    DATE("a date", "20260220", "\\d{8}|\\d{6}|\\d{4}-\\d{2}-\\d{2}"),
    CUT("the label of the picture cut", "Locked", "[^\\s._-](?:.*[^\\s._-])?");

    private final String meaning;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a Pattern does not change
    private final Pattern pattern;

    NamePlaceholder(String meaning, String example, String pattern) {
        this.meaning = meaning;
        this.example = example;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** As it stands between the braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With its braces. */
    public String inBraces() {
        return "{" + word() + "}";
    }

    /** What it stands for, as in "wants a reel number". */
    public String meaning() {
        return meaning;
    }

    /** A text it takes. */
    public String example() {
        return example;
    }

    /** Whether it takes a text. */
    boolean takes(String text) {
        return pattern.matcher(text).matches() && (this != DATE || isDay(text));
    }

    /** Takes texts of any length and content, so that nothing tells where it ends. */
    boolean isFree() {
        return this == NAME || this == CUT;
    }

    static Optional<NamePlaceholder> ofWord(String word) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.word().equals(word))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(NamePlaceholder::inBraces).collect(Collectors.joining(" "));
    }

    private static boolean isDay(String text) {
        String digits = text.replace("-", "");
        String day = digits.length() == 6 ? "20" + digits : digits;
        try {
            LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE.withResolverStyle(ResolverStyle.STRICT));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
