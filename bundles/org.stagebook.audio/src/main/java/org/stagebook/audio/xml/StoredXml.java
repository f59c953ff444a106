package org.stagebook.audio.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document as recorders store it: behind a byte order mark or not, padded with zeros or blanks,
 * followed by the rest of an older and longer one, in another encoding than it says.
 */
final class StoredXml {

    private static final Pattern ROOT = Pattern.compile("<([\\p{L}_][\\w:.-]*+)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final String what;
    private final List<String> remarks;

    /**
     * Prepares to read.
     *
     * @param what names the document in remarks, {@code "The iXML chunk"}
     */
    StoredXml(String what, List<String> remarks) {
        this.what = what;
        this.remarks = remarks;
    }

    /** The document alone; empty when there is no element in it. */
    String document(byte[] content) {
        String text = decoded(content);
        int begin = text.indexOf('<');
        if (begin < 0) {
            return "";
        }
        if (!isPadding(text.substring(0, begin))) {
            remarks.add(what + " has " + begin + " characters before its XML, which are skipped.");
        }
        return withoutForbidden(withoutTail(text.substring(begin)));
    }

    private String decoded(byte[] content) {
        Charset charset = marked(content);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            remarks.add(what + " is not " + charset.name() + " as it should be; it is read as Latin-1.");
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    private static Charset marked(byte[] content) {
        int first = content.length < 2 ? 0 : Byte.toUnsignedInt(content[0]) << 8 | Byte.toUnsignedInt(content[1]);
        return switch (first) {
            case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private String withoutTail(String text) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return text;
        }
        String endTag = "</" + root.group(1) + ">";
        int end = text.indexOf(endTag, root.end());
        if (end < 0) {
            return text;
        }
        String tail = text.substring(end + endTag.length());
        if (!isPadding(tail)) {
            remarks.add(what + " has " + tail.length() + " characters behind the end of its XML, which are left out.");
        }
        return text.substring(0, end + endTag.length());
    }

    private String withoutForbidden(String text) {
        Matcher matcher = FORBIDDEN.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        remarks.add(what + " contains control characters that XML does not allow; they are left out.");
        return matcher.replaceAll("");
    }

    private static boolean isPadding(String text) {
        return text.chars().allMatch(c -> c == 0 || Character.isWhitespace(c));
    }
}
