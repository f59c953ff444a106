package org.stagebook.brief.prebrief;

import java.util.ArrayList;
import java.util.List;

/** Takes a naming template apart and refuses what nobody could follow. */
final class NamingSyntax {

    private static final String NEVER_IN_NAMES = "/\\:*?\"<>|";

    private final String template;
    private final List<NamePart> parts = new ArrayList<>();

    NamingSyntax(String template) {
        this.template = template;
    }

    List<NamePart> parts() {
        if (template.isEmpty()) {
            throw new NamingSyntaxException("The naming template is empty. Leave it out where any name will do.");
        }
        int at = 0;
        while (at < template.length()) {
            at = template.charAt(at) == '{' ? readPlace(at) : readLiteral(at);
        }
        if (parts.stream().noneMatch(NamePart.Place.class::isInstance)) {
            throw refused("has no place in braces, so all files would have one name", NamePlaceholder.all());
        }
        return parts;
    }

    private int readPlace(int at) {
        int end = template.indexOf('}', at);
        if (end < 0) {
            throw refused("opens a brace at character " + (at + 1) + " and never closes it", NamePlaceholder.all());
        }
        String word = template.substring(at + 1, end).strip();
        NamePlaceholder placeholder = NamePlaceholder.ofWord(word)
                .orElseThrow(() -> refused("has {" + word + "}, which is no place", NamePlaceholder.all()));
        boolean followsFree = !parts.isEmpty()
                && parts.getLast() instanceof NamePart.Place before
                && (before.placeholder().isFree() || placeholder.isFree());
        if (followsFree) {
            throw refused(
                    "has nothing between " + parts.getLast().text() + " and " + placeholder.inBraces()
                            + ", so nobody can tell where one ends",
                    "a character such as _ between them");
        }
        parts.add(new NamePart.Place(placeholder));
        return end + 1;
    }

    private int readLiteral(int at) {
        int end = at;
        while (end < template.length() && template.charAt(end) != '{') {
            char c = template.charAt(end);
            if (c == '}' || NEVER_IN_NAMES.indexOf(c) >= 0 || Character.isISOControl(c)) {
                throw refused(
                        "has \"" + c + "\" at character " + (end + 1) + ", which no name of a file can hold",
                        "letters, digits, _ - and .");
            }
            end++;
        }
        parts.add(new NamePart.Literal(template.substring(at, end)));
        return end;
    }

    private NamingSyntaxException refused(String clause, String possible) {
        return new NamingSyntaxException(
                "The naming template \"" + template + "\" " + clause + ". Possible: " + possible + ".");
    }
}
