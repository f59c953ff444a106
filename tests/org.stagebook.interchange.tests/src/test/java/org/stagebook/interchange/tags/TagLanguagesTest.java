package org.stagebook.interchange.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.tags.ClipName.Operator;

/** The two tag languages, name by name. */
class TagLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "Rain, NONE, Rain",
        "@ {Sc=1 Pier}, TIME_SPAN, ''",
        "@{Sc=1 Pier}, TIME_SPAN, ''",
        "& and more, APPEND, and more",
        "!page $SIZE=a4, RESERVED, page",
        "\\@ home, NONE, @ home",
        "a@b, NONE, a@b",
        "'', NONE, ''",
    })
    void theFirstSignSaysWhatAClipIsFor(String name, Operator operator, String text) {
        assertThat(ClipName.of(name).operator()).isEqualTo(operator);
        assertThat(ClipName.of(name).tags().text()).isEqualTo(text);
    }

    @Test
    void theStrongestLayerWins() {
        LayeredTags tags = new LayeredTags(Map.of());
        for (TagLayer layer : TagLayer.values()) {
            TagText text = new TagText("", Map.of("A", layer.name(), layer.name(), "own"), Set.of(layer.name()));
            tags = tags.with(layer, text);
            assertThat(tags.value("A")).contains(layer.name());
        }
        assertThat(tags.values()).hasSize(7).containsEntry("SESSION", "own");
        assertThat(tags.flags())
                .containsExactly("CLIP", "TRACK_NAME", "TRACK_COMMENT", "TIME_SPAN", "MARKER", "SESSION");
        assertThat(TagLayer.values())
                .containsExactly(
                        TagLayer.SESSION,
                        TagLayer.MARKER,
                        TagLayer.TIME_SPAN,
                        TagLayer.TRACK_COMMENT,
                        TagLayer.TRACK_NAME,
                        TagLayer.CLIP);
    }

    @ParameterizedTest
    @CsvSource({
        "Leonard To[LEOTO]{Jason Tobin}, Leonard To, LEOTO, Jason Tobin",
        "{Jason Tobin} Leonard To [LEOTO], Leonard To, LEOTO, Jason Tobin",
        "This is the adjacent reality. [AR4] {clarity on it}, This is the adjacent reality., AR4, clarity on it",
        "plain, plain, '', ''",
        "open [bracket, open [bracket, '', ''",
        "two [a] and [b], two and [b], a, ''",
        "[only], '', only, ''",
        "} backwards {, } backwards {, '', ''",
        "{a[b}c], {a, b}c, ''",
    })
    void bracketsByKind(String name, String text, String square, String curly) {
        assertThat(BracketedText.of(name)).isEqualTo(new BracketedText(text, square, curly));
    }

    @Test
    void theLanguageIsRecognised() {
        assertThat(dialect(List.of("Leonard To[LEOTO]{Jason Tobin}"), List.of("No.")))
                .isEqualTo(TagDialect.BRACKETS);
        assertThat(dialect(List.of("Leonard[LEO]", ""), List.of("No. {softer}")))
                .isEqualTo(TagDialect.BRACKETS);
        assertThat(dialect(List.of("Leonard[LEO]"), List.of("No. [ADR]"))).isEqualTo(TagDialect.FIELDS);
        assertThat(dialect(List.of("Robin [ADR]", "{Actor=Somebody}"), List.of("No. {softer}")))
                .isEqualTo(TagDialect.FIELDS);
        assertThat(dialect(List.of("Leonard To[LEOTO]{Jason Tobin}"), List.of("No. $QN=1")))
                .isEqualTo(TagDialect.FIELDS);
        assertThat(dialect(List.of("FX"), List.of())).isEqualTo(TagDialect.FIELDS);
    }

    @Test
    void aMegabyteOfAnyBracketIsRead() {
        for (String piece : new String[] {"[", "]", "{", "}", "[]", "{}", "[{", "a[", " ", "[a]{b}"}) {
            String large = piece.repeat(1_000_000 / piece.length());
            assertThat(BracketedText.of(large).text().length()).isLessThanOrEqualTo(large.length());
            assertThat(TagDialect.recognise(List.of(large), List.of(large))).isNotNull();
        }
    }

    private static TagDialect dialect(List<String> tracks, List<String> clips) {
        return TagDialect.recognise(tracks, clips);
    }
}
