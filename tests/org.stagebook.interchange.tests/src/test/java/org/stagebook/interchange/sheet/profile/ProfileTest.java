package org.stagebook.interchange.sheet.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.TextTable;

class ProfileTest {

    @TempDir
    Path folder;

    @Test
    void shippedProfilesComeBackFromTheirJson() throws IOException {
        ProfileJson json = new ProfileJson();
        for (MappingProfile profile : ShippedProfiles.all()) {
            assertThat(json.read(json.write(profile), "again")).isEqualTo(profile);
        }
        assertThat(ShippedProfiles.all())
                .extracting(MappingProfile::name)
                .containsExactly(
                        "Avid markers",
                        "Reaper markers",
                        "Nuendo markers",
                        "Resolve markers",
                        "Premiere markers",
                        "Stagebook cue list",
                        "Spotting list");
    }

    @Test
    void noTitleOfAShippedProfileMeansTwoThings() {
        for (MappingProfile profile : ShippedProfiles.all()) {
            Set<TitleKey> titles = new HashSet<>();
            profile.columns().forEach(rule -> {
                Set<TitleKey> own = new HashSet<>();
                rule.titles().forEach(title -> own.add(TitleKey.of(title)));
                own.forEach(title -> assertThat(titles.add(title))
                        .as("%s: %s", profile.name(), title)
                        .isTrue());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"columns\":[{\"field\":\"start\"}]}",
                "{\"name\":\"x\",\"columns\":[{\"field\":\"begin\",\"titles\":[\"In\"]}]}",
                "{\"name\":\"x\",\"columns\":[{\"field\":\"end\",\"titles\":[\"In\"]}]}",
                "{\"name\":\"x\",\"columns\":[{\"field\":\"start\",\"column\":99999}]}",
                "{\"name\":\"x\",\"rows\":\"things\",\"columns\":[{\"field\":\"start\",\"column\":1}]}",
                "{\"name\":\"x\",\"delimiter\":\"ab\",\"columns\":[{\"field\":\"start\",\"column\":1}]}",
                "{\"name\":\"x\",\"times\":{\"rate\":\"31\"},\"columns\":[{\"field\":\"start\",\"column\":1}]}",
            })
    void whatIsNoProfileIsSaidToBeNone(String json) {
        assertThatThrownBy(() -> new ProfileJson().read(json.getBytes(StandardCharsets.UTF_8), "The profile x.json"))
                .isInstanceOf(UnreadableProfileException.class)
                .hasMessageStartingWith("The profile x.json is ")
                .hasMessageEndingWith(".");
    }

    @Test
    void aSmallProfileIsEnough() throws IOException {
        MappingProfile profile = new ProfileJson()
                .read(
                        ("{\"name\":\"Mine\",\"rows\":\"markers\",\"delimiter\":\"pipe\",\"times\":{\"rate\":\"25\","
                                        + "\"from\":\"reel-start\"},\"columns\":[{\"field\":\"start\",\"titles\":[\"At\"]}]}")
                                .getBytes(StandardCharsets.UTF_8),
                        "it");
        assertThat(profile.rows()).isEqualTo(Target.MARKERS);
        assertThat(profile.layout().header()).isTrue();
        assertThat(profile.layout().options().delimiter()).contains('|');
        assertThat(profile.times().origin()).isEqualTo(TimeOrigin.REEL_START);
    }

    @Test
    void profilesAreKeptInAFolder() throws IOException {
        ProfileFolder profiles = ProfileFolder.ofProduction(folder);
        assertThat(profiles.all(sentence -> {})).isEmpty();
        MappingProfile mine = ShippedProfiles.all().getLast().named("Über/alles: mine");
        Path file = profiles.save(mine);
        profiles.save(mine);
        Files.writeString(file.resolveSibling("broken.json"), "{");
        List<String> problems = new ArrayList<>();
        assertThat(profiles.all(problems::add)).containsExactly(mine);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst()).startsWith("The profile broken.json is not JSON");
        assertThat(file.getFileName()).hasToString("Über_alles_ mine.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "Avid markers ! user\\t01:00:10:00\\tV1\\tred\\tDoor\\t1",
                "Reaper markers ! #,Name,Start,End,Length,Color",
                "Nuendo markers ! ID;Position;End;Length;Description",
                "Resolve markers ! #,Reel,Match,V,C,Dur,Source In,Source Out,Record In,Record Out,Name,Comments,Color,Notes",
                "Premiere markers ! Marker Name\\tDescription\\tIn\\tOut\\tDuration\\tMarker Type\\t",
                "Spotting list ! Cue #,Reel,TC In,TC Out,Footage,Scene,Character,Line,Description,Notes,Dept,Priority",
                "Spotting list ! no.;in;out;effect;remarks",
                "Spotting list ! Timecode\\tName",
            })
    void tablesAreRecognisedByTheirTitles(String name, String titles) {
        String head = titles.replace("\\t", "\t");
        String text = head + "\n" + head.replaceAll("[^\t,;]+", "x") + "\n";
        TextTable table = TextTable.of(
                (name.startsWith("Avid") ? head + "\n" : text).getBytes(StandardCharsets.UTF_8),
                name.startsWith("Avid")
                        ? ShippedProfiles.all().getFirst().layout().options()
                        : TableOptions.none());
        Recognition recognition = new Recognition(table);
        Optional<RecognisedTable> best = Recognition.best(ShippedProfiles.all().stream()
                .flatMap(profile -> recognition.fit(profile).stream())
                .toList());
        assertThat(best.map(found -> found.profile().name())).contains(name);
    }

    @Test
    void titlesMayStandBelowAPreambleInAnyOrderAndCase() {
        TextTable table = TextTable.of(
                "PRODUCTION:,Harbour\nDate,1 May\n\nNOTES,tc_in,Cue-No.\nx,01:00:00:00,1\n"
                        .getBytes(StandardCharsets.UTF_8),
                TableOptions.none());
        RecognisedTable found =
                new Recognition(table).fit(ShippedProfiles.all().getLast()).orElseThrow();
        assertThat(found.titleLine()).isEqualTo(4);
        assertThat(found.places().of(ColumnField.START)).containsExactly(1);
        assertThat(found.places().of(ColumnField.NUMBER)).containsExactly(2);
        assertThat(found.places().of(ColumnField.COMMENT)).containsExactly(0);
    }

    @Test
    void aTableNobodyTaughtIsGuessedAndCorrected() {
        TextTable table = TextTable.of("""
                        Q;Wann;bis;was passiert;wer
                        1A;01:00:00:00;01:00:02:00;Tür fällt hinten zu;Anna
                        2A;01:00:05:00;01:00:06:00;Schritte auf dem Kies;Bert
                        """.getBytes(StandardCharsets.UTF_8), TableOptions.none());
        ProfileDraft draft = ProfileDraft.of(table, TableOptions.none());
        assertThat(draft.header()).isTrue();
        assertThat(draft.columns())
                .extracting(ColumnGuess::field)
                .containsExactly(
                        ColumnField.NUMBER,
                        ColumnField.START,
                        ColumnField.END,
                        ColumnField.DESCRIPTION,
                        ColumnField.IGNORED);
        MappingProfile taught = draft.saying(5, ColumnField.CHARACTER).named("Anna's list");
        RecognisedTable found = new Recognition(table).fit(taught).orElseThrow();
        assertThat(found.places().of(ColumnField.CHARACTER)).containsExactly(4);
        assertThat(found.places().matched()).isEqualTo(5);
    }

    @Test
    void aTableWithoutTitlesIsGuessedByItsCells() {
        TextTable table = TextTable.of(
                "01:00:00:00\tDoor slams far away\n01:00:05:00\tSteps on gravel, slowly\n"
                        .getBytes(StandardCharsets.UTF_8),
                TableOptions.none());
        ProfileDraft draft = ProfileDraft.of(table, TableOptions.none());
        assertThat(draft.header()).isFalse();
        assertThat(draft.problem()).isEmpty();
        assertThat(new Recognition(table).fit(draft.named("Bare"))).isPresent();
        ProfileDraft without = draft.saying(1, ColumnField.IGNORED);
        assertThat(without.problem().orElseThrow()).contains("\"start\"");
        assertThatThrownBy(() -> without.named("Bare")).isInstanceOf(IllegalStateException.class);
    }
}
