package org.stagebook.brief.prebrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How files are named, with named places in braces: {@code {code}_R{reel}_{name}_{layout}}.
 *
 * <p>A name is held against it without its extension, and without the loudspeaker that a mono file of a group ends with
 * ({@code _Ls}, {@code .L}). Letters are compared whatever their case.
 */
public final class NamingTemplate {

    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z][A-Za-z0-9]{1,4}");

    private final String text;
    private final List<NamePart> parts;

    private NamingTemplate(String text, List<NamePart> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @throws NamingSyntaxException if a place is unknown or nothing tells where one ends
     */
    public static NamingTemplate parse(String text) {
        List<NamePart> parts = new NamingSyntax(text.strip()).parts();
        return new NamingTemplate(text.strip(), parts);
    }

    /** Why a template cannot be followed, a sentence; nothing if it can. */
    public static Optional<String> complaint(String text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (NamingSyntaxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The template as it was written. */
    public String text() {
        return text;
    }

    /** Holds the name of a file against the template. */
    public NameCheck match(String fileName) {
        return match(fileName, Map.of());
    }

    /**
     * Holds the name of a file against the template, and what stands in its places against what is known.
     *
     * @param fileName with its extension, without folders
     * @param expected what must stand for some places, such as the production's code or the file's reel
     */
    public NameCheck match(String fileName, Map<NamePlaceholder, String> expected) {
        return new NameMatcher(parts, expected).match(withoutExtension(fileName));
    }

    /** A name that follows the template; places that are not said get an example. */
    public String fill(Map<NamePlaceholder, String> values) {
        return parts.stream()
                .map(part -> part instanceof NamePart.Place place
                        ? values.getOrDefault(
                                place.placeholder(), place.placeholder().example())
                        : part.text())
                .collect(Collectors.joining());
    }

    /** What in the template itself no name may hold on the strictest platforms, as a sentence. */
    public Optional<String> illegal() {
        return LegalCharacters.complaint(fill(Map.of()));
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String end = fileName.substring(dot + 1);
        boolean extension = dot > 0 && EXTENSION.matcher(end).matches() && !ChannelSuffix.isSpeaker(end);
        return extension ? fileName.substring(0, dot) : fileName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamingTemplate template && template.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
