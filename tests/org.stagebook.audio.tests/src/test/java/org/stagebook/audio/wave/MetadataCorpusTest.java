package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.adm.AdmDocument;
import org.stagebook.audio.adm.AdmDocument.Content;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.adm.TrackTable;
import org.stagebook.audio.dbmd.AtmosSegment;
import org.stagebook.audio.dbmd.AtmosSupplement;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.dbmd.DolbySegment;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlTrack;
import org.stagebook.timebase.TimecodeFormat;

/** What the real recordings say of themselves, by what other programs and their makers say is in them. */
class MetadataCorpusTest {

    private static final String NUENDO = "wavinfo/wavinfo Test Project - Audio - ";

    /** File, start, bext, iXML, markers, model (tracks/UIDs beds+moving), Dolby's tool; "-" for none. */
    private static final String FOUND = """
            dbmd/sample_adm_file_0.wav | - | - | - | 0 | 2/2 0+2 | Dolby Atmos Conversion Tool 1.8.0
            dbmd/sample_adm_file_1.wav | - | - | - | 0 | 2/2 0+2 | Dolby Atmos Conversion Tool 1.9.0
            libbw64/noise_24bit_uneven_data_chunk_size.wav | - | - | - | 0 | 31/79 0+31 | -
            libbw64/rect_24bit.wav | - | - | - | 0 | - | -
            libbw64/rect_24bit_bext.wav | 0 | v1 | - | 0 | - | -
            libbw64/rect_24bit_nods64.wav | - | - | - | 0 | - | -
            libbw64/rect_24bit_rf64.wav | - | - | - | 0 | - | -
            libbw64/rect_32bit.wav | - | - | - | 0 | - | -
            wavinfo/A101_1.WAV | 12:39:59:00 | v1 | BMH A101/1 MKH516 A+Boom | 0 | - | -
            wavinfo/A101_3.WAV | 12:40:14:00 | v1 | BMH A101/3 MKH516 A+Boom | 0 | - | -
            wavinfo/PT A101_4.A1.wav | 12:40:15:00 | v0 | BMH A101/4 MKH516 A+Boom | 0 | - | -
            wavinfo/Test_ADM_ProTools.wav | - | - | - | 0 | 14/14 1+4 | Pro Tools 22.9.0
            wavinfo/izotoperx_cues_test.wav | - | - | - | 3 | - | -
            wavinfo/umid.wav | 676200 | v1 | - | 0 | - | -
            wavinfo/wavinfo Test Project - Audio - 5.1.wav | 01:00:00:00 | v2 | wavinfo Test Project / +++++ | 0 | - | -
            wavinfo/wavinfo Test Project - Audio - 7.1.wav | 01:00:00:00 | v2 | wavinfo Test Project / +++++++ | 0 | - | -
            wavinfo/wavinfo Test Project - Audio - Atmos 7.1.2.wav | 01:00:00:00 | v2 | wavinfo Test Project / +++++++++ | 0 | - | -
            wavinfo/wavinfo Test Project - Audio - Mono.wav | 01:00:00:00 | v2 | wavinfo Test Project /  | 0 | - | -
            wavinfo/wavinfo Test Project - Audio - Stereo.wav | 01:00:00:00 | v2 | wavinfo Test Project / + | 0 | - | -
            """;

    @Test
    void whatWasFoundInEachFile() throws IOException {
        for (String line : FOUND.lines().toList()) {
            String name = line.substring(0, line.indexOf(" |"));
            WaveInfo info = info(name);
            WaveMetadata metadata = metadata(name);
            assertThat(String.join(
                            " | ",
                            name,
                            RecordingStart.of(info, metadata.ixml())
                                    .map(start -> start.timecode()
                                            .map(Object::toString)
                                            .orElse("" + start.samplesSinceMidnight()))
                                    .orElse("-"),
                            info.broadcast().map(bext -> "v" + bext.version()).orElse("-"),
                            metadata.ixml().map(MetadataCorpusTest::slate).orElse("-"),
                            "" + metadata.markers().size(),
                            metadata.adm().map(MetadataCorpusTest::model).orElse("-"),
                            metadata.dolby()
                                    .flatMap(DolbyMetadata::atmos)
                                    .map(atmos -> atmos.tool() + " " + atmos.toolVersion())
                                    .orElse("-")))
                    .isEqualTo(line);
        }
    }

