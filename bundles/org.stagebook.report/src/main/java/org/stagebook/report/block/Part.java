package org.stagebook.report.block;

/**
 * One kind of fact in a column. On paper the parts of a cell stand under each other; in tables each has a column of its own.
 *
 * @param id by which a template can leave it out, such as "feet"
 * @param title head of its column in tables
 * @param prefix said before the value where parts stand together, such as "like "; may be empty
 */
public record Part(String id, String title, String prefix, Look look) {

    /** A line in quotation marks, unless it has some. */
    public static String quoted(String line) {
        boolean hasMarks = !line.isEmpty() && "\"'“‘«„".indexOf(line.charAt(0)) >= 0;
        return hasMarks ? line : "“" + line + "”";
    }

    /** One that needs no words before it. */
    public static Part of(String id, String title, Look look) {
        return new Part(id, title, "", look);
    }
}
