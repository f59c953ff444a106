package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is agreed before a handoff, from the command line: formats, pre-brief, creative brief. */
class AgreementCommandsTest {

    @TempDir
    private Path folder;

    private Path production = Path.of("");

    @BeforeEach
    void makeProduction() {
        production = folder.resolve("film");
        assertThat(Invocation.of("new", production, "--title", "Film", "--rate", "24", "--reels", 2)
                        .exit())
                .isZero();
    }

    @Test
    void aDecisionIsRecordedAndItsDeliverablesAreDerived() throws IOException {
        JsonNode decided = Invocation.of(
                        "formats",
                        production,
                        "--decide",
                        "Delivery",
                        "--what",
                        "Cinema first",
                        "--by",
                        "Producer",
                        "--on",
                        "2026-01-12",
                        "--format",
                        "Atmos theatrical, English/French",
                        "--format",
                        "5.1 theatrical, English, M&E",
                        "--json")
                .json();
        assertThat(decided.at("/decisions/0/by").asText()).isEqualTo("Producer");
        assertThat(decided.at("/decisions/0/formats/0/layout").asText()).isEqualTo("Dolby Atmos");
        assertThat(decided.at("/deliverables").findValuesAsText("state")).containsOnly("to add");

        JsonNode derived =
                Invocation.of("formats", production, "--derive", "--json").json();
        assertThat(derived.at("/deliverables").findValuesAsText("name"))
                .containsExactly(
                        "Dolby Atmos theatrical printmaster, English",
                        "Dolby Atmos theatrical printmaster, French",
                        "5.1 theatrical printmaster, English",
                        "5.1 M&E");
        assertThat(derived.at("/deliverables").findValuesAsText("state")).containsOnly("stands");
        assertThat(derived.at("/findings").findValuesAsText("rule")).containsOnly("no-room", "no-mixer");
        Invocation shown = Invocation.of("formats", production);
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("2026-01-12", "Cinema first", "no room says what it plays");
    }

    @Test
    void withoutDecisionsTheFirstStepIsShown() {
        assertThat(Invocation.of("formats", production).out()).contains("Nothing is decided yet", "--decide");
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        Invocation.of("formats", production, "--decide", "Delivery", "--format", "theatrical")
                .assertRefused("names no channel layout", "Nothing was changed");
        Invocation.of("formats", production, "--decide", "Delivery", "--on", "soon")
                .assertRefused("\"soon\" is no day");
        Invocation.of("formats", production, "--format", "5.1").assertRefused("--decide");
    }

    @Test
    void aTemplateIsTakenShownAndKept() throws IOException {
        assertThat(Invocation.of("prebrief", production).out()).contains("--list");
        JsonNode list = Invocation.of("prebrief", production, "--list", "--templates", folder, "--json")
                .json();
        List<String> names = list.at("/templates").findValuesAsText("name");
        assertThat(names).contains("Feature Dolby Atmos");
        Path file = folder.resolve("mine.prebrief.json");
        JsonNode taken = Invocation.of(
                        "prebrief", production, "--template", "feature dolby atmos", "--write", file, "--json")
                .json();
        assertThat(taken.at("/preBrief/handlesFrames").asInt()).isEqualTo(144);
        assertThat(file).content().contains("\"format\": \"stagebook-prebrief\"");
        assertThat(Invocation.of("prebrief", production, "--template", file).out())
                .contains("48000 Hz, 24 bit", "L R C LFE Lss Rss Lrs Rrs Ltm Rtm", "#D55E00");
        Invocation.of("prebrief", production, "--write", file).assertRefused("exists already", "Nothing was written");
    }

    @Test
    void aTemplateThatIsNotThereIsRefused() {
        Invocation.of("prebrief", production, "--template", "Stage Z", "--templates", folder)
                .assertRefused("There is no pre-brief \"Stage Z\"", "Television stereo");
    }

    @Test
    void sectionsAreSetClearedAndAskedFor() throws IOException {
        assertThat(Invocation.of("brief", production).out())
                .contains(
                        "Production: no brief",
                        "There is no creative brief yet",
                        "(empty) What shall the audience feel");
        JsonNode set = Invocation.of(
                        "brief",
                        production,
                        "--reel",
                        2,
                        "--intent",
                        "Relief",
                        "--must-be-heard",
                        "The bell",
                        "--ask",
                        "Whose bell?",
                        "--by",
                        "Sound designer",
                        "--json")
                .json();
        assertThat(set.at("/briefs/0/mustBeHeard").asText()).isEqualTo("The bell");
        assertThat(set.at("/briefs/0/questions/0/askedBy").asText()).isEqualTo("Sound designer");
        assertThat(set.at("/summary").toString()).contains("1 of 2 reels has a brief.", "1 question is open.");
        Invocation.of("brief", production, "--reel", 2, "--intent", "");
        JsonNode cleared =
                Invocation.of("brief", production, "--reel", 2, "--json").json();
        assertThat(cleared.at("/briefs/0").has("intent")).isFalse();
        assertThat(cleared.at("/briefs/0/missing").toString()).contains("intent");
        Invocation.of("brief", production, "--scene", 9, "--intent", "x").assertRefused("There is no scene 9");
    }
}
