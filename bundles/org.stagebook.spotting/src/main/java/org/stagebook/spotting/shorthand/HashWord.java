package org.stagebook.spotting.shorthand;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.model.Origin;
import org.stagebook.spotting.shorthand.Piece.Meaning;

/** {@code #post}, {@code #library}: the origin; any other word is a tag, and {@code #1} is just a number. */
record HashWord() implements WordReader {

    private static final Pattern TAG = Pattern.compile("#\"?\\p{L}[^\"]*\"?");
    private static final Map<String, Origin> ORIGINS = Map.ofEntries(
            Map.entry("production", Origin.PRODUCTION),
            Map.entry("prod", Origin.PRODUCTION),
            Map.entry("set", Origin.PRODUCTION),
            Map.entry("post", Origin.POST),
            Map.entry("library", Origin.LIBRARY),
            Map.entry("lib", Origin.LIBRARY),
            Map.entry("unknown", Origin.UNKNOWN));

    @Override
    public Optional<Piece> read(Word word, LineReading line) {
        if (!TAG.matcher(word.text()).matches()) {
            return Optional.empty();
        }
        String tag = word.text().substring(1).replace("\"", "").strip();
        Optional<Origin> origin = Optional.ofNullable(ORIGINS.get(tag.toLowerCase(Locale.ROOT)));
        if (origin.isPresent()) {
            line.set(Meaning.ORIGIN, origin.get().getLiteral());
            return Optional.of(word.as(Meaning.ORIGIN, origin.get().getLiteral()));
        }
        line.tag(tag);
        return Optional.of(word.as(Meaning.TAG, tag));
    }
}
