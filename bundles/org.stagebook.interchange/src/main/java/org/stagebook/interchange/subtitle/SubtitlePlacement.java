package org.stagebook.interchange.subtitle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.ReelStart;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.placing.TaggedCue;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.model.Production;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Carries the times of subtitles over to frames of a reel: they are real time from the reel's start. A file whose first
 * subtitle comes not before the reel's timecode hour counts hours as timecode does; those hours are taken off.
 */
final class SubtitlePlacement {

    private static final long FLICKS_PER_MS = 705_600L;
    private static final long MS_PER_HOUR = 3_600_000L;
    private static final long PRE_ROLL_MS = 60_000L;

    private final TimecodeFormat format;
    private final Position start;
    private final long startMs;
    private final Reels reels;
    private final Vocabulary vocabulary;

    SubtitlePlacement(Production production, ImportSettings settings, List<Subtitle> subtitles, Warnings warnings) {
        TimecodeFormat own = production.getTimecodeFormat();
        if (own == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        this.format = own;
        long framesPerHour = own.framesPerDay() / 24;
        ReelStart reel = ReelStart.of(production, own, settings.reel());
        this.start = reel.position();
        long startFrame = own.frameAt(start, Rounding.FLOOR);
        long hourMs = (startFrame + framesPerHour / 2) / framesPerHour * MS_PER_HOUR;
        boolean hours = hourMs > 0
                && subtitles.stream().mapToLong(Subtitle::startMs).min().orElse(0) >= hourMs - PRE_ROLL_MS;
        this.startMs = hours ? hourMs : 0;
        this.reels = LabelPlacement.of(FileHour.startingAt(own, startFrame), production, settings.reel(), warnings)
                .reels();
        this.vocabulary = new Vocabulary(production.getCategories());
        warnings.add(
                0,
                "The subtitles were counted from the start of reel " + reel.number()
                        + (hours ? ", whose hour their times begin with" : "") + ". State the reel if it is another.");
    }

    Reels reels() {
        return reels;
    }

    CueRow row(Subtitle subtitle) {
        Position first = position(subtitle.startMs());
        Position shortest = first.plus(new Duration(format.rate().flicksPerFrame()));
        Position end = position(subtitle.endMs());
        TimeRange range = new TimeRange(first, end.isBefore(shortest) ? shortest : end);
        Optional<NumberedText> shown = NumberedText.of(subtitle.text());
        String text = StyleMarks.unshield(subtitle.text());
        TaggedCue cue = TaggedCue.of(text, vocabulary);
        if (shown.isPresent()) {
            return new CueRow(subtitle.line(), range, texts(shown.get()), List.of());
        }
        return saysFields(text, cue)
                ? new CueRow(subtitle.line(), range, cue.texts(), cue.tags())
                : new CueRow(subtitle.line(), range, Map.of(CueField.LINE, subtitle.text()), List.of());
    }

    /** Words in brackets alone are what viewers read, such as {@code [laughs]}, unless they name a category. */
    private static boolean saysFields(String text, TaggedCue cue) {
        return !TagText.of(text).values().isEmpty() || cue.texts().containsKey(CueField.CATEGORY);
    }

    private static Map<CueField, String> texts(NumberedText shown) {
        return Map.of(
                CueField.NUMBER, shown.number(), shown.spoken() ? CueField.LINE : CueField.DESCRIPTION, shown.text());
    }

    private Position position(long ms) {
        Position exact = start.plus(new Duration((ms - startMs) * FLICKS_PER_MS));
        return format.positionOfFrame(format.frameAt(exact, Rounding.NEAREST));
    }
}
