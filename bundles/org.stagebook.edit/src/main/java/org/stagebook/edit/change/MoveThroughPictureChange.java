package org.stagebook.edit.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.change.PictureChange.ObjectMove;
import org.stagebook.edit.change.PictureChange.RangeMove;
import org.stagebook.edit.change.PictureChange.ReelCut;
import org.stagebook.edit.change.PictureChange.ReelPoint;
import org.stagebook.edit.change.PictureChange.Stale;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Fade;
import org.stagebook.model.Identified;
import org.stagebook.model.Judgement;
import org.stagebook.model.Loop;
import org.stagebook.model.Marker;
import org.stagebook.model.Note;
import org.stagebook.model.PictureBound;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Track;
import org.stagebook.model.Treatment;

/**
 * Moves everything through a picture change: objects keep their identity, also into another reel, and nothing is deleted.
 *
 * @param label as it follows "Undo"
 * @param change what it does
 */
public record MoveThroughPictureChange(String label, PictureChange change) implements Change {

    @Override
    public void apply(Production production) {
        Map<Reel, PictureCut> oldCuts = new HashMap<>();
        change.cuts().forEach(cuts -> {
            cuts.oldCut().ifPresent(cut -> oldCuts.put(cuts.reel(), inReel(cuts.reel(), cut)));
            cuts.newCut().ifPresent(cut -> set(cuts.reel(), Literals.REEL__CURRENT_CUT, inReel(cuts.reel(), cut)));
        });
        change.moves().forEach(move -> move(move, oldCuts));
        change.ranges().forEach(MoveThroughPictureChange::move);
        change.stale().forEach(MoveThroughPictureChange::makeStale);
        change.points().forEach(points -> points.points().forEach(point -> set(points.reel(), point)));
        new SignedCuts(production).follow(oldCuts);
    }

    /** The cut; added to the reel if that lacks it. */
    private static PictureCut inReel(Reel reel, ReelCut wanted) {
        return switch (wanted) {
            case ReelCut.Known(PictureCut known) -> known;
            case ReelCut.Missing(NewPictureCut missing) -> {
                PictureCut added = missing.create();
                reel.getPictureCuts().add(added);
                yield added;
            }
        };
    }

    private static void move(ObjectMove move, Map<Reel, PictureCut> oldCuts) {
        PictureBound object = move.object();
        if (move.rememberPlace()) {
            remember(move, oldCuts);
        } else {
            EarlierPlaces.of(object).follow(move);
        }
        if (object.getConformState() != move.state()) {
            object.setConformState(move.state());
        }
        setText(object, Literals.PICTURE_BOUND__CONFORM_REMARK, move.remark());
        if (object instanceof Marker marker) {
            set(marker, Literals.MARKER__POSITION, move.range().start());
        } else {
            set(object, feature(object, "range"), move.range());
        }
        bringInto(move.reel(), object);
    }

    private static void remember(ObjectMove move, Map<Reel, PictureCut> oldCuts) {
        EarlierPlaces places = EarlierPlaces.of(move.object());
        places.add(move, Optional.ofNullable(oldCuts.get(places.now().reel())));
    }

    /** Makes the object a part of the reel, if it is not. */
    private static void bringInto(Reel reel, PictureBound object) {
        switch (object) {
            case Cue cue when !reel.equals(cue.getReel()) -> reel.getCues().add(cue);
            case Scene scene
            when !reel.equals(scene.eContainer()) -> reel.getScenes().add(scene);
            case Marker marker
            when !reel.equals(marker.eContainer()) -> reel.getMarkers().add(marker);
            case Loop loop
            when !reel.equals(loop.eContainer()) -> reel.getLoops().add(loop);
            case Treatment treatment
            when !reel.equals(treatment.eContainer()) -> reel.getTreatments().add(treatment);
            case Clip clip
            when !reel.equals(reelOf(clip)) -> track(clip, reel).getClips().add(clip);
            case Fade fade
            when !reel.equals(reelOf(fade)) -> track(fade, reel).getFades().add(fade);
            default -> {}
        }
    }

    private static EObject reelOf(PictureBound onTrack) {
        return onTrack.eContainer().eContainer();
    }

    /** The track of the same name; made like the one the object lies on if the reel has none. */
    private static Track track(PictureBound object, Reel reel) {
        Track track = (Track) object.eContainer();
        return reel.getTracks().stream()
                .filter(other -> Objects.equals(other.getName(), track.getName()))
                .findFirst()
                .orElseGet(() -> {
                    Track made = StagebookFactory.eINSTANCE.createTrack();
                    track.eClass().getEAllAttributes().stream()
                            .filter(attribute -> !attribute.equals(Literals.IDENTIFIED__ID) && track.eIsSet(attribute))
                            .forEach(attribute -> made.eSet(
                                    attribute,
                                    attribute.isMany()
                                            ? List.copyOf((List<?>) track.eGet(attribute))
                                            : track.eGet(attribute)));
                    made.setCategory(track.getCategory());
                    reel.getTracks().add(made);
                    return made;
                });
    }

    private static void move(RangeMove move) {
        Identified object = move.object();
        if (object instanceof Note note) {
            move(note, move);
            return;
        }
        set(object, feature(object, "range"), move.range());
        set(object, feature(object, "pictureDeleted"), move.pictureDeleted());
        move.reel().ifPresent(reel -> set(object, feature(object, "reel"), reel));
    }

    /** A note of a cue stays with its cue. */
    private static void move(Note note, RangeMove move) {
        set(note, Literals.NOTE__POSITION, move.range().start());
        set(note, Literals.NOTE__PICTURE_DELETED, move.pictureDeleted());
        if (note.eContainer() instanceof Reel) {
            move.reel()
                    .filter(reel -> !reel.equals(note.eContainer()))
                    .ifPresent(reel -> reel.getNotes().add(note));
        }
    }

    private static void makeStale(Stale stale) {
        switch (stale) {
            case Stale.OfJudgement(Judgement judgement, String reason) -> {
                String before = judgement.getStaleReason();
                boolean known = before != null && !before.isBlank();
                judgement.setStaleReason(known ? before + " " + reason : reason);
            }
            case Stale.OfApprovedCue(Cue cue) -> cue.setStatus(CueStatus.MIXED);
        }
    }

    private static void set(Reel reel, ReelPoint point) {
        switch (point.kind()) {
            case START -> reel.setStart(point.position());
            case HEAD_POP -> reel.setHeadPop(point.position());
            case FIRST_FRAME_OF_ACTION -> reel.setFirstFrameOfAction(point.position());
            case LAST_FRAME_OF_ACTION -> reel.setLastFrameOfAction(point.position());
            case TAIL_POP -> reel.setTailPop(point.position());
            case END -> reel.setEnd(point.position());
        }
    }

    private static EStructuralFeature feature(EObject object, String name) {
        return Objects.requireNonNull(object.eClass().getEStructuralFeature(name));
    }

    private static void setText(EObject object, EStructuralFeature feature, String text) {
        if (!text.isEmpty()) {
            set(object, feature, text);
        } else if (object.eIsSet(feature)) {
            object.eUnset(feature);
        }
    }

    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (!value.equals(object.eGet(feature))) {
            object.eSet(feature, value);
        }
    }
}
