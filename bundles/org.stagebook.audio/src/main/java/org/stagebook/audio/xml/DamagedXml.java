package org.stagebook.audio.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what looks like tags and takes the rest as text, for documents that no parser accepts: bare ampersands, tags that
 * are never closed or cross each other, a document that ends in the middle. An element holds text or elements, so one that
 * holds text ends where the next begins.
 */
final class DamagedXml {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\w:.-]*+");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\p{L}_][\\w:.-]*+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|lt|gt|amp|quot|apos);");
    private static final String CDATA = "<![CDATA[";

    private final String document;
    private final ElementStack elements;
    private int at;

    DamagedXml(String document, ElementStack elements) {
        this.document = document;
        this.elements = elements;
    }

    Optional<XmlElement> read() {
        while (at < document.length() && !elements.isComplete()) {
            int tag = document.indexOf('<', at);
            int end = tag < 0 ? document.length() : tag;
            elements.text(plain(document.substring(at, end)));
            at = end;
            if (tag >= 0) {
                markup();
            }
        }
        return elements.root();
    }

    private void markup() {
        if (document.startsWith("<!--", at)) {
            skipPast("-->");
        } else if (document.startsWith(CDATA, at)) {
            int begin = at + CDATA.length();
            skipPast("]]>");
            elements.text(document.substring(Math.min(begin, at), Math.max(begin, at - 3)));
        } else if (document.startsWith("<?", at)) {
            skipPast("?>");
        } else if (document.startsWith("<!", at)) {
            skipPast(">");
        } else {
            tag();
        }
    }

    private void skipPast(String end) {
        int found = document.indexOf(end, at);
        at = found < 0 ? document.length() : found + end.length();
    }

    private void tag() {
        boolean closing = document.startsWith("</", at);
        Matcher name = NAME.matcher(document).region(at + (closing ? 2 : 1), document.length());
        if (!name.lookingAt()) {
            elements.text("<");
            at++;
            return;
        }
        int begin = name.end();
        int end = endOfTag(begin);
        boolean ended = end < document.length() && document.charAt(end) == '>';
        at = ended ? end + 1 : end;
        if (closing) {
            elements.close(name.group());
            return;
        }
        elements.closeIfText();
        elements.open(name.group(), attributes(document.substring(begin, end)));
        if (end > begin && document.charAt(end - 1) == '/') {
            elements.close();
        }
    }

    /** Where the tag ends, or where the next begins if this one is never ended. */
    private int endOfTag(int begin) {
        int end = begin;
        while (end < document.length() && document.charAt(end) != '>' && document.charAt(end) != '<') {
            end++;
        }
        return end;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String value = Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3));
            attributes.putIfAbsent(matcher.group(1), plain(value));
        }
        return attributes;
    }

    private static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
    }

    private static String character(String entity) {
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(entity);
        };
    }

    private static String numbered(String entity) {
        boolean hexadecimal = entity.startsWith("#x");
        String digits = entity.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty() || (!hexadecimal && !digits.chars().allMatch(Character::isDigit))) {
            return "&" + entity + ";";
        }
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "&" + entity + ";";
    }
}
