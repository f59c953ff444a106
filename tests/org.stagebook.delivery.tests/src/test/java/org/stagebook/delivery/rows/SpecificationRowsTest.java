package org.stagebook.delivery.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;

/** Every rule of every specification that is shipped, each with right and wrong files. A rule without a case is a failure. */
@Tag("thorough")
class SpecificationRowsTest {

    private static final RowJudge JUDGE = new RowJudge();

    @TestFactory
    Stream<DynamicContainer> everyRow() {
        return SpecificationShelf.shipped().all().stream()
                .map(specification -> DynamicContainer.dynamicContainer(specification.id(), tests(specification)));
    }

    private static Stream<DynamicNode> tests(Specification specification) {
        DynamicTest right = DynamicTest.dynamicTest(
                "a right file",
                () -> assertThat(JUDGE.objections(new RightFile(specification, JUDGE.rules())))
                        .isEmpty());
        return Stream.concat(
                Stream.of(right),
                specification.requirements().stream().map(requirement -> container(specification, requirement)));
    }

    private static DynamicNode container(Specification specification, Requirement requirement) {
        return DynamicContainer.dynamicContainer(
                requirement.id(),
                new CaseBook(JUDGE.rules())
                        .of(specification, requirement).stream()
                                .map(row -> DynamicTest.dynamicTest(
                                        row.label() + ": "
                                                + row.expected().outcome().words(),
                                        () -> assertThat(JUDGE.objections(row)).isEmpty())));
    }
}
