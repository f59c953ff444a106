package org.stagebook.report.block;

/**
 * One kind of fact in a column. On paper the parts of a cell stand under each other; in tables each has a column of its own.
 *
 * @param id by which a template can leave it out, such as "feet"
 * @param title head of its column in tables
 * @param prefix said before the value where parts stand together, such as "like "; may be empty
 */
public record Part(String id, String title, String prefix, Look look) {

    /** One that needs no words before it. */
    public static Part of(String id, String title, Look look) {
        return new Part(id, title, "", look);
    }
}
