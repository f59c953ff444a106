package org.stagebook.ui.parts.reports.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.report.kind.NoteScope;
import org.stagebook.timebase.Duration;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** Which notes by ear and with picture a report sets beside each other: those of one version or all, and how near to each other. */
public final class NoteScopeForm {

    private static final List<Integer> SECONDS = List.of(1, 2, 3, 5, 10);
    private static final List<Duration> DISTANCES =
            SECONDS.stream().map(Duration::ofSeconds).toList();

    private final Choice<MixVersion> versions;
    private Optional<MixVersion> version = Optional.empty();
    private Duration distance = NoteScope.USUAL_DISTANCE;

    NoteScopeForm(Production production) {
        Comparator<MixVersion> older = Comparator.comparingInt(production.getMixVersions()::indexOf);
        this.versions = new Choice<>(
                "All versions",
                production.getMixVersions().stream().sorted(older.reversed()).toList(),
                one -> ModelText.of(one.getLabel()));
    }

    /** All, or one, the newest first. */
    public Choice<MixVersion> versions() {
        return versions;
    }

    public Optional<MixVersion> version() {
        return version;
    }

    public void chooseVersion(int line) {
        version = versions.at(line);
    }

    /** How far apart two notes may lie and still be about the same thing. */
    public List<String> distances() {
        return SECONDS.stream().map(seconds -> seconds + " s").toList();
    }

    public int distanceLine() {
        return DISTANCES.indexOf(distance);
    }

    public void chooseDistance(int line) {
        distance = DISTANCES.get(Math.max(0, line));
    }

    NoteScope scope() {
        return new NoteScope(version, distance);
    }
}
