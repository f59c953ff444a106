package org.stagebook.delivery.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Severity;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;

/** Leader and pops as a facility asks for them: nothing that is shipped states their numbers, so their rows are tested here. */
@Tag("thorough")
class LeaderRowsTest {

    private static final String HOUSE = """
            { "format": "stagebook-specification/1", "id": "house-reels", "title": "Reels of our house",
              "document": { "title": "Reels", "publisher": "Our house", "date": "2026-11" },
              "formats": { "layouts": ["LAYOUT"], "text": "As mixed." },
              "rules": [
                { "id": "leader", "quantity": "headLeader", "limits": { "min": 7.96, "max": 8.04, "target": 8, "unit": "s" },
                  "clause": "3.1", "text": "8 s of leader." },
                { "id": "pop", "quantity": "headPop", "allowed": ["WANTED"], "clause": "3.2", "text": "A pop before the action." },
                { "id": "pop-place", "quantity": "headPopPlace", "severity": "warn",
                  "limits": { "min": 1.98, "max": 2.02, "target": 2, "unit": "s" }, "text": "2 s before the action." },
                { "id": "pop-level", "quantity": "headPopLevel", "severity": "note",
                  "limits": { "min": -21, "max": -19, "unit": "dBFS" }, "text": "At -20 dBFS." },
                { "id": "tail-pop", "quantity": "tailPop", "allowed": ["WANTED"], "text": "A pop behind the action." },
                { "id": "tail-pop-place", "quantity": "tailPopPlace",
                  "limits": { "min": 1.98, "max": 2.02, "unit": "s" }, "text": "2 s behind the action." },
                { "id": "tail-pop-level", "quantity": "tailPopLevel",
                  "limits": { "min": -21, "max": -19, "unit": "dBFS" }, "text": "At -20 dBFS." } ] }
            """;

    private static final RowJudge JUDGE = new RowJudge();

    private static Specification house(String layout, String wanted) throws IOException {
        byte[] text = HOUSE.replace("LAYOUT", layout).replace("WANTED", wanted).getBytes(StandardCharsets.UTF_8);
        return new SpecificationReader().read("house.json", new ByteArrayInputStream(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "forbidden"})
    void everyRulePassesAndFailsByJustEnough(String wanted) throws IOException {
        List<String> objections = new ArrayList<>();
        int judged = 0;
        for (String layout : List.of("Stereo", "5.1")) {
            Specification house = house(layout, wanted);
            for (Requirement requirement : house.requirements()) {
                if (requirement.id().startsWith("format")) {
                    continue;
                }
                for (RowCase row : new CaseBook(JUDGE.rules()).of(house, requirement)) {
                    judged++;
                    JUDGE.objections(row)
                            .forEach(each -> objections.add(
                                    layout + ", " + requirement.id() + ", " + row.label() + ": " + each));
                }
            }
        }
        assertThat(judged).isEqualTo(2 * (5 + 3 + 6 + 5 + 3 + 6 + 5));
        assertThat(objections).isEmpty();
    }

    @Test
    void eachHasASeverityAndAClauseOfItsOwn() throws IOException {
        Specification house = house("5.1", "required");
        assertThat(house.requirement("leader").orElseThrow().clause().place()).isEqualTo("3.1");
        assertThat(house.requirement("pop-place").orElseThrow().severity()).isEqualTo(Severity.WARN);
        assertThat(house.requirement("pop-level").orElseThrow().title()).isEqualTo("Head pop level");
    }
}
