package org.stagebook.history.version;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.change.AdoptionScope;
import org.stagebook.history.compare.StemCategories;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Loop;
import org.stagebook.model.Marker;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Track;
import org.stagebook.model.Treatment;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.TimeRange;

/**
 * What of an earlier state is taken over when a version is brought back: what the mix is made of, and never the record of what was
 * decided since. Where the picture was recut since, places stay as they are now, for the old ones would lie on another picture.
 */
final class RestoreScope {
    private static final Set<EStructuralFeature> PLACES = Set.of(
            Literals.CUE__RANGE,
            Literals.CLIP__RANGE,
            Literals.FADE__RANGE,
            Literals.LOOP__RANGE,
            Literals.TREATMENT__RANGE,
            Literals.MARKER__POSITION,
            Literals.PICTURE_BOUND__CONFORM_STATE,
            Literals.PICTURE_BOUND__CONFORM_REMARK,
            Literals.PICTURE_BOUND__EARLIER_PLACES);

    private final RestoreWish wish;
    private final Set<String> known = new HashSet<>();
    private final Set<Integer> recutReels = new HashSet<>();

    RestoreScope(RestoreWish wish, Production now, Production then) {
        this.wish = wish;
        then.eAllContents().forEachRemaining(object -> known.add(id(object)));
        for (Reel reel : now.getReels()) {
            then.getReels().stream()
                    .filter(other -> other.getId().equals(reel.getId()))
                    .filter(other -> !cut(other).equals(cut(reel)))
                    .forEach(other -> recutReels.add(reel.getNumber()));
        }
    }

    private static String cut(Reel reel) {
        return CutInUse.of(reel).map(Identified::getId).orElse("");
    }

    private static String id(EObject object) {
        return String.valueOf(((Identified) object).getId());
    }

    /** Numbers of the reels whose picture was recut since. */
    Set<Integer> recutReels() {
        return Set.copyOf(recutReels);
    }

    /** What is taken over; objects that are new since stay as they are. */
    AdoptionScope adoption() {
        return new AdoptionScope(
                object -> known.contains(object.getId()) && isWanted(object),
                feature -> recutReels.isEmpty() || !PLACES.contains(feature));
    }

    /** Cues that are new since the version, in what is brought back. */
    List<Cue> newCues(Production now) {
        return now.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> !known.contains(cue.getId()) && isWanted(cue))
                .toList();
    }

    private boolean isWanted(Identified object) {
        EObject top = object;
        while (top != null && !(top.eContainer() instanceof Reel)) {
            top = top.eContainer();
        }
        if (top == null || !(top.eContainer() instanceof Reel reel)) {
            return false; // the record of versions, sign-offs, people and packages stays as it is
        }
        return switch (wish.scope()) {
            case RestoreWish.Scope.Whole() -> isOfTheMix(top) && isOfTheVersion(reel);
            case RestoreWish.Scope.OneReel(Reel wanted) ->
                isOfTheMix(top) && reel.getId().equals(wanted.getId());
            case RestoreWish.Scope.Range(Reel wanted, TimeRange range) ->
                reel.getId().equals(wanted.getId()) && top instanceof Cue cue && overlaps(cue, range);
            case RestoreWish.Scope.Stem(String stem) ->
                top instanceof Cue cue && isOfTheVersion(reel) && StemCategories.isHeard(stem, category(cue));
        };
    }

    private boolean isOfTheVersion(Reel reel) {
        Reel only = wish.version().getReel();
        return only == null || only.getId().equals(reel.getId());
    }

    private static boolean isOfTheMix(EObject part) {
        return part instanceof Cue
                || part instanceof Track
                || part instanceof Marker
                || part instanceof Loop
                || part instanceof Treatment;
    }

    private static boolean overlaps(Cue cue, TimeRange range) {
        TimeRange own = cue.getRange();
        return own != null && own.start().isBefore(range.end()) && range.start().isBefore(own.end());
    }

    private static String category(Cue cue) {
        return cue.getCategory() == null
                ? ""
                : Objects.requireNonNullElse(cue.getCategory().getCode(), "");
    }
}
