package org.stagebook.brief.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * A decided format in one line, as people read and type it: {@code "5.1 theatrical, English/French, M&E, stems"}.
 *
 * @param layout the channel layout; may be empty
 * @param environment what it is balanced for
 * @param languages in the order they were said
 * @param musicAndEffects with an M&E
 * @param stems with stems
 */
public record FormatText(
        String layout,
        ListeningEnvironment environment,
        List<String> languages,
        boolean musicAndEffects,
        boolean stems) {

    /** Keeps the list. */
    public FormatText {
        languages = List.copyOf(languages);
    }

    /** What a format of the model says. */
    public static FormatText of(DeliveryFormat format) {
        return new FormatText(
                Objects.requireNonNullElse(format.getLayout(), ""),
                format.getEnvironment(),
                format.getLanguages(),
                format.isMusicAndEffects(),
                format.isStems());
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException with a sentence, if it names no layout
     */
    public static FormatText parse(String line) {
        List<String> parts = Stream.of(line.split(",", -1)).map(String::strip).toList();
        Optional<ListeningEnvironment> environment = environment(parts.getFirst());
        String layout = withoutEnvironment(parts.getFirst());
        if (layout.isEmpty()) {
            throw new IllegalArgumentException("\"" + line.strip() + "\" names no channel layout. Begin with one, as in"
                    + " \"5.1 theatrical, English/French, M&E, stems\".");
        }
        List<String> languages = new ArrayList<>();
        boolean musicAndEffects = false;
        boolean stems = false;
        for (String part : parts.subList(1, parts.size())) {
            switch (part.toLowerCase(Locale.ROOT)) {
                case "m&e", "m+e", "music and effects" -> musicAndEffects = true;
                case "stems" -> stems = true;
                default ->
                    Stream.of(part.split("/", -1))
                            .map(String::strip)
                            .filter(language -> !language.isEmpty())
                            .forEach(languages::add);
            }
        }
        return new FormatText(
                LayoutName.of(layout).text(),
                environment.orElse(ListeningEnvironment.ANY),
                languages,
                musicAndEffects,
                stems);
    }

    /** Layout and environment, such as "5.1 theatrical". */
    public String sound() {
        String where = environment == ListeningEnvironment.ANY ? "" : " " + environment.getLiteral();
        return (layout.isEmpty() ? "no layout" : layout) + where;
    }

    /** The line, as {@link #parse} reads it. */
    public String line() {
        List<String> parts = new ArrayList<>(List.of(sound()));
        if (!languages.isEmpty()) {
            parts.add(String.join("/", languages));
        }
        if (musicAndEffects) {
            parts.add("M&E");
        }
        if (stems) {
            parts.add("stems");
        }
        return String.join(", ", parts);
    }

    /** To be put into a decision. */
    public NewObject described() {
        return NewObject.of(Literals.DELIVERY_FORMAT)
                .with(Literals.DELIVERY_FORMAT__LAYOUT, layout)
                .with(Literals.DELIVERY_FORMAT__ENVIRONMENT, environment)
                .with(Literals.DELIVERY_FORMAT__LANGUAGES, languages)
                .with(Literals.DELIVERY_FORMAT__MUSIC_AND_EFFECTS, musicAndEffects)
                .with(Literals.DELIVERY_FORMAT__STEMS, stems);
    }

    private static Optional<ListeningEnvironment> environment(String part) {
        return Stream.of(part.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .flatMap(word -> environmentOf(word).stream())
                .findFirst();
    }

    private static Optional<ListeningEnvironment> environmentOf(String word) {
        return switch (word) {
            case "theatrical", "cinema" -> Optional.of(ListeningEnvironment.THEATRICAL);
            case "near-field", "nearfield", "home" -> Optional.of(ListeningEnvironment.NEAR_FIELD);
            default -> Optional.empty();
        };
    }

    private static String withoutEnvironment(String part) {
        return String.join(
                " ",
                Stream.of(part.split("\\s+", -1))
                        .filter(word ->
                                environmentOf(word.toLowerCase(Locale.ROOT)).isEmpty())
                        .toList());
    }
}
