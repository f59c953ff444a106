package org.stagebook.interchange.otio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stagebook.interchange.otio.OtioJson.Frames;
import org.stagebook.interchange.otio.OutgoingCut.Shot;
import org.stagebook.model.TransitionKind;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/** Writes shots as tracks: those of a channel on one track, another where they overlap. */
final class PictureTracks {

    private final OtioJson otio;
    private final TimecodeFormat format;
    private final long firstFrame;

    /** @param firstFrame of the timeline */
    PictureTracks(OtioJson otio, TimecodeFormat format, long firstFrame) {
        this.otio = otio;
        this.format = format;
        this.firstFrame = firstFrame;
    }

    /**
     * Writes all tracks; at least one, so that the timeline is as long as its cues.
     *
     * @param endFrame after the last frame of the timeline
     */
    void write(List<OutgoingCut> cuts, long endFrame) throws IOException {
        List<List<Shot>> tracks = tracks(cuts);
        if (tracks.isEmpty()) {
            tracks.add(List.of());
        }
        for (int i = 0; i < tracks.size(); i++) {
            otio.begin("Track.1", "V" + (i + 1));
            otio.json().writeStringField("kind", "Video");
            otio.plainItem();
            otio.json().writeArrayFieldStart("children");
            track(tracks.get(i), endFrame);
            otio.json().writeEndArray();
            otio.json().writeEndObject();
        }
    }

    private static List<List<Shot>> tracks(List<OutgoingCut> cuts) {
        Map<String, List<List<Shot>>> byChannels = new TreeMap<>();
        for (OutgoingCut cut : cuts) {
            for (Shot shot : cut.shots()) {
                add(shot, byChannels.computeIfAbsent(shot.channels(), key -> new ArrayList<>()));
            }
        }
        List<List<Shot>> all = new ArrayList<>();
        byChannels.values().forEach(all::addAll);
        return all;
    }

    private static void add(Shot shot, List<List<Shot>> tracks) {
        for (List<Shot> track : tracks) {
            if (!shot.range().start().isBefore(track.getLast().range().end())) {
                track.add(shot);
                return;
            }
        }
        tracks.add(new ArrayList<>(List.of(shot)));
    }

    private void track(List<Shot> shots, long endFrame) throws IOException {
        long at = firstFrame;
        for (Shot shot : shots) {
            long start = frame(shot.range().start());
            if (start > at) {
                otio.gap(start - at, format.rate());
            }
            transition(shot);
            clip(shot);
            at = frame(shot.range().end());
        }
        if (endFrame > at) {
            otio.gap(endFrame - at, format.rate());
        }
    }

    /** It begins where the shot begins in the list, so nothing of it lies before the boundary. */
    private void transition(Shot shot) throws IOException {
        TransitionKind kind = shot.transition().kind();
        if (kind == TransitionKind.CUT) {
            return;
        }
        otio.begin("Transition.1", "");
        otio.json()
                .writeStringField(
                        "transition_type",
                        kind == TransitionKind.DISSOLVE ? "SMPTE_Dissolve" : "Custom_" + kind.getName());
        otio.time("in_offset", 0, format.rate());
        otio.time("out_offset", shot.transition().frames(), format.rate());
        otio.json().writeEndObject();
    }

    private void clip(Shot shot) throws IOException {
        FrameRate rate = shot.sourceRate();
        otio.begin("Clip.2", shot.source().clipName());
        long sourceFrame = shot.sourceStart().flicks() / rate.flicksPerFrame();
        otio.range(
                "source_range",
                new Frames(sourceFrame, rate),
                new Frames(frame(shot.range().end()) - frame(shot.range().start()), format.rate()));
        metadata(shot);
        retime(shot);
        otio.json().writeArrayFieldStart("markers");
        otio.json().writeEndArray();
        otio.json().writeBooleanField("enabled", true);
        media(shot);
        otio.json().writeEndObject();
    }

    private void metadata(Shot shot) throws IOException {
        otio.json().writeObjectFieldStart("metadata");
        otio.json().writeObjectFieldStart("cmx_3600");
        otio.json().writeStringField("reel", shot.source().reelName());
        otio.json().writeEndObject();
        otio.json().writeObjectFieldStart("stagebook");
        otio.json().writeStringField("number", shot.number());
        otio.json().writeStringField("channels", shot.channels());
        otio.json().writeEndObject();
        otio.json().writeEndObject();
    }

    private void retime(Shot shot) throws IOException {
        otio.json().writeArrayFieldStart("effects");
        if (shot.speed() != 1) {
            otio.begin(shot.speed() == 0 ? "FreezeFrame.1" : "LinearTimeWarp.1", "");
            otio.json().writeStringField("effect_name", shot.speed() == 0 ? "FreezeFrame" : "LinearTimeWarp");
            otio.json().writeNumberField("time_scalar", shot.speed());
            otio.json().writeEndObject();
        }
        otio.json().writeEndArray();
    }

    private void media(Shot shot) throws IOException {
        otio.json().writeStringField("active_media_reference_key", "DEFAULT_MEDIA");
        otio.json().writeObjectFieldStart("media_references");
        otio.json().writeFieldName("DEFAULT_MEDIA");
        if (shot.source().isBlack()) {
            otio.begin("GeneratorReference.1", shot.source().reelName());
            otio.json().writeStringField("generator_kind", "black");
        } else if (shot.source().file().isEmpty()) {
            otio.begin("MissingReference.1", shot.source().reelName());
        } else {
            otio.begin("ExternalReference.1", shot.source().reelName());
            otio.json().writeStringField("target_url", shot.source().file());
        }
        otio.json().writeEndObject();
        otio.json().writeEndObject();
    }

    private long frame(Position position) {
        return format.frameAt(position, Rounding.NEAREST);
    }
}
