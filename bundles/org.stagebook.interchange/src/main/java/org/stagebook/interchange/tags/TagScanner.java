package org.stagebook.interchange.tags;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Takes the tags out of one text, in one pass and whatever its length. */
final class TagScanner {

    private final String tagged;
    private final PlainText text = new PlainText();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private int at;

    TagScanner(String tagged) {
        this.tagged = tagged;
    }

    TagText scan() {
        while (at < tagged.length()) {
            if (TagSyntax.isEscape(tagged, at)) {
                text.addEscaped(tagged.charAt(at + 1));
                at += 2;
            } else if (!tag(tagged.charAt(at))) {
                text.add(tagged.charAt(at));
                at++;
            }
        }
        return new TagText(text.toString(), values, flags);
    }

    private boolean tag(char c) {
        return switch (c) {
            case '$' -> word();
            case '{' -> braces();
            case '[' -> brackets();
            default -> false;
        };
    }

    private boolean word() {
        int start = startOfValue();
        int end = start;
        while (end > 0 && end < tagged.length() && !isSpace(tagged.charAt(end))) {
            end += TagSyntax.isEscape(tagged, end) ? 2 : 1;
        }
        return end > start && value(start, end, end);
    }

    private boolean braces() {
        int start = startOfValue();
        int end = start;
        while (end > 0 && end < tagged.length() && tagged.charAt(end) != '{' && tagged.charAt(end) != '}') {
            end += TagSyntax.isEscape(tagged, end) ? 2 : 1;
        }
        return end > 0 && end < tagged.length() && tagged.charAt(end) == '}' && value(start, end, end + 1);
    }

    private boolean brackets() {
        int end = TagSyntax.endOfName(tagged, at + 1);
        boolean flag = end > at + 1 && end < tagged.length() && tagged.charAt(end) == ']';
        if (flag) {
            flags.add(tagged.substring(at + 1, end));
            at = end + 1;
        }
        return flag;
    }

    /** Where the value begins of a tag that begins here; 0 if no name and equals sign follow. */
    private int startOfValue() {
        int equals = TagSyntax.endOfName(tagged, at + 1);
        boolean named = equals > at + 1 && equals < tagged.length() && tagged.charAt(equals) == '=';
        return named ? equals + 1 : 0;
    }

    private boolean value(int start, int end, int after) {
        values.put(tagged.substring(at + 1, start - 1), plain(start, end));
        at = after;
        return true;
    }

    private String plain(int start, int end) {
        StringBuilder plain = new StringBuilder();
        int kept = 0;
        for (int i = start; i < end; i++) {
            char c = tagged.charAt(i);
            if (TagSyntax.isEscape(tagged, i)) {
                i++;
                plain.append(TagSyntax.unescaped(tagged.charAt(i)));
                kept = plain.length();
            } else if (!plain.isEmpty() || !Character.isWhitespace(c)) {
                plain.append(c);
            }
        }
        return plain.substring(
                0, Math.max(kept, plain.toString().stripTrailing().length()));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
