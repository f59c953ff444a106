package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Fade;
import org.stagebook.model.FadeKind;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.CueGrid.End;
import org.stagebook.report.kind.CueSheet.SheetTimes;
import org.stagebook.report.kind.SheetLane.Sound;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** The tracks of a reel that have clips, with their fades and what the cues say that the clips carry. */
final class TrackLanes {

    private final Source source;
    private final Reel reel;
    private final SheetTimes times;
    private final NumberMarks marks;
    private final Map<Clip, Cue> carried = new HashMap<>();

    TrackLanes(Source source, Reel reel, SheetTimes times, NumberMarks marks) {
        this.source = source;
        this.reel = reel;
        this.times = times;
        this.marks = marks;
        Source.wanted(reel).forEach(cue -> cue.getClips().forEach(clip -> carried.putIfAbsent(clip, cue)));
    }

    List<SheetLane> lanes() {
        TrackGroups groups = new TrackGroups(source.production());
        Map<String, List<SheetLane>> byGroup = new LinkedHashMap<>();
        for (Track track : reel.getTracks()) {
            List<Sound> sounds = sounds(track);
            if (!sounds.isEmpty()) {
                String group = groups.of(track, categoryOfCues(track));
                byGroup.computeIfAbsent(group, all -> new ArrayList<>())
                        .add(new SheetLane(Source.text(track.getName()), group, sounds));
            }
        }
        return TrackGroups.inOrder(List.copyOf(byGroup.keySet())).stream()
                .flatMap(group -> byGroup.getOrDefault(group, List.of()).stream())
                .toList();
    }

    /** The cues whose numbers stand on the sheet. */
    List<Cue> cues() {
        return reel.getTracks().stream()
                .flatMap(track -> track.getClips().stream())
                .filter(TrackLanes::isShown)
                .flatMap(clip -> Optional.ofNullable(carried.get(clip)).stream())
                .distinct()
                .toList();
    }

    /** The sounds of a track; the channels of one clip are one sound. */
    private List<Sound> sounds(Track track) {
        Map<Place, Sound> sounds = new LinkedHashMap<>();
        for (Clip clip : track.getClips()) {
            if (isShown(clip)) {
                Sound sound = sound(clip, track);
                sounds.putIfAbsent(new Place(sound.start().frame(), sound.stop().frame(), sound.name()), sound);
            }
        }
        return List.copyOf(sounds.values());
    }

    /** Clips whose name begins with "@" lend their tags to those below them and are no sound. */
    private static boolean isShown(Clip clip) {
        return clip.getRange() != null && !Source.text(clip.getName()).startsWith("@");
    }

    /** Of most of the cues the clips of a track carry. */
    private Optional<String> categoryOfCues(Track track) {
        return track.getClips().stream()
                .filter(carried::containsKey)
                .map(clip -> Source.category(Objects.requireNonNull(carried.get(clip))))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(code -> code, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private record Place(long start, long stop, String name) {}

    private Sound sound(Clip clip, Track track) {
        TimeRange range = clip.getRange();
        Optional<Cue> cue = Optional.ofNullable(carried.get(clip));
        String line = cue.map(Cue::getLine).map(Source::text).orElse("");
        End start = start(range, track);
        End stop = stop(range, track);
        long last = Math.max(start.frame() + 1, stop.frame());
        return new Sound(
                start,
                new End(last, stop.timecode(), stop.feet(), stop.edge(), stop.fadeFrames()),
                name(clip, cue, line),
                cue.map(marks::of).orElse(""),
                cue.map(Cue::getCharacter).map(Source::text).orElse(""),
                ClipNames.firstAndLast(line),
                clip.isMuted() || track.isMuted());
    }

    /** Number of the cue and name of the clip; not the words twice. */
    private static String name(Clip clip, Optional<Cue> cue, String line) {
        String name = ClipNames.shortened(Source.text(clip.getName()));
        String number = cue.map(Cue::getNumber).map(Source::text).orElse("");
        boolean said = !line.isEmpty() && bare(name).equals(bare(line));
        boolean numbered = !number.isEmpty() && name.contains(number);
        return said && !number.isEmpty() ? number : numbered ? name : (number + " " + name).strip();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** Sessions list a fade before or within the clip it belongs to; the sound starts where the fade does. */
    private End start(TimeRange clip, Track track) {
        for (Fade fade : track.getFades()) {
            TimeRange range = fade.getRange();
            if (range != null && fade.getKind() != FadeKind.FADE_OUT && touches(range, clip.start())) {
                boolean cross = fade.getKind() == FadeKind.CROSS_FADE;
                Position from = clip.start().isBefore(range.start()) ? clip.start() : range.start();
                from = cross ? crossing(range, clip.start()) : from;
                return end(from, cross ? Edge.CROSS : Edge.FADE, frames(range));
            }
        }
        return end(clip.start(), Edge.CUT, 0);
    }

    private End stop(TimeRange clip, Track track) {
        for (Fade fade : track.getFades()) {
            TimeRange range = fade.getRange();
            if (range != null && fade.getKind() != FadeKind.FADE_IN && touches(range, clip.end())) {
                boolean cross = fade.getKind() == FadeKind.CROSS_FADE;
                Position to = range.end().isBefore(clip.end()) ? clip.end() : range.end();
                to = cross ? crossing(range, clip.end()) : to;
                return end(to, cross ? Edge.CROSS : Edge.FADE, frames(range));
            }
        }
        return end(clip.end(), Edge.CUT, 0);
    }

    /** Where two sounds meet: the edit where it lies in the cross fade, its middle where the session cut both back to its ends. */
    private static Position crossing(TimeRange fade, Position edit) {
        boolean inside = fade.start().isBefore(edit) && edit.isBefore(fade.end());
        return inside ? edit : new Position((fade.start().flicks() + fade.end().flicks()) / 2);
    }

    /** Whether a position lies in a fade or at one of its ends, to the frame. */
    private boolean touches(TimeRange fade, Position position) {
        long frame = times.frame(position);
        return frame >= times.frame(fade.start()) && frame <= times.frame(fade.end());
    }

    private long frames(TimeRange range) {
        return Math.max(1, times.frame(range.end()) - times.frame(range.start()));
    }

    private End end(Position position, Edge edge, long fadeFrames) {
        return new End(
                times.frame(position), times.timecode(position), times.times().feet(position), edge, fadeFrames);
    }
}
