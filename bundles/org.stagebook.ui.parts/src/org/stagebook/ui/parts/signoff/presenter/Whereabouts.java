package org.stagebook.ui.parts.signoff.presenter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffScope.OneReel;
import org.stagebook.history.signoff.SignOffScope.OneScene;
import org.stagebook.history.signoff.SignOffScope.SomeCues;
import org.stagebook.history.signoff.SignOffScope.WholeVersion;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Where somebody is when they sign off, and what they may mean by it: the smallest part first.
 *
 * @param production the one that is open
 * @param selected what is selected
 * @param reel the reel they work in
 * @param playhead where it stands
 */
public record Whereabouts(
        Production production, List<EObject> selected, Optional<Reel> reel, Optional<Position> playhead) {

    /** Copies the list. */
    public Whereabouts {
        selected = List.copyOf(selected);
    }

    /** What can be signed off from here; each once, the one most likely meant first, the whole last. */
    public List<SignOffScope> scopes() {
        Optional<Scene> scene = scene();
        Stream<SignOffScope> cues = cues().stream().map(SignOffScope.class::cast);
        Stream<SignOffScope> scenes = scene.stream().map(it -> new OneScene((Reel) it.eContainer(), it));
        Stream<SignOffScope> reels = scene.map(it -> (Reel) it.eContainer()).or(this::reelHere).stream()
                .map(OneReel::new);
        Map<String, SignOffScope> scopes = new LinkedHashMap<>();
        Stream.of(cues, scenes, reels, Stream.<SignOffScope>of(new WholeVersion()))
                .flatMap(part -> part)
                .forEach(scope -> scopes.putIfAbsent(scope.words(), scope));
        return List.copyOf(scopes.values());
    }

    private Optional<SomeCues> cues() {
        Optional<Reel> home = selectedOf(Cue.class).map(Cue::getReel).findFirst();
        List<Cue> cues = selectedOf(Cue.class)
                .filter(cue -> home.isPresent() && home.get().equals(cue.getReel()) && cue.getRange() != null)
                .sorted(Comparator.comparing(cue -> cue.getRange().start()))
                .toList();
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        Position end = cues.stream()
                .map(cue -> cue.getRange().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeRange range = new TimeRange(cues.getFirst().getRange().start(), end);
        return Optional.of(new SomeCues(home.orElseThrow(), range, cues));
    }

    /** The one that is selected, else the one at the playhead. */
    private Optional<Scene> scene() {
        return selectedOf(Scene.class)
                .filter(scene -> scene.eContainer() instanceof Reel)
                .findFirst()
                .or(() -> reelsHereFirst()
                        .flatMap(it -> it.getScenes().stream())
                        .filter(this::isAtPlayhead)
                        .findFirst());
    }

    private Stream<Reel> reelsHereFirst() {
        return Stream.concat(reel.stream(), production.getReels().stream());
    }

    private Optional<Reel> reelHere() {
        return selectedOf(Reel.class).findFirst().or(() -> reel);
    }

    private boolean isAtPlayhead(Scene scene) {
        return scene.getRange() != null
                && playhead.filter(place -> !place.isBefore(scene.getRange().start())
                                && place.isBefore(scene.getRange().end()))
                        .isPresent();
    }

    private <T extends EObject> Stream<T> selectedOf(Class<T> type) {
        return selected.stream().filter(type::isInstance).map(type::cast);
    }
}
