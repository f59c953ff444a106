package org.stagebook.interchange.otio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.interchange.otio.TimelineFiles.clip;
import static org.stagebook.interchange.otio.TimelineFiles.range;
import static org.stagebook.interchange.otio.TimelineFiles.read;
import static org.stagebook.interchange.otio.TimelineFiles.time;
import static org.stagebook.interchange.otio.TimelineFiles.track;
import static org.stagebook.interchange.otio.TimelineFiles.withTracks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.interchange.otio.OtioDocument.Timelines;
import org.stagebook.timebase.TimecodeFormat;

/** What a production has no place for is counted, once for each kind. */
class OtioLossesTest {

    private static final String CLIP = clip("24", "10", "24", "");
    private static final String RETIME = ",'effects':[{'OTIO_SCHEMA':'LinearTimeWarp.1','time_scalar':2.0}]";
    private static final String BLUR = ",'effects':[{'OTIO_SCHEMA':'Effect.1','effect_name':'Blur'}]";

    @Test
    void speedsOfNestedStacksAreSaid() {
        Timelines read = video(CLIP, stack(RETIME), stack(RETIME), stack(BLUR));
        assertThat(events(read)).hasSize(4).allMatch(event -> event.speed() == 1);
        assertThat(sentences(read))
                .containsExactly(
                        "Speeds of whole stacks and tracks were not followed; what is in them was taken as shot: 2, the"
                                + " first here.",
                        "Effects that are no retimes were not kept: 1.");
    }

    @Test
    void disabledStacksAreGaps() {
        Timelines read = video(stack(",'enabled':false"), CLIP, clip("24", "0", "5", ",'enabled':false"), CLIP);
        assertThat(events(read))
                .extracting(CutEvent::recordFrames)
                .containsExactly(new FrameSpan(86_424, 86_448), new FrameSpan(86_453, 86_477));
        assertThat(sentences(read))
                .containsExactly(
                        "Clips, stacks and tracks that are disabled were left out; their places were kept as gaps:"
                                + " 2, the first here.");
    }

    @Test
    void aRetimeThatIsDisabledIsNotFollowed() {
        Timelines read =
                video(clip("24", "0", "5", RETIME.replace("2.0", "2.0,'enabled':false")), clip("24", "0", "5", RETIME));
        assertThat(events(read)).extracting(CutEvent::speed).containsExactly(1.0, 2.0);
        assertThat(sentences(read)).containsExactly("Time effects that are disabled were not followed: 1.");
    }

    @Test
    void referencesBesideTheActiveOneAreCounted() {
        String several = ",'media_references':{'a':{'OTIO_SCHEMA':'ExternalReference.1','name':'A'},"
                + "'b':{'OTIO_SCHEMA':'ExternalReference.1','name':'B'},'c':{'OTIO_SCHEMA':'ExternalReference.1'}}";
        Timelines read = video(
                clip("24", "0", "5", several + ",'active_media_reference_key':'b'"),
                clip("24", "0", "5", several + ",'active_media_reference_key':'x'"));
        assertThat(events(read)).extracting(event -> event.source().reelName()).containsExactly("B", "A");
        assertThat(sentences(read))
                .containsExactly(
                        "Media references beside the active one of their clip were not kept: 4, the first here.",
                        "Clips name a media reference they do not have as the active one; their first was taken: 1.");
    }

    @Test
    void transitionsThatLeadNowhereOrAreOfUnknownKindsAreCounted() {
        String gap = "{'OTIO_SCHEMA':'Gap.1','source_range':" + range("24", "0", "24") + "}";
        Timelines read = video(
                CLIP,
                transition("SMPTE_Dissolve"),
                CLIP,
                transition("Custom_Transition"),
                CLIP,
                transition("Luma_Wipe"),
                CLIP,
                transition("SMPTE_Dissolve"),
                gap,
                CLIP);
        assertThat(events(read))
                .extracting(event -> event.transition().kind())
                .containsExactly(
                        Transition.Kind.CUT,
                        Transition.Kind.DISSOLVE,
                        Transition.Kind.DISSOLVE,
                        Transition.Kind.WIPE,
                        Transition.Kind.CUT);
        assertThat(sentences(read))
                .containsExactly(
                        "Transitions of a kind that edit lists do not know were taken for dissolves: 1.",
                        "Transitions to nothing, at the end of a track or before a gap or a nested stack, were left out;"
                                + " their clips were kept whole: 1.");
    }

    @Test
    void speedsAndTransitionsOfSoundAreCounted() {
        Timelines read = read(withTracks(
                "24", "86400", track("Audio", CLIP, transition("SMPTE_Dissolve"), clip("24", "0", "5", RETIME))));
        assertThat(read.timelines().getFirst().sound().getFirst().clips()).hasSize(2);
        assertThat(sentences(read))
                .containsExactly(
                        "Transitions between clips of sound were not kept: 1.",
                        "Speeds of clips of sound were not followed; their places were kept: 1.");
    }

    @Test
    void metadataAndColoursAreCountedByNamespace() {
        String more = ",'color':{'OTIO_SCHEMA':'Color.1','r':1},'metadata':{'Resolve_OTIO':{'a':[1,{'b':[]}],'c':{}},"
                + "'empty':{},'none':null,'stagebook':{},'cmx_3600':{'reel':'R','comments':['x']}}";
        Timelines read = video(clip("24", "0", "5", more), clip("24", "0", "5", more), CLIP);
        assertThat(events(read)).extracting(event -> event.source().reelName()).contains("R");
        assertThat(sentences(read))
                .containsExactly(
                        "Colours of clips, tracks and stacks were not kept: 2, the first here.",
                        "Metadata of the namespace Resolve_OTIO were not kept: 2, the first here.",
                        "Metadata of the namespace cmx_3600 were not kept: 2, the first here.");
    }

    @Test
    void theSourceThatGoesOutKeepsItsSpeed() {
        Timelines read = video(clip("24", "0", "24", RETIME), transition("SMPTE_Dissolve"), CLIP);
        Transition dissolve = events(read).getLast().transition();
        assertThat(dissolve.outgoingFrames()).contains(new FrameSpan(36, 60));
    }

    private static Timelines video(String... items) {
        return read(withTracks("24", "86400", track("Video", items)));
    }

    private static String stack(String more) {
        return "{'OTIO_SCHEMA':'Stack.1','children':[" + track("Video", CLIP) + "]" + more + "}";
    }

    private static String transition(String type) {
        return "{'OTIO_SCHEMA':'Transition.1','transition_type':'" + type + "','in_offset':" + time("24", "6")
                + ",'out_offset':" + time("24", "6") + "}";
    }

    private static List<CutEvent> events(Timelines read) {
        return read.timelines().getFirst().cutList(TimecodeFormat.TC_24).events();
    }

    private static List<String> sentences(Timelines read) {
        return read.warnings().stream().map(ParseWarning::text).toList();
    }
}
