package org.stagebook.interchange.protools.imports;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.edit.change.NewObject;
import org.stagebook.interchange.protools.imports.InheritedTags.Span;
import org.stagebook.model.Production;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/**
 * Makes scenes of {@code @} clips that have the tag {@code Sc}: {@code @ {Sc=8A Swimming Pool}} is scene 8A, "Swimming Pool".
 *
 * <p>A first word that begins with a digit is the number; without one all of it is the title.
 */
final class SceneFinder {

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d[\\p{Alnum}/&,.-]{0,39}?)[-.:,]?(?:\\s+(.*))?", Pattern.DOTALL);

    private final Set<SceneKey> known = new HashSet<>();

    SceneFinder(Production production) {
        production.getReels().forEach(reel -> reel.getScenes().forEach(this::note));
    }

    /** Hands a new scene on, if the clip names one that is not there yet. */
    void find(Span span, Sink sink) {
        String stated = span.tags().values().getOrDefault("Sc", "");
        if (stated.isEmpty()) {
            return;
        }
        Matcher numbered = NUMBERED.matcher(stated);
        boolean hasNumber = numbered.matches();
        String number = hasNumber ? stated.substring(numbered.start(1), numbered.end(1)) : "";
        String title = !hasNumber ? stated : numbered.start(2) < 0 ? "" : stated.substring(numbered.start(2));
        if (known.add(new SceneKey(number, title, span.range()))) {
            sink.add(
                    span.range(),
                    NewObject.of(Literals.SCENE)
                            .with(Literals.SCENE__NUMBER, number)
                            .with(Literals.SCENE__TITLE, title)
                            .with(Literals.SCENE__RANGE, span.range()));
        }
    }

    private void note(Scene scene) {
        if (scene.getRange() != null) {
            String number = scene.getNumber() == null ? "" : scene.getNumber();
            String title = scene.getTitle() == null ? "" : scene.getTitle();
            known.add(new SceneKey(number, title, scene.getRange()));
        }
    }

    /** Takes scenes. */
    interface Sink {
        /**
         * Takes one.
         *
         * @param scene described as {@code Scene}
         */
        void add(TimeRange range, NewObject scene);
    }

    private record SceneKey(String number, String title, TimeRange range) {}
}
