package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of mistake in a specification file gets a sentence that says where and what; the published schema knows most of them too. */
class SpecificationMistakesTest {

    private static final String RIGHT = """
            {
              "format": "stagebook-specification/1",
              "id": "house",
              "title": "The house",
              "document": { "title": "House rules", "publisher": "The house", "date": "2026-11" },
              "rules": [
                {
                  "id": "dialogue",
                  "quantity": "dialogueLoudness",
                  "method": { "standard": "ITU-R BS.1770", "revision": 1, "gate": "dialogue" },
                  "limits": { "min": -29, "max": -25, "unit": "LKFS" },
                  "condition": { "quantity": "speechShare", "min": 15, "unit": "%" },
                  "fallback": "programme",
                  "text": "Dialogue."
                },
                { "id": "programme", "quantity": "programmeLoudness", "anyOf": "a", "text": "Programme." },
                { "id": "other", "quantity": "programmeLoudness", "anyOf": "a", "text": "Programme." }
              ],
              "formats": { "layouts": ["5.1"], "orders": ["L R C LFE Ls Rs"], "sampleRatesHz": [48000], "text": "5.1." },
              "leader": { "pop": "forbidden", "headSecondsMost": 5, "text": "No pop." },
              "naming": { "pattern": "[a-z]+", "text": "Letters." },
              "stems": [{ "name": "Dialogue", "required": true }]
            }
            """;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "\"id\": \"house\"",
                        "\"id\": \"house\", \"tilte\": 1",
                        "tilte is not known here; known are format, id"),
                mistake("\"pattern\": \"[a-z]+\"", "\"template\": \"{code}_{real}\"", "naming.template has a mistake"),
                mistake("\"min\": -29", "\"mn\": -29", "rules[0].limits.mn is not known here"),
                mistake("\"gate\": \"dialogue\"", "\"gates\": \"dialogue\"", "rules[0].method.gates is not known here"),
                mistake("\"min\": 15", "\"from\": 15, \"min\": 15", "rules[0].condition.from is not known here"),
                mistake("\"pop\"", "\"pops\"", "leader.pops is not known here"),
                mistake("\"layouts\"", "\"layout\"", "formats.layout is not known here"),
                mistake("\"required\": true", "\"needed\": true", "stems[0].needed is not known here"),
                mistake("\"title\": \"The house\",", "", "title is missing; it has to be a text"),
                mistake("\"publisher\": \"The house\", ", "", "document.publisher is missing"),
                mistake("\"document\":", "\"documents\": [], \"x\":", "document is missing: which one is followed"),
                mistake(", \"unit\": \"LKFS\"", "", "rules[0].limits.unit is missing"),
                mistake("\"standard\": \"ITU-R BS.1770\", ", "", "rules[0].method.standard is missing"),
                mistake(", \"text\": \"5.1.\"", "", "formats.text is missing"),
                mistake("\"The house\",", "17,", "title has to be a text"),
                mistake("\"The house\",", "\" \",", "title is empty; leave it out"),
                mistake("-29", "\"-29\"", "rules[0].limits.min has to be a number"),
                mistake("true", "\"yes\"", "stems[0].required has to be true or false"),
                mistake("[\"5.1\"]", "\"5.1\"", "formats.layouts has to be a list in brackets"),
                mistake("[\"5.1\"]", "[[5]]", "formats.layouts has to be a list of texts or numbers"),
                mistake(
                        "{ \"name\": \"Dialogue\", \"required\": true }",
                        "1",
                        "stems[0] has to be an object in braces"),
                mistake("specification/1", "specification/2", "format is \"stagebook-specification/2\"; this version"),
                mistake("\"house\"", "\"The House\"", "id may only have small letters, digits, points and hyphens"),
                mistake("2026-11", "November", "document.date is wrong: \"November\" is no date."),
                mistake("\"dialogue\" }", "\"speech\" }", "rules[0].method.gate says \"speech\", which is unknown"),
                mistake("\"revision\": 1", "\"revision\": 1.5", "rules[0].method.revision has to be a whole number"),
                mistake("\"max\": -25", "\"max\": -30", "rules[0].limits.min is above the greatest value allowed"),
                mistake("\"max\"", "\"below\": -25, \"max\"", "rules[0].limits.below and max exclude each other"),
                mistake("\"max\"", "\"meterTolerance\": -1, \"max\"", "limits.meterTolerance must not be negative"),
                mistake("\"min\": 15, ", "", "rules[0].condition needs min, above or below"),
                mistake(
                        "\"min\": 15",
                        "\"min\": 15, \"above\": 1",
                        "rules[0].condition.above and min exclude each other"),
                mistake("\"min\": 15", "\"min\": 15, \"below\": 15", "condition.below has to be more than the least"),
                mistake("\"forbidden\"", "\"no\"", "leader.pop has to be \"required\" or \"forbidden\""),
                mistake(
                        "\"dialogueLoudness\",",
                        "\"headPop\", \"allowed\": [\"wanted\"],",
                        "rules[0].allowed has to be [\"required\"] or [\"forbidden\"]"),
                mistake(
                        "\"dialogueLoudness\",",
                        "\"tailPop\",",
                        "rules[0].allowed has to be [\"required\"] or [\"forbidden\"]"),
                mistake("[\"5.1\"]", "[\"5.7\"]", "formats.layouts has \"5.7\", which is no layout"),
                mistake("LFE Ls", "Sub Ls", "formats.orders has a mistake. \"Sub\" in the channel order"),
                mistake("[a-z]+", "[a-z", "naming.pattern is no regular expression"),
                mistake("\"id\": \"other\"", "\"id\": \"programme\"", "rules have two named \"programme\""),
                mistake("\"fallback\": \"programme\"", "\"fallback\": \"none\"", "rules name a fallback \"none\""),
                mistake("\"fallback\": \"programme\"", "\"fallback\": \"dialogue\"", "as its own fallback"),
                mistake(
                        "\"anyOf\": \"a\", \"text\": \"Programme.\" }\n",
                        "\"anyOf\": \"b\", \"text\": \"P.\" }\n",
                        "rules have only one with anyOf"));
    }

    private static Arguments mistake(String right, String wrong, String sentence) {
        return Arguments.of(right, wrong, sentence);
    }

    private static Specification read(String json) throws IOException {
        return new SpecificationReader()
                .read("house.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhereAndWhat(String right, String wrong, String sentence) {
        assertThat(RIGHT).contains(right);
        assertThatThrownBy(() -> read(RIGHT.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
                .isInstanceOf(UnreadableSpecificationException.class)
                .hasMessageStartingWith("The specification \"house.json\" was left out: ")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("..");
    }

    /** What a schema cannot say: what one field has to do with another, and which layouts and speakers there are. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "rules[0].limits.min is above the greatest value allowed",
            "condition.below has to be more than the least",
            "formats.layouts has \"5.7\", which is no layout",
            "formats.orders has a mistake. \"Sub\" in the channel order",
            "naming.pattern is no regular expression",
            "naming.template has a mistake",
            "rules have two named \"programme\"",
            "rules name a fallback \"none\"",
            "as its own fallback",
            "rules have only one with anyOf");

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSchemaKnowsWhatASchemaCanSay(String right, String wrong, String sentence) throws IOException {
        String json = RIGHT.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(new SpecificationSchema()
                        .objections(json.getBytes(StandardCharsets.UTF_8))
                        .isEmpty())
                .isEqualTo(BEYOND_A_SCHEMA.contains(sentence));
    }

    @Test
    void withoutMistakeItIsReadAndKeepsTheSchema() throws IOException {
        Specification read = read(RIGHT);
        assertThat(read.requirements())
                .extracting(Requirement::id)
                .containsExactly(
                        "dialogue",
                        "programme",
                        "other",
                        "format.layout",
                        "format.channelOrder",
                        "format.sampleRateHz",
                        "leader.pop",
                        "leader.head",
                        "naming",
                        "stem.1");
        assertThat(read.document().grade()).isEqualTo(SourceGrade.FACILITY);
        assertThat(new SpecificationSchema().objections(RIGHT.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aFallbackNeedsACondition() {
        String condition = "\"condition\": { \"quantity\": \"speechShare\", \"min\": 15, \"unit\": \"%\" },";
        assertThat(RIGHT).contains(condition);
        assertThatThrownBy(() -> read(RIGHT.replace(condition, "")))
                .hasMessageContaining("a fallback but no condition, so the fallback would never apply");
    }

    @Test
    void whatAsksForNothingIsNoSpecification() {
        String nothing = """
                {
                  "format": "stagebook-specification/1", "id": "house", "title": "The house",
                  "document": { "title": "House rules", "publisher": "The house", "date": "2026" }
                }
                """;
        assertThatThrownBy(() -> read(nothing))
                .hasMessageContaining("rules ask for nothing: there has to be at least one");
        assertThatThrownBy(() -> read(nothing.replaceFirst("\\}\\s*\\}", "}, \"formats\": { \"text\": \"All.\" } }")))
                .hasMessageContaining("formats asks for nothing");
    }

    @Test
    void layoutsAreNamedAsTheLayoutsAre() throws IOException {
        assertThat(read(RIGHT.replace("[\"5.1\"]", "[\"2.0\", \"5.1\"]"))
                        .requirement("format.layout")
                        .orElseThrow()
                        .allowed())
                .containsExactly("Stereo", "5.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ \"format\": ", "{ 'format': 1 }", "format: 1", "{} {}", "{ \"id\": \"a\", \"id\": \"b\" }"})
    void whatIsNoJsonIsToldWithItsLine(String text) {
        assertThatThrownBy(() -> read("\n\n" + text))
                .isInstanceOf(UnreadableSpecificationException.class)
                .hasMessageStartingWith("The specification \"house.json\" is no JSON: ")
                .hasMessageContaining(" in line 3")
                .hasMessageEndingWith("It was left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "17", "null"})
    void whatIsNoObjectIsTold(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableSpecificationException.class)
                .hasMessageContaining("The file has to be an object in braces.");
    }
}
