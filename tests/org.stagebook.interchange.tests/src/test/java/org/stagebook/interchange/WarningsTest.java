package org.stagebook.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private final Warnings warnings = new Warnings();

    @Test
    void listsAHandfulAndSumsUpTheRest() {
        for (int line = 10; line < 3_010; line++) {
            warnings.add(
                    line, "Cell \"" + line + " \"loud\" door\" at 01:00:00:" + line + " is no time; it was left out.");
        }
        warnings.add(5, "Another sentence.");

        List<ParseWarning> listed = warnings.inFileOrder();

        assertThat(listed).hasSize(7);
        assertThat(listed).extracting(ParseWarning::line).containsExactly(5, 10, 11, 12, 13, 14, 15);
        assertThat(listed.getLast().text())
                .isEqualTo("2995 more of this kind in lines 15 to 3009, the last: Cell \"3009 \"loud\" door\" at"
                        + " 01:00:00:3009 is no time; it was left out.");
    }

    @Test
    void listsASixthRatherThanCountIt() {
        for (int line = 1; line <= 6; line++) {
            warnings.add(line, "Nothing is in it.");
        }

        assertThat(warnings.inFileOrder())
                .extracting(ParseWarning::text)
                .hasSize(6)
                .containsOnly("Nothing is in it.");
    }

    @Test
    void keepsApartWhatSaysSomethingElse() {
        for (int line = 1; line <= 4; line++) {
            warnings.add(line, "The start \"" + line + "\" is no time.");
            warnings.add(line, "The end \"" + line + "\" is no time.");
        }

        assertThat(warnings.inFileOrder()).hasSize(8);
    }

    @Test
    void sumsUpWhatNamesNoLine() {
        for (int clip = 0; clip < 500; clip++) {
            warnings.add(0, "Clip \"" + clip + "\" has no media.");
        }

        assertThat(warnings.inFileOrder()).hasSize(21);
        assertThat(warnings.inFileOrder().getLast())
                .hasToString("480 more of this kind, the last: Clip \"499\" has no media.");
    }

    @Test
    void countsKindsBeyondWhatAnybodyReads() {
        for (int line = 1; line <= 5_000; line++) {
            warnings.add(line, "x".repeat(line % 400) + "y".repeat(line / 400) + ".");
        }

        assertThat(warnings.inFileOrder()).hasSize(2_001);
        assertThat(warnings.inFileOrder().getLast().text()).startsWith("3000 more warnings are not listed");
    }
}
