package org.stagebook.delivery.rows;

import java.util.Collection;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;

/**
 * What is shipped, as Markdown.
 *
 * @param specifications in the order of the table
 */
record ShippedTable(Collection<Specification> specifications) {

    String markdown() {
        MarkdownTable table = new MarkdownTable("id", "title", "document", "version", "date", "grade");
        for (Specification specification : specifications) {
            SpecificationDocument document = specification.document();
            table.add(
                    "`" + specification.id() + "`",
                    specification.title(),
                    document.publisher() + ", " + document.title(),
                    document.version(),
                    document.date().text(),
                    document.grade().id());
        }
        return "## What is shipped\n\n" + table.text();
    }
}
