package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
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
import org.stagebook.model.Treatment;
import org.stagebook.model.picture.PicturePlace;
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
        objects(reel)
                .forEach(object ->
                        PicturePlace.of(object).ifPresent(place -> affected.add(plan(reel, object, place.range()))));
        return affected;
    }

    private Affected plan(Reel reel, PictureBound object, TimeRange range) {
        if (object.getConformState() == ConformState.CUT) {
            return restored(reel, object, range).orElseGet(() -> stillCut(reel, object, range));
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
        Outcome outcome = map.outcomeOf(object, reel.getNumber(), range);
        return formerCuts.backInPlace(object, reel.getNumber(), range, outcome);
    }

    private static String capitalised(String edits) {
        return edits.isEmpty() ? edits : Character.toUpperCase(edits.charAt(0)) + edits.substring(1);
    }

    /** What was cut in an earlier change and whose picture is back, or some of it. */
    private Optional<Affected> restored(Reel reel, PictureBound object, TimeRange range) {
        return formerCuts.find(object, reel.getNumber(), range).map(outcome -> {
            String back = " picture is back in " + newLabels.of(outcome.reel()) + "; it was cut before.";
            String words = outcome.state() == ConformState.IN_PLACE
                    ? "Its" + back
                    : "Some of its" + back + " " + capitalised(outcome.edits())
                            + " (timecode of the last cut that had it).";
            return affected(reel, object, range, outcome, outcome.state(), words);
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

    private static List<PictureBound> objects(Reel reel) {
        List<PictureBound> objects = new ArrayList<>(reel.getCues());
        objects.addAll(reel.getScenes());
        objects.addAll(reel.getLoops());
        objects.addAll(reel.getMarkers());
        objects.addAll(reel.getTreatments());
        reel.getTracks().forEach(track -> {
            objects.addAll(track.getClips());
            objects.addAll(track.getFades());
        });
        return objects;
    }

    private static String name(PictureBound object) {
        return switch (object) {
            case Cue cue -> "Cue " + known(cue.getNumber(), cue.getDescription());
            case Scene scene -> "Scene " + known(scene.getNumber(), scene.getTitle());
            case Marker marker -> "Marker " + known(marker.getName(), marker.getComment());
            case Loop loop -> "Loop " + known(loop.getName(), "");
            case Clip clip -> "Clip " + known(clip.getName(), clip.getSourceFile());
            case Treatment treatment -> "Treatment " + known(treatment.getKind(), treatment.getDevice());
            case Fade fade -> "Fade";
            default -> object.eClass().getName();
        };
    }

    private static String known(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one : other == null ? "" : other;
    }
}
