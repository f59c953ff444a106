package org.stagebook.delivery.spec;

/**
 * Which document a specification follows.
 *
 * @param title as it calls itself
 * @param publisher who issued it
 * @param version as it calls its edition; empty if it has none
 * @param date of that edition, or that it is unknown
 * @param grade how well it is known what it says
 * @param note what else has to be known about the source, such as that it could not be found again; empty for nothing
 */
public record SpecificationDocument(
        String title, String publisher, String version, DocumentDate date, SourceGrade grade, String note) {}
