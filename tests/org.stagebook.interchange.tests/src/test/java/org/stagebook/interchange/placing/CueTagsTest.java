package org.stagebook.interchange.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.interchange.Lists;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** One language of tags, for all formats. */
class CueTagsTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_24;
    private static final CueTags TAGS =
            new CueTags(new Vocabulary(Lists.open(FORMAT, 1).production().getCategories()), FORMAT);
    private static final TimeRange RANGE = range("01:00:10:00", "01:00:12:05");
    private static final TimeRange POINT = range("01:00:10:00", "01:00:10:01");

    @Test
    void aCueLooksAsEditorsTagIt() {
        Map<CueField, String> texts = Map.of(
                CueField.DESCRIPTION,
                "Door slams",
                CueField.NUMBER,
                "FX104",
                CueField.INTENT,
                "Louder, please",
                CueField.CATEGORY,
                "FX");
        assertThat(TAGS.written(texts, List.of(), TAGS.endOf(RANGE)))
                .isEqualTo("Door slams $QN=FX104 {Intent=Louder, please} $End=01:00:12:05 [FX]");
        assertThat(TAGS.endOf(POINT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "+3 dB", "-6 dB", "@mic", "'=x", "''-x"})
    void noCellIsAFormulaAndTheTextComesBack(String text) {
        Map<CueField, String> texts = Map.of(CueField.DESCRIPTION, text);
        String cell = TAGS.cell(texts, List.of(), RANGE.end());
        assertThat(cell).doesNotContainPattern("^'*[=+\\-@]").contains("$End=01:00:12:05");
        CueRow back = TAGS.read(1, POINT, cell);
        assertThat(back.text(CueField.DESCRIPTION)).isEqualTo(text);
        assertThat(back.range()).isEqualTo(RANGE);
    }

    @Test
    void tagsThatWouldBeFieldsComeBackAsTags() {
        List<String> tags = List.of(
                "TV=1", "QN=9", "note=x", "End=soon", "To=you", "Tag1=y", "Odd name=x", "Empty=", "OPT", "ADR", "a b");
        for (Map<CueField, String> texts :
                List.of(Map.of(CueField.NUMBER, "1"), Map.of(CueField.CATEGORY, "FX"), Map.<CueField, String>of())) {
            String written = TAGS.written(texts, tags, Optional.of(RANGE.end()));
            CueRow back = TAGS.read(1, POINT, written);
            assertThat(back.tags()).as(written).containsExactlyInAnyOrderElementsOf(tags);
            assertThat(back.text(CueField.NUMBER)).isEqualTo(texts.getOrDefault(CueField.NUMBER, ""));
            assertThat(back.text(CueField.CATEGORY)).isEqualTo(texts.getOrDefault(CueField.CATEGORY, ""));
            assertThat(back.range()).isEqualTo(RANGE);
        }
    }

    @Test
    void anEndThatIsNoneIsSeenAsATag() {
        assertThat(TAGS.read(1, POINT, "x $End=01:00:09:00").tags()).containsExactly("End=01:00:09:00");
        assertThat(TAGS.read(1, POINT, "x $End=01:00:12:24").tags()).containsExactly("End=01:00:12:24");
        assertThat(TAGS.read(1, POINT, "x {To=01:00:12:05}").range()).isEqualTo(RANGE);
    }

    @Test
    void whereTextAloneIsNoDescriptionThereIsATag() {
        assertThat(TAGS.marked(Map.of(CueField.DESCRIPTION, "Door slams"), List.of()))
                .isEqualTo("{Text=Door slams}");
        assertThat(TAGS.marked(Map.of(CueField.DESCRIPTION, "Door", CueField.NUMBER, "1"), List.of()))
                .isEqualTo("Door $QN=1");
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(FORMAT.parsePosition(start), FORMAT.parsePosition(end));
    }
}
