package org.stagebook.ui.parts.conform.presenter;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of a reel from the name of its list, as people name them: {@code FILM_R3_v12.edl}, {@code Reel 03.edl}. */
final class ReelNames {

    private static final Pattern REEL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:reel|r)[ _-]?0{0,3}(\\d{1,3})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private ReelNames() {}

    /** The number, empty where the name has none. */
    static OptionalInt numberIn(Path file) {
        Matcher matcher = REEL.matcher(String.valueOf(file.getFileName()));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
