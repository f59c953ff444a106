package org.stagebook.brief.prebrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.PreBrief;
import org.stagebook.model.TrackWish;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.FrameRate;

class PreBriefTemplatesTest {

    @TempDir
    private Path folder;

    private final PreBriefJson json = new PreBriefJson();

    private PreBriefLibrary library() {
        return new PreBriefLibrary(folder.resolve("own"));
    }

    @Test
    void shippedTemplatesAreWorthStartingFrom() throws IOException {
        List<PreBriefTemplate> shipped = library().shipped();
        assertThat(shipped)
                .extracting(PreBriefTemplate::name)
                .doesNotHaveDuplicates()
                .contains("Feature 5.1, film order", "Feature Dolby Atmos", "Streaming 5.1, SMPTE order")
                .hasSizeGreaterThanOrEqualTo(5);
        for (PreBriefTemplate template : shipped) {
            assertThat(template.sound().sampleRateHz()).isEqualTo(48_000);
            assertThat(template.tracks()).hasSizeGreaterThan(5).allMatch(tracks -> tracks.count() > 0);
            assertThat(template.stems()).contains("DX", "MX", "FX");
            assertThat(template.colours()).hasSize(9);
            assertThat(NamingTemplate.parse(template.naming()).illegal()).isEmpty();
            assertThat(json.read(json.write(template), "again")).isEqualTo(template);
        }
    }

    @Test
    void ordersAreThoseTheNamesPromise() throws IOException {
        assertThat(library().find("feature 5.1, film order").tracks())
                .filteredOn(tracks -> tracks.layout().equals("5.1"))
                .isNotEmpty()
                .allMatch(tracks -> tracks.order().equals("L C R Ls Rs LFE"));
        assertThat(library().find("Streaming 5.1, SMPTE order").tracks())
                .filteredOn(tracks -> tracks.layout().equals("5.1"))
                .isNotEmpty()
                .allMatch(tracks -> tracks.order().equals("L R C LFE Ls Rs"));
    }

    @Test
    void aTemplateBecomesThePreBriefInOneStepAndIsGivenBackTheSame() throws IOException {
        EditingSession session = ProductionBuilder.production("The Harbour").session();
        PreBriefTemplate template = library().find("Feature 5.1, film order");
        session.run(PreBriefs.apply(template, FrameRate.FPS_23_976));
        PreBrief preBrief = session.production().getPreBrief();
        assertThat(preBrief.getHandlesFrames()).isEqualTo(144);
        assertThat(preBrief.getTracks()).extracting(TrackWish::getName).startsWith("DX", "PFX", "ADR");
        PreBriefTemplate back = PreBriefs.template(preBrief);
        assertThat(back.tracks()).isEqualTo(template.tracks());
        assertThat(back.colours()).isEqualTo(template.colours());
        assertThat(back.leader().handles()).isEqualTo(new Handles.Frames(144));
        session.run(PreBriefs.apply(back.named("Again"), FrameRate.FPS_25));
        assertThat(PreBriefs.template(session.production().getPreBrief())).isEqualTo(back.named("Again"));
        session.undo();
        session.undo();
        assertThat(session.production().getPreBrief()).isNull();
    }

    @Test
    void handlesOfSecondsFollowTheRate() {
        assertThat(new Handles.Seconds(6).frames(FrameRate.FPS_25)).isEqualTo(150);
        assertThat(new Handles.Seconds(6).frames(FrameRate.FPS_24)).isEqualTo(144);
    }

    @Test
    void aHousesOwnAreFilesAndABrokenOneHidesNone() throws IOException {
        PreBriefTemplate own = library().shipped().getFirst().named("Stage A: our way");
        Path file = library().keep(own);
        assertThat(file.getFileName()).hasToString("stage-a-our-way.prebrief.json");
        Files.writeString(file.resolveSibling("broken.prebrief.json"), "{\n  \"format\": \n}");
        Files.writeString(file.resolveSibling("notes.txt"), "not one");
        PreBriefLibrary.Contents contents = library().contents();
        assertThat(contents.entries())
                .filteredOn(entry -> !entry.isShipped())
                .singleElement()
                .satisfies(entry -> assertThat(entry.template()).isEqualTo(own));
        assertThat(contents.unreadable())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("broken.prebrief.json", "line 3"));
        assertThat(library().find("stage a: our way")).isEqualTo(own);
        assertThat(library().find(file.toString())).isEqualTo(own);
        assertThatThrownBy(() -> library().find("Stage Z"))
                .isInstanceOf(UnreadablePreBriefException.class)
                .hasMessageContaining("\"Stage A: our way\"");
        assertThat(folder.resolve("own")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void unknownMembersArePassedOver() throws IOException {
        PreBriefTemplate read = json.read("""
                {"format": "stagebook-prebrief", "version": 1, "name": "Tiny", "dither": true, "tracks": [{"name": "DX", "pan": 0}]}
                """.getBytes(StandardCharsets.UTF_8), "tiny");
        assertThat(read.tracks()).hasSize(1);
        assertThat(read.leader().handles()).isEqualTo(Handles.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | does not say \"format\"",
                "[1]                                                           | does not say \"format\"",
                "{'format':'stagebook-prebrief','name':'A'}                    | has no \"version\"",
                "{'format':'stagebook-prebrief','version':2,'name':'A'}        | is of version 2",
                "{'format':'stagebook-prebrief','version':1}                   | has no \"name\"",
                "{'format':'stagebook-prebrief','version':1,'name':'A','naming':'{x}'} | has {x}, which is no place",
                "{'format':'stagebook-prebrief','version':1,'name':'A','plugIns':'wet'} | Write one of printed, live, printed and live",
                "{'format':'stagebook-prebrief','version':1,'name':'A','sound':{'bitDepth':'deep'}} | \"deep\" for \"bitDepth\"",
                "{'format':'stagebook-prebrief','version':1,'name':'A','tracks':{}} | has \"tracks\", but not as a list",
                "{'format':'stagebook-prebrief','version':1,'name':'A','tracks':[{'name':'DX','role':'talk'}]} | \"talk\" for \"role\"",
                "{'format':'stagebook-prebrief','version':1,'name':'A','colours':[{'colour':'red'}]} | Write it as #RRGGBB",
                "{'format':'stagebook-prebrief','version':1,'name':'A','handlesSeconds':6,'handlesFrames':144} | Keep one of them",
                "{'format':                                                    | is not JSON: line",
            })
    void whatCannotBeReadSaysWhereAndWhatToDo(String text, String why) {
        assertThatThrownBy(
                        () -> json.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "mine.prebrief.json"))
                .isInstanceOf(UnreadablePreBriefException.class)
                .hasMessageStartingWith("mine.prebrief.json")
                .hasMessageContaining(why)
                .hasMessageContaining("Nothing was changed.");
    }
}
