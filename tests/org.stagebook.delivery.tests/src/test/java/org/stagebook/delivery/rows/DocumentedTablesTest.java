package org.stagebook.delivery.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;

/** The documentation holds what {@code releng/bench specs} prints of the rows as they are now. */
class DocumentedTablesTest {

    @Test
    void theDocumentationIsAsPrinted() throws IOException {
        Collection<Specification> specifications = SpecificationShelf.shipped().all();
        String shipped = new ShippedTable(specifications).markdown();
        String tested = new TestedTable(new CaseBook(RuleBook.installed()), TestedTable.Judge.TRUSTING)
                .markdown(specifications);
        assertThat(Files.readString(documentation()))
                .as("replace the end of docs/specifications.md by what releng/bench specs prints")
                .endsWith(shipped + "\n" + tested);
    }

    private static Path documentation() {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(place.resolve("docs/specifications.md"))) {
            place = Objects.requireNonNull(place.getParent(), "the documentation is part of the project");
        }
        return place.resolve("docs/specifications.md");
    }
}
