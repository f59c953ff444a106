package org.stagebook.report.block;

/**
 * One kind of fact in a column. On paper the parts of a cell stand under each other; in tables each has a column of its own.
 *
 * @param id by which a template can leave it out, such as "feet"
 * @param title head of its column in tables
 * @param prefix said before the value where parts stand together, such as "like "; may be empty
 */
public record Part(String id, String title, String prefix, Look look) {

    /** A line in quotation marks, unless it has some, or stands in brackets and is a sound rather than words. */
    public static String quoted(String line) {
        boolean plain = line.isEmpty() || hasMarks(line) || isInBrackets(line);
        return plain ? line : "“" + line + "”";
    }

    private static boolean hasMarks(String line) {
        return "'‘".indexOf(line.charAt(0)) >= 0 || line.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
    }

    private static boolean isInBrackets(String line) {
        return (line.startsWith("(") && line.endsWith(")")) || (line.startsWith("[") && line.endsWith("]"));
    }

    /** One that needs no words before it. */
    public static Part of(String id, String title, Look look) {
        return new Part(id, title, "", look);
    }
}
