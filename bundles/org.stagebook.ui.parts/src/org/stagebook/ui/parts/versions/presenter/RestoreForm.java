package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.history.version.RestoreWish;
import org.stagebook.history.version.RestoreWish.Scope;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.labels.ModelText;

/** How much of an earlier version is brought back, and what the new version is called. */
public final class RestoreForm {

    private final MixVersion version;
    private final List<Scope> scopes;
    private String label;
    private int chosen;

    /** @param loop the range that is looped now, if any */
    public RestoreForm(Production production, MixVersion version, Optional<TimeRange> loop) {
        this.version = version;
        this.scopes = scopes(production, version, loop);
        VersionLines lines = new VersionLines(production);
        label = "v" + lines.nextNumber(VersionLines.branch(version), Optional.ofNullable(version.getReel()));
    }

    private static List<Scope> scopes(Production production, MixVersion version, Optional<TimeRange> loop) {
        List<Scope> scopes = new ArrayList<>(List.of(new Scope.Whole()));
        if (version.getReel() == null) {
            production.getReels().forEach(reel -> scopes.add(new Scope.OneReel(reel)));
        }
        loop.ifPresent(range -> production.getReels().stream()
                .filter(reel -> reel.getStart() != null
                        && reel.getEnd() != null
                        && !range.start().isBefore(reel.getStart())
                        && range.start().isBefore(reel.getEnd()))
                .findFirst()
                .ifPresent(reel -> scopes.add(new Scope.Range(reel, range))));
        version.getFiles().stream()
                .map(MixFile::getStem)
                .map(ModelText::of)
                .filter(stem -> !stem.isEmpty())
                .distinct()
                .forEach(stem -> scopes.add(new Scope.Stem(stem)));
        return List.copyOf(scopes);
    }

    /** What can be brought back, in words. */
    public List<String> scopeNames() {
        return scopes.stream()
                .map(scope -> switch (scope) {
                    case Scope.Whole() -> "All of it";
                    case Scope.OneReel(var reel) -> "R" + reel.getNumber() + " only";
                    case Scope.Range(var reel, var range) ->
                        "The loop in R" + reel.getNumber() + ", " + VersionWords.range(range, reel);
                    case Scope.Stem(var stem) -> "The " + stem + " stem only";
                })
                .toList();
    }

    public void choose(int index) {
        chosen = index;
    }

    public String label() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed.strip();
    }

    /** What keeps it from being done, a sentence. */
    public Optional<String> problem() {
        return label.isEmpty() ? Optional.of("Say what the new version is called, such as v12.") : Optional.empty();
    }

    /** What will happen, a sentence. */
    public String notice() {
        return "The production is saved and kept as it is now; then " + ModelText.of(version.getLabel())
                + wish().scope().words() + " is brought back as the new version " + label + ".";
    }

    public RestoreWish wish() {
        return new RestoreWish(version, scopes.get(chosen), label);
    }
}
