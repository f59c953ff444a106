package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.CueGrid.End;
import org.stagebook.report.kind.CueSheet.SheetTimes;
import org.stagebook.report.kind.SheetLane.Sound;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** The cues of a reel as tracks: as many for each category as sound at once. */
record CueLanes(Reel reel, SheetTimes times, NumberMarks marks) {

    List<SheetLane> lanes() {
        Map<String, List<List<Sound>>> categories = new LinkedHashMap<>();
        for (Cue cue : Source.wanted(reel)) {
            Source.range(cue)
                    .ifPresent(range ->
                            put(sound(cue, range), categories.computeIfAbsent(group(cue), all -> new ArrayList<>())));
        }
        List<SheetLane> lanes = new ArrayList<>();
        TrackGroups.inOrder(List.copyOf(categories.keySet())).forEach(category -> {
            List<List<Sound>> tracks = categories.getOrDefault(category, List.of());
            for (int i = 0; i < tracks.size(); i++) {
                lanes.add(new SheetLane(
                        tracks.size() == 1 ? category : category + " " + (i + 1), category, tracks.get(i)));
            }
        });
        return lanes;
    }

    /** The cues that have a place on the sheet. */
    List<Cue> cues() {
        return Source.wanted(reel).stream()
                .filter(cue -> Source.range(cue).isPresent())
                .toList();
    }

    /** Those no sheet can show. */
    List<Cue> withoutPlace() {
        return Source.wanted(reel).stream()
                .filter(cue -> Source.range(cue).isEmpty())
                .toList();
    }

    private static String group(Cue cue) {
        String category = Source.category(cue);
        return category.isEmpty() ? "?" : category;
    }

    private static void put(Sound sound, List<List<Sound>> tracks) {
        for (List<Sound> track : tracks) {
            if (track.getLast().stop().frame() <= sound.start().frame()) {
                track.add(sound);
                return;
            }
        }
        tracks.add(new ArrayList<>(List.of(sound)));
    }

    private Sound sound(Cue cue, TimeRange range) {
        String number = Source.text(cue.getNumber());
        long first = times.frame(range.start());
        return new Sound(
                end(range.start(), first),
                end(range.end(), Math.max(first + 1, times.frame(range.end()))),
                (number + " " + Source.text(cue.getDescription())).strip(),
                marks.of(cue),
                Source.text(cue.getCharacter()),
                ClipNames.firstAndLast(Source.text(cue.getLine())),
                false);
    }

    private End end(Position position, long frame) {
        return new End(frame, times.timecode(position), times.times().feet(position), Edge.CUT, 0);
    }
}