    private static String slate(Ixml ixml) {
        String names = ixml.tracks().stream().map(IxmlTrack::name).collect(Collectors.joining("+"));
        return ixml.slate().project() + " " + ixml.slate().scene() + "/"
                + ixml.slate().take() + " " + names;
    }

    private static String model(AdmModel model) {
        TrackTable table = model.tracks().orElseThrow();
        return table.statedTracks() + "/" + table.entries().size() + " "
                + model.beds().size() + "+" + model.movingTracks();
    }

    /** File, chunks in order. */
    @ParameterizedTest
    @CsvSource({
        "wavinfo/A101_1.WAV, bext iXML fmt data",
        "wavinfo/PT A101_4.A1.wav, bext iXML fmt data umid minf regn",
        "wavinfo/Test_ADM_ProTools.wav, JUNK fmt data axml chna dbmd",
        "wavinfo/izotoperx_cues_test.wav, fmt data cue LIST",
        "wavinfo/umid.wav, JUNK bext fmt minf elm1 data FLLR regn umid DGDA",
        "wavinfo/wavinfo Test Project - Audio - 5.1.wav, JUNK bext Fake fmt data iXML",
        "libbw64/rect_24bit_rf64.wav, ds64 fmt data",
        "libbw64/rect_32bit.wav, fmt LIST data",
        "libbw64/noise_24bit_uneven_data_chunk_size.wav, fmt data chna",
        "dbmd/sample_adm_file_0.wav, JUNK fmt data axml chna dbmd",
    })
    void everyChunkIsListed(String name, String chunks) throws IOException {
        assertThat(info(name).chunks().stream().map(chunk -> chunk.id().strip()).collect(Collectors.joining(" ")))
                .isEqualTo(chunks);
    }

    /** The vector of the field recorder: sample 2,190,940,753 at 48 kHz is frame 1,094,376 at 23.976. */
    @Test
    void fieldRecorder() throws IOException {
        WaveInfo info = info("wavinfo/A101_1.WAV");
        Ixml ixml = metadata("wavinfo/A101_1.WAV").ixml().orElseThrow();
        assertThat(ixml.version()).isEqualTo("1.5");
        assertThat(ixml.slate().project()).isEqualTo("BMH");
        assertThat(ixml.slate().scene()).isEqualTo("A101");
        assertThat(ixml.slate().take()).isEqualTo("1");
        assertThat(ixml.slate().tape()).isEqualTo("18Y12M31");
        assertThat(ixml.slate().userBits()).isEqualTo("12311801");
        assertThat(ixml.slate().circled()).isEmpty();
        assertThat(ixml.fileUid()).isEqualTo("USSDVGR1112089007124001008206301");
        assertThat(ixml.fileSet().familyUid()).isEqualTo("USSDVGR1112089007124001008206300");
        assertThat(ixml.fileSet().index()).isEqualTo("A");
        assertThat(ixml.speed().timecodeFormat()).contains(TimecodeFormat.TC_23_976);
        assertThat(ixml.speed().timestamp().samplesSinceMidnight()).isEqualTo(OptionalLong.of(2_190_940_753L));
        assertThat(ixml.tracks())
                .containsExactly(
                        new IxmlTrack(OptionalInt.of(1), OptionalInt.of(1), "MKH516 A", ""),
                        new IxmlTrack(OptionalInt.of(2), OptionalInt.of(2), "Boom", ""));
        assertThat(info.broadcast().orElseThrow().codingHistory())
                .isEqualTo("A=PCM,F=48000,W=24,M=stereo,R=48000,T=2 Ch");
        RecordingStart start = RecordingStart.of(info, Optional.of(ixml)).orElseThrow();
        assertThat(start.samplesSinceMidnight()).isEqualTo(2_190_940_753L);
        assertThat(start.timecode().orElseThrow().frameNumber()).isEqualTo(1_094_376);
        assertThat(start.timecode().map(Object::toString)).contains("12:39:59:00");
        assertThat(start.timecodeSource()).isEqualTo("iXML TIMECODE_RATE");
        RecordingStart described = RecordingStart.of(info, Optional.empty()).orElseThrow();
        assertThat(described.timecode()).isEqualTo(start.timecode());
        assertThat(described.timecodeSource()).isEqualTo("bext description");
    }

