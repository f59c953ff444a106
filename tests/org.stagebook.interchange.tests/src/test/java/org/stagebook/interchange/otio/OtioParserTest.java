package org.stagebook.interchange.otio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.interchange.otio.TimelineFiles.clip;
import static org.stagebook.interchange.otio.TimelineFiles.range;
import static org.stagebook.interchange.otio.TimelineFiles.read;
import static org.stagebook.interchange.otio.TimelineFiles.timeline;
import static org.stagebook.interchange.otio.TimelineFiles.track;
import static org.stagebook.interchange.otio.TimelineFiles.withTracks;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimecodeFormat;

/** Timelines of the shapes programs write. */
class OtioParserTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    @Test
    void picturesAreAnEventEach() {
        CutList cut = harbour().cutList(TC);
        assertThat(cut.title()).isEqualTo("Harbour R1");
        assertThat(cut.events())
                .extracting(event -> event.source().clipName())
                .containsExactly("1A-1", "2B-1", "inner 1", "inner 2");
        assertThat(cut.events()).extracting(CutEvent::channels).containsOnly("V");
        assertThat(cut.events()).extracting(CutEvent::number).containsExactly("001", "002", "003", "004");
        CutEvent first = cut.events().getFirst();
        assertThat(first.source()).isEqualTo(new CutSource("A001", "1A-1", "file:///media/A001C003.mov"));
        assertThat(first.recordFrames()).as("up to where the dissolve begins").isEqualTo(new FrameSpan(86_400, 86_443));
        assertThat(first.sourceFrames().startFrame()).isEqualTo(172_800);
    }

    @Test
    void transitionsBeginTheNextEventEarlier() {
        CutEvent second = harbour().cutList(TC).events().get(1);
        assertThat(second.recordFrames()).isEqualTo(new FrameSpan(86_443, 86_472));
        assertThat(second.speed()).isEqualTo(2);
        assertThat(second.sourceFrames()).isEqualTo(new FrameSpan(90, 148));
        assertThat(second.source().file()).isEqualTo("file:///shots/sh010.%04d.exr");
        assertThat(second.transition().kind()).isEqualTo(Transition.Kind.DISSOLVE);
        assertThat(second.transition().frames()).isEqualTo(12);
        assertThat(second.transition().outgoing().orElseThrow().source().reelName())
                .isEqualTo("A001");
        assertThat(second.transition().outgoing().orElseThrow().sourceFrame()).isEqualTo(172_843);
    }

    @Test
    void nestedTracksAreTrimmedAndPlaced() {
        List<CutEvent> events = harbour().cutList(TC).events();
        assertThat(events.get(2).recordFrames()).isEqualTo(new FrameSpan(86_482, 86_488));
        assertThat(events.get(2).sourceFrames()).isEqualTo(new FrameSpan(56, 62));
        assertThat(events.get(2).source().reelName()).isEqualTo("B007");
        assertThat(events.get(3).recordFrames()).isEqualTo(new FrameSpan(86_488, 86_502));
        assertThat(events.get(3).speed()).isZero();
        assertThat(events.get(3).sourceFrames()).isEqualTo(new FrameSpan(7, 7));
    }

    @Test
    void markersOfTimelinesAndClipsHaveTheirPlace() {
        assertThat(harbour().cutList(TC).markers())
                .containsExactly(
                        new CutMarker(19, new FrameSpan(86_412, 86_413), "GREEN", "reel start", "hello"),
                        new CutMarker(54, new FrameSpan(86_410, 86_410), "RED", "on the clip", ""));
        assertThat(warnings(read(TimelineFiles.harbour()).warnings())).contains("line 65", "outside what is used");
    }

    @Test
    void soundLiesOnSamples() {
        OtioTrack track = harbour().sound().getFirst();
        assertThat(track.name()).isEqualTo("DX 1");
        Position start =
                new Position(TC.positionOfFrame(86_400).flicks() + new SampleRate(48_000).flicksPerSample() * 2001);
        assertThat(track.clips()).hasSize(1);
        assertThat(track.clips().getFirst().range().start()).isEqualTo(start);
        assertThat(track.clips().getFirst().file()).isEqualTo("SR001.wav");
        assertThat(track.clips().getFirst().muted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "23.976, 24000, 1001", "23.98, 24000, 1001", "23.976023976023978, 24000, 1001", "24, 24, 1", "24.0, 24, 1",
        "25, 25, 1", "29.97, 30000, 1001", "29.97002997002997, 30000, 1001", "30, 30, 1", "47.952, 48000, 1001",
        "59.94, 60000, 1001", "119.88, 120000, 1001"
    })
    void decimalRatesAreExact(String rate, int numerator, int denominator) {
        OtioTimeline timeline = timeline(withTracks(rate, "86400", track("Video", clip(rate, "10", "5", ""))));
        FrameRate exact = new FrameRate(numerator, denominator);
        assertThat(timeline.counting().rate()).contains(exact);
        assertThat(timeline.start()).isEqualTo(new Position(86_400 * exact.flicksPerFrame()));
        assertThat(timeline.picture().getFirst().range().duration()).isEqualTo(exact.durationOfFrames(5));
    }

    @ParameterizedTest
    @CsvSource({
        "107892, 29.97 NDF, 29.97 DF",
        "108000, 29.97 DF, 29.97 NDF",
        "100000, 29.97 DF, 29.97 DF",
        "100000, 29.97 NDF, 29.97 NDF",
        "100000, 24, 29.97 NDF"
    })
    void dropFrameIsToldByTheHour(String start, String production, String expected) {
        OtioTimeline timeline = timeline(withTracks("29.97", start, track("Video", clip("29.97", "10", "5", ""))));
        assertThat(timeline.format(TimecodeFormat.parse(production))).isEqualTo(TimecodeFormat.parse(expected));
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLine() {
        String bad = "{'OTIO_SCHEMA':'Hologram.7','source_range':" + range("24", "0", "24") + "}";
        String other = "{'OTIO_SCHEMA':'Note.1'}";
        String nan = clip("24", "NaN", "-Infinity", "");
        var read = read(withTracks("24", "86400", track("Video", bad, other, nan, clip("24", "10", "5", "")))
                .replace(",{", ",\n{"));
        OtioTimeline timeline = read.timelines().getFirst();
        assertThat(timeline.cutList(TC).events())
                .extracting(CutEvent::recordFrames)
                .as("behind the gap the unknown item leaves")
                .containsExactly(new FrameSpan(86_424, 86_429));
        assertThat(warnings(read.warnings()))
                .contains("\"Hologram.7\" is not known; its place was kept", "line 2: The schema \"Note.1\"")
                .contains("line 3: Nobody says how long this clip is");
    }

    @Test
    void collectionsAndSingleItemsAreRead() {
        String one = withTracks("24", "86400", track("Video", clip("24", "10", "5", "")));
        assertThat(read("{'OTIO_SCHEMA':'SerializableCollection.1','children':[" + one + "," + one + ",{}]}")
                        .timelines())
                .hasSize(2);
        assertThat(timeline(track("Video", clip("24", "10", "5", ""))).picture())
                .hasSize(1);
        assertThat(timeline(clip("24", "10", "5", "")).picture()).hasSize(1);
        assertThat(timeline("{'OTIO_SCHEMA':'Stack.1','children':[" + track("Video", clip("24", "1", "5", "")) + ","
                                + track("Video", clip("24", "1", "5", "")) + "]}")
                        .picture())
                .extracting(OtioEvent::channels)
                .containsExactly("V", "V2");
    }

    @Test
    void markersThatGiveTimecodeAreTakenSo() {
        String json = withTracks("24", "86400", track("Video", clip("24", "10", "100", "")))
                .replace(
                        "'Stack.1',",
                        "'Stack.1','markers':[{'OTIO_SCHEMA':'Marker.3','name':'m','marked_range':"
                                + range("24", "86410", "1") + "}],");
        assertThat(timeline(json).cutList(TC).markers().getFirst().recordFrames())
                .isEqualTo(new FrameSpan(86_410, 86_411));
    }

    @Test
    void keysGivenTwiceKeepTheFirst() {
        var read = read("{'OTIO_SCHEMA':'Clip.1','name':'a','name':'b','source_range':" + range("24", "0", "5") + "}");
        assertThat(read.timelines().getFirst().picture().getFirst().source().clipName())
                .isEqualTo("a");
        assertThat(warnings(read.warnings())).contains("\"name\" is given twice");
    }

    @Test
    void disabledAndOddThingsAreSaid() {
        String off = clip("24", "10", "5", ",'enabled':false");
        String warp = clip(
                "24",
                "10",
                "5",
                ",'effects':[{'OTIO_SCHEMA':'LinearTimeWarp.1','time_scalar':NaN},"
                        + "{'OTIO_SCHEMA':'TimeEffect.1'}]");
        String fade = "{'OTIO_SCHEMA':'Transition.1'}";
        var read = read(withTracks("24", "86400", track("Video", off, warp, fade), track("Subtitles", off)));
        assertThat(read.timelines().getFirst().picture()).hasSize(1);
        assertThat(warnings(read.warnings()))
                .contains("disabled were left out", "without a speed", "end of a track", "Subtitles");
    }

    private static OtioTimeline harbour() {
        return read(TimelineFiles.harbour()).timelines().getFirst();
    }

    private static String warnings(List<ParseWarning> warnings) {
        return warnings.stream().map(ParseWarning::toString).collect(Collectors.joining("\n"));
    }
}
