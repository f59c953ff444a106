package org.stagebook.ui.parts.versions.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.history.compare.Asked;
import org.stagebook.history.compare.SoundResult.Matched;
import org.stagebook.history.compare.SpottedCue;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.labels.ModelText;

/**
 * A stretch that sounds different, or something asked for that does not.
 *
 * @param range where
 * @param stem in which stem it is heard, or which it was asked for
 * @param what how it sounds different; empty where it does not
 * @param levelDb level of the difference in dBFS, written
 * @param cues numbers of the cues there
 * @param asked what was asked for and by whom
 * @param objects ids of what belongs to it, the first to be selected
 */
public record SoundRow(
        Optional<TimeRange> range,
        String stem,
        String what,
        String levelDb,
        String cues,
        String asked,
        List<String> objects) {

    /** Copies the list. */
    public SoundRow {
        objects = List.copyOf(objects);
    }

    static SoundRow of(Matched matched) {
        return new SoundRow(
                Optional.of(matched.change().range()),
                matched.stem(),
                matched.change().text(),
                level(matched.change().residualDbfs()),
                matched.cues().stream().map(SpottedCue::number).collect(Collectors.joining(", ")),
                matched.asked().stream().map(SoundRow::words).collect(Collectors.joining("; ")),
                Stream.concat(
                                matched.cues().stream().map(SpottedCue::objectId),
                                matched.asked().stream().map(Asked::objectId))
                        .toList());
    }

    static SoundRow of(Asked asked) {
        return new SoundRow(
                asked.range(), String.join(", ", asked.stems()), "", "", "", words(asked), List.of(asked.objectId()));
    }

    private static String level(double dbfs) {
        return Double.isFinite(dbfs) ? String.format(Locale.ROOT, "%.1f", dbfs) : "";
    }

    private static String words(Asked asked) {
        return ModelText.joined(asked.text(), asked.who());
    }
}