    @Test
    void workstationsNameTheFunctionsOfTracks() throws IOException {
        Ixml ixml = metadata(NUENDO + "5.1.wav").ixml().orElseThrow();
        assertThat(ixml.slate().project()).isEqualTo("wavinfo Test Project");
        assertThat(ixml.tracks())
                .extracting(IxmlTrack::function)
                .containsExactly("L-5.1", "R-5.1", "C-5.1", "LFE-5.1", "Ls-5.1", "Rs-5.1");
        assertThat(ixml.fileSet().familyUid()).isEqualTo("E5DDE719B9484A758162FF7B652383A3");
        WaveInfo info = info(NUENDO + "5.1.wav");
        assertThat(info.broadcast().orElseThrow().umid()).hasValueSatisfying(umid -> {
            assertThat(umid.hex()).startsWith("156ECFA135254E389E355306EB4AA8CD0000");
            assertThat(umid.isStandard()).isFalse();
        });
        RecordingStart start = RecordingStart.of(info, Optional.of(ixml)).orElseThrow();
        assertThat(start.timecode().map(Object::toString)).contains("01:00:00:00");
        assertThat(start.timecodeSource()).isEqualTo("iXML MASTER_SPEED");
    }

    @Test
    void proToolsWritesAStandardUmid() throws IOException {
        assertThat(info("wavinfo/umid.wav").broadcast().orElseThrow().umid().orElseThrow())
                .satisfies(umid -> assertThat(umid.isStandard()).isTrue())
                .extracting(Umid::hex)
                .isEqualTo("060A2B340101010501010F1013000000AA02C3D5E5E5800033754F71BFE13E00");
    }

    @Test
    void markersOfAnEditor() throws IOException {
        WaveMetadata metadata = metadata("wavinfo/izotoperx_cues_test.wav");
        assertThat(metadata.markers()).extracting(Marker::startFrame).containsExactly(1_000L, 5_000L, 10_000L);
        assertThat(metadata.markers()).extracting(Marker::label).containsExactly("Marker 1", "Marker 2", "Marker 3");
        assertThat(metadata.markers().get(1).note()).isEqualTo("Marker Comment 1");
        assertThat(metadata.markers().get(2).note())
                .startsWith("Лорем ипсум долор сит амет")
                .hasSize(83);
        assertThat(metadata.remarks()).isEmpty();
        assertThat(metadata("libbw64/rect_32bit.wav").information()).containsEntry("ISFT", "Lavf57.56.101");
    }

