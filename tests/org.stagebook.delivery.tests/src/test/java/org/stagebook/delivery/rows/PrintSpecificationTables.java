package org.stagebook.delivery.rows;

import java.io.IOException;
import java.util.Collection;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;

/** Prints the end of {@code docs/specifications.md}: {@code releng/bench specs} runs it. Fails if a case is judged wrongly. */
final class PrintSpecificationTables {

    private PrintSpecificationTables() {}

    public static void main(String[] arguments) throws IOException {
        Collection<Specification> specifications = SpecificationShelf.shipped().all();
        RowJudge judge = new RowJudge();
        TestedTable tested = new TestedTable(new CaseBook(judge.rules()), judge);
        System.out.println(new ShippedTable(specifications).markdown());
        System.out.print(tested.markdown(specifications));
        if (!tested.isAllRight()) {
            throw new IllegalStateException("A case was judged otherwise than it should be.");
        }
    }
}
