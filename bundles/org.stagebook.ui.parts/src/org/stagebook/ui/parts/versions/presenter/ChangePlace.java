package org.stagebook.ui.parts.versions.presenter;

import java.util.Objects;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.MixChange;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Where a change note is about: its range, else the first of its cues, else the reel it was made for. */
public final class ChangePlace {

    private ChangePlace() {}

    /** Empty where nothing says it. */
    public static Optional<Position> of(MixChange note) {
        return Optional.ofNullable(note.getRange())
                .map(TimeRange::start)
                .or(() -> note.getCues().stream()
                        .map(Cue::getRange)
                        .filter(Objects::nonNull)
                        .map(TimeRange::start)
                        .min(Position::compareTo))
                .or(() -> Optional.ofNullable(note.getReel()).map(Reel::getStart));
    }
}
