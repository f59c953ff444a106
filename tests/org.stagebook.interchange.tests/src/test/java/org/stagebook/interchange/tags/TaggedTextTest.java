package org.stagebook.interchange.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as tagged text is read as the same. */
class TaggedTextTest {

    private static final String[] PIECES = {
        " ",
        "  ",
        "\\",
        "$",
        "{",
        "}",
        "[",
        "]",
        "=",
        "@",
        "&",
        "!",
        "\n",
        "\r\n",
        "\t",
        "~",
        "/",
        "<",
        ">",
        "QN",
        "A",
        "$A=1",
        "{A=b c}",
        "[A]",
        "Rain",
        "é",
        "\uD83C\uDFAC",
        "\u2003",
        "\u00A0",
        "\"",
        ";",
        "0",
        "\\ ",
        "\\{",
        "_",
        ":",
    };

    @Test
    void usualTextsLookAsOneTypesThem() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("QN", "R101");
        values.put("R", "Off mic");
        assertThat(new TaggedText("\"What now, Sir Guy?\"", values, Set.of("ADR")).written())
                .isEqualTo("\"What now, Sir Guy?\" $QN=R101 {R=Off mic} [ADR]");
        assertThat(new TaggedText("costs $5 {maybe} [sic!]", Map.of(), Set.of()).written())
                .isEqualTo("costs $5 {maybe} [sic!]");
    }

    @Test
    void whatWouldBeATagIsWrittenAsText() {
        assertThat(new TaggedText("use [ADR] here", Map.of(), Set.of("EFF")).written())
                .isEqualTo("use \\[ADR\\] here [EFF]");
        assertThat(new TaggedText("@ home", Map.of(), Set.of()).written()).isEqualTo("\\@ home");
        assertThat(new TaggedText("two\nlines", Map.of("R", "a}b"), Set.of()).written())
                .isEqualTo("two\\/lines {R=a\\}b}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\\\server\\share", "C:\\", "a \\", "Rain  hard", " lead", "trail ", "", "$", "{A=", "\\{A=1}"})
    void difficultTextsComeBack(String text) {
        comesBack(new TaggedText(text, Map.of("A", text), Set.of()), "");
    }

    @Test
    void randomTextsComeBackInOneLine() {
        long seed = 20260511;
        Random random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                values.put("N" + random.nextInt(9) + "_x", text(random));
            }
            Set<String> flags = new LinkedHashSet<>();
            if (random.nextBoolean()) {
                flags.add("F" + random.nextInt(9));
            }
            comesBack(new TaggedText(text(random), values, flags), "seed " + seed + ", run " + run);
        }
    }

    @Test
    void tagsKeepTheirOrder() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Z", "1");
        values.put("A", "2");
        assertThat(new TaggedText("", values, Set.of()).written()).isEqualTo("$Z=1 $A=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "a b", "a=b", "é", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "_a", "a]"})
    void namesThatCannotBeReadAreRefused(String name) {
        assertThat(TaggedText.isName(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TaggedText("", Map.of(name, "x"), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaggedText("", Map.of(), Set.of(name)));
    }

    @Test
    void aMegabyteOfAnySignIsReadInOnePass() {
        for (String piece : new String[] {"$", "{", "[", "\\", "$a=", "{a=", "{a=\\}", "[a", " ", "$a=\\ ", "{a=b}"}) {
            String large = piece.repeat(1_000_000 / piece.length());
            TagText read = TagText.of(large);
            assertThat(read.text().length() + read.values().toString().length())
                    .as(piece)
                    .isLessThanOrEqualTo(large.length() + 10);
        }
    }

    private static void comesBack(TaggedText tagged, String run) {
        String written = tagged.written();
        assertThat(TagText.of(written))
                .as("%s: %s", run, written)
                .isEqualTo(new TagText(tagged.text(), tagged.values(), tagged.flags()));
        assertThat(written).as(run).doesNotContain("\n", "\r", "\t");
        assertThat(written).as(run).doesNotStartWith("@").doesNotStartWith("&").doesNotStartWith("!");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
