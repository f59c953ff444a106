package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

/** What names and tags turn into. */
class CueMakerTest {

    @ParameterizedTest
    @CsvSource({
        "DX, DX",
        "dia wt, DX",
        "FX1, FX",
        "SFX-A, FX",
        "Amb beds, BG",
        "bg_city, BG",
        "FLY feet, foley",
        "Cloth, foley",
        "Dialogue, DX",
        "LG, group",
        "MX Source, MX",
        "SRC radio, source",
        "ADR, ADR",
        "Backgrounds 2, BG",
        "Robin, ''",
        "Affixes, ''",
        "boxed, ''",
    })
    void trackNamesAreReadWordByWord(String name, String code) {
        Vocabulary vocabulary = new Vocabulary(
                Productions.open(TimecodeFormat.TC_24, 0).production().getCategories());
        List<String> codes = vocabulary.codesIn(name);
        assertThat(codes.isEmpty() ? "" : codes.getFirst()).isEqualTo(code);
    }

    @Test
    void tagsAreTakenOutOfTheText() {
        assertThat(TagText.of("\"Tomorrow,  Your Highness!\" {R=Set Noise} [EFF] $QN=GY104"))
                .isEqualTo(new TagText(
                        "\"Tomorrow, Your Highness!\"", Map.of("R", "Set Noise", "QN", "GY104"), Set.of("EFF")));
        assertThat(TagText.of("costs $5 {maybe} [sic!] a=b"))
                .isEqualTo(new TagText("costs $5 {maybe} [sic!] a=b", Map.of(), Set.of()));
        assertThat(TagText.of("{open $QN=1").text()).isEqualTo("{open");
    }

    @Test
    void adrTagsOfTheRobinHoodSessionFillTheCue() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_29_97_DF, 1);
        Productions.apply(Exports.robinHood("DF"), editing);
        Cue cue = Productions.cues(editing).stream()
                .filter(candidate -> "GY104".equals(candidate.getNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(cue.getCategory().getCode()).isEqualTo("ADR");
        assertThat(cue.getCharacter()).isEqualTo("Guy");
        assertThat(cue.getLine()).isEqualTo("\"Tomorrow, Your Highness!\"");
        assertThat(cue.getDescription()).isEqualTo("\"Tomorrow, Your Highness!\"");
        assertThat(cue.getAdr().getReason()).isEqualTo("Set Noise");
        assertThat(Productions.cues(editing).stream().filter(candidate -> candidate.getNumber() != null))
                .as("the session has 85 numbered lines")
                .hasSize(85);
    }

    @Test
    void theCharacterTagWins() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_25, 1);
        Productions.apply(Exports.session(Exports.corpus("ptulsconv").resolve("Charade.txt")), editing);
        Cue group = Productions.cues(editing).stream()
                .filter(cue -> "G107".equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(group.getCharacter()).isEqualTo("Group");
        assertThat(group.getCategory().getCode()).isEqualTo("group");
    }

    @Test
    void uncategorisedCuesAreReportedOncePerTrack() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(Exports.track("01:00:00:00", "24 Frame", "PETER", """
                        1\t1\tone\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted
                        1\t2\ttwo\t01:00:03:00\t01:00:04:00\t00:00:01:00\tUnmuted
                        """), editing);
        assertThat(summary.warnings())
                .extracting(ParseWarning::text)
                .filteredOn(text -> text.contains("names no category"))
                .singleElement()
                .matches(text -> text.contains("PETER") && text.endsWith("without a category: 2."));
    }

    @Test
    void aNameWithTwoCategoriesIsReported() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(
                Exports.track(
                        "01:00:00:00",
                        "24 Frame",
                        "FX BG",
                        "1\t1\tclip\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted\n"),
                editing);
        assertThat(Productions.cues(editing).getFirst().getCategory().getCode()).isEqualTo("FX");
        assertThat(summary.warnings()).extracting(ParseWarning::text).anyMatch(text -> text.contains("FX, BG"));
    }
}