    @Test
    void aMasterFromProTools() throws IOException {
        WaveMetadata metadata = metadata("wavinfo/Test_ADM_ProTools.wav");
        AdmModel model = metadata.adm().orElseThrow();
        AdmDocument document = model.document().orElseThrow();
        assertThat(document.programmes()).singleElement().satisfies(programme -> {
            assertThat(programme.id()).isEqualTo("APR_1001");
            assertThat(programme.name()).isEqualTo("Atmos_Master");
            assertThat(programme.span().other()).isEqualTo("00:00:01.00100");
        });
        assertThat(document.contents())
                .extracting(Content::name)
                .containsExactly("Atmos_Master_Content", "Dialog", "Effects");
        assertThat(document.objects()).hasSize(5);
        assertThat(model.beds()).singleElement().satisfies(bed -> {
            assertThat(bed.name()).isEqualTo("Atmos_Bed_1");
            assertThat(bed.tracks()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(bed.order()).contains(ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltm Rtm"));
        });
        assertThat(model.movingTracks()).isEqualTo(4);
        assertThat(metadata.remarks()).singleElement().asString().contains("14 stream formats (AS_");
    }

    @Test
    void moreUidsThanTracks() throws IOException {
        WaveMetadata metadata = metadata("libbw64/noise_24bit_uneven_data_chunk_size.wav");
        TrackTable table = metadata.adm().flatMap(AdmModel::tracks).orElseThrow();
        assertThat(table.statedTracks()).isEqualTo(31);
        assertThat(table.entries()).hasSize(79);
        assertThat(metadata.remarks())
                .containsExactly("The chna chunk names 73 track UIDs on tracks beyond the 1 channels of the file.");
    }

    /** Against what Dolby's own parser printed for the same files. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void dolbyMetadataIsWhatDolbysParserPrints(int number) throws IOException {
        String expected = Files.readString(WaveCorpus.folder().resolve("dbmd/sample_adm_file_" + number + ".txt"));
        DolbyMetadata dolby =
                metadata("dbmd/sample_adm_file_" + number + ".wav").dolby().orElseThrow();
        AtmosSegment atmos = dolby.atmos().orElseThrow();
        assertThat(expected).contains("Created by: " + atmos.tool() + " (" + atmos.toolVersion() + ")");
        assertThat(expected).containsPattern("warp_mode: " + atmos.warpMode().label() + "\\b");
        AtmosSupplement supplement = dolby.supplement().orElseThrow();
        assertThat(supplement.hasHeadphoneModes()).isEqualTo(!expected.contains("Headphone metadata not present"));
        for (String layout : AtmosSupplement.TRIM_LAYOUTS) {
            String trims = supplement.manualTrims().contains(layout) ? "manual" : "automatic";
            assertThat(expected).contains("Trim mode: " + layout + ", " + trims + " trims");
        }
    }

    @Test
    void dolbySegmentsOfProTools() throws IOException {
        DolbyMetadata dolby = metadata("wavinfo/Test_ADM_ProTools.wav").dolby().orElseThrow();
        assertThat(dolby.version()).isEqualTo("1.0.0.6");
        assertThat(dolby.segments())
                .containsExactly(
                        new DolbySegment(7, 96, true), new DolbySegment(9, 248, true), new DolbySegment(10, 170, true));
        assertThat(dolby.atmos().orElseThrow().tool()).isEqualTo("Pro Tools");
        assertThat(dolby.atmos().orElseThrow().toolVersion()).isEqualTo("22.9.0");
        assertThat(dolby.supplement().orElseThrow().objects()).isEqualTo(14);
        assertThat(dolby.supplement().orElseThrow().hasHeadphoneModes()).isTrue();
    }

    /** Nothing but what the tests above name is out of order in any file. */
    @Test
    void noOtherRemarks() throws IOException {
        List<String> odd = Arrays.asList("Test_ADM_ProTools", "noise_24bit", "sample_adm_file");
        for (Path file : WaveCorpus.files()) {
            String name = file.getFileName().toString();
            boolean unreadable = name.matches("rect_24bit_(noriff|nowave|wrong_fmt_size)\\.wav");
            if (!unreadable && odd.stream().noneMatch(name::startsWith)) {
                WaveInfo info = new WaveReader().read(file);
                assertThat(new WaveMetadataReader().read(file, info).remarks())
                        .as(name)
                        .isEmpty();
            }
        }
    }

    private static WaveInfo info(String name) throws IOException {
        return new WaveReader().read(WaveCorpus.folder().resolve(name));
    }

    private static WaveMetadata metadata(String name) throws IOException {
        Path file = WaveCorpus.folder().resolve(name);
        return new WaveMetadataReader().read(file, new WaveReader().read(file));
    }
}
