package org.stagebook.conform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.model.Clip;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.Fade;
import org.stagebook.model.Loop;
import org.stagebook.model.Marker;
import org.stagebook.model.PictureBound;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.timebase.TimeRange;

/** Works out what becomes of everything that is bound to the picture of a reel. */
final class PictureBoundPlanner {
    private final PictureMap map;
    private final FormerCuts formerCuts;
    private final CutLabels oldLabels;
    private final CutLabels newLabels;

    PictureBoundPlanner(PictureMap map, FormerCuts formerCuts, CutLabels oldLabels, CutLabels newLabels) {
        this.map = map;
        this.formerCuts = formerCuts;
        this.oldLabels = oldLabels;
        this.newLabels = newLabels;
    }

    /** What happens to the objects of a reel that have a place. */
    List<Affected> plan(Reel reel) {
        List<Affected> affected = new ArrayList<>();
        objects(reel).forEach((object, range) -> affected.add(plan(reel, object, range)));
        return affected;
    }

    private Affected plan(Reel reel, PictureBound object, TimeRange range) {
        if (object.getConformState() == ConformState.CUT) {
            return object instanceof Cue cue
                    ? restored(reel, cue, range).orElseGet(() -> stillCut(reel, cue, range))
                    : stillCut(reel, object, range);
        }
        Outcome outcome = outcome(reel, object, range);
        if (outcome.state() == ConformState.IN_PLACE) {
            return affected(reel, object, range, outcome, object.getConformState(), remark(object));
        }
        String what = capitalised(outcome.edits()) + " (" + oldLabels.of(reel.getNumber()) + " to "
                + newLabels.of(outcome.reel()) + ", old timecode).";
        String words = outcome.isCut() ? what + " It was kept and stands at the edit." : what;
        return affected(reel, object, range, outcome, outcome.state(), words);
    }

    private Outcome outcome(Reel reel, PictureBound object, TimeRange range) {
        return switch (object) {
            case Scene scene -> map.spanOf(reel.getNumber(), range);
            case Loop loop -> map.spanOf(reel.getNumber(), range);
            case Cue cue -> formerCuts.backInPlace(cue, reel.getNumber(), range, map.outcome(reel.getNumber(), range));
            default -> map.outcome(reel.getNumber(), range);
        };
    }

    private static String capitalised(String edits) {
        return edits.isEmpty() ? edits : Character.toUpperCase(edits.charAt(0)) + edits.substring(1);
    }

    /** A cue that was cut in an earlier change and whose picture is back. */
    private Optional<Affected> restored(Reel reel, Cue cue, TimeRange range) {
        return formerCuts.find(cue).map(outcome -> {
            String words = "Its picture is back in " + newLabels.of(outcome.reel()) + "; it was cut before.";
            return affected(reel, cue, range, outcome, ConformState.IN_PLACE, words);
        });
    }

    /** What was cut stays so, and stays at its edit. */
    private Affected stillCut(Reel reel, PictureBound object, TimeRange range) {
        Outcome point = map.placeOf(reel.getNumber(), TimeRange.of(range.start(), map.frames(1)));
        Outcome outcome = new Outcome(
                point.reel(), TimeRange.of(point.range().start(), range.duration()), ConformState.IN_PLACE, "");
        return affected(reel, object, range, outcome, ConformState.CUT, remark(object));
    }

    private static Affected affected(
            Reel reel, PictureBound object, TimeRange range, Outcome outcome, ConformState state, String words) {
        return new Affected(
                object,
                name(object),
                new Standing(reel.getNumber(), range, object.getConformState(), remark(object)),
                new Standing(outcome.reel(), outcome.range(), state, words),
                outcome.state() != ConformState.IN_PLACE || state != object.getConformState());
    }

    private static String remark(PictureBound object) {
        return object.getConformRemark() == null ? "" : object.getConformRemark();
    }

    private static Map<PictureBound, TimeRange> objects(Reel reel) {
        Map<PictureBound, TimeRange> objects = new LinkedHashMap<>();
        reel.getCues().forEach(cue -> put(objects, cue, cue.getRange()));
        reel.getScenes().forEach(scene -> put(objects, scene, scene.getRange()));
        reel.getLoops().forEach(loop -> put(objects, loop, loop.getRange()));
        reel.getMarkers()
                .forEach(marker -> Optional.ofNullable(marker.getPosition())
                        .ifPresent(position -> objects.put(marker, new TimeRange(position, position))));
        reel.getTracks().forEach(track -> {
            track.getClips().forEach(clip -> put(objects, clip, clip.getRange()));
            track.getFades().forEach(fade -> put(objects, fade, fade.getRange()));
        });
        return objects;
    }

    private static void put(Map<PictureBound, TimeRange> objects, PictureBound object, @Nullable TimeRange range) {
        if (range != null) {
            objects.put(object, range);
        }
    }

    private static String name(PictureBound object) {
        return switch (object) {
            case Cue cue -> "Cue " + known(cue.getNumber(), cue.getDescription());
            case Scene scene -> "Scene " + known(scene.getNumber(), scene.getTitle());
            case Marker marker -> "Marker " + known(marker.getName(), marker.getComment());
            case Loop loop -> "Loop " + known(loop.getName(), "");
            case Clip clip -> "Clip " + known(clip.getName(), clip.getSourceFile());
            case Fade fade -> "Fade";
            default -> object.eClass().getName();
        };
    }

    private static String known(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one : other == null ? "" : other;
    }
}
