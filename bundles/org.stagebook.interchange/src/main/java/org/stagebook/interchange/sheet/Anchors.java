package org.stagebook.interchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.sheet.CellTime.Film;
import org.stagebook.interchange.sheet.CellTime.Real;
import org.stagebook.interchange.sheet.ReelNames.Mention;
import org.stagebook.interchange.sheet.profile.TimeOrigin;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;

/**
 * Says for each row which reel it belongs to and what its times are measured from.
 *
 * <p>The reel a row names comes first, then the one that was stated for the file, then the timecode. Where timecode
 * contradicts the name it is moved by full hours into the reel, if it lies in it then and the profile does not say that times
 * are timecode as it stands; the row is reported.
 */
final class Anchors {

    private final TimeLine line;
    private final Warnings warnings;
    private final ReelFinder finder;
    private final ReelNames names;
    private final LabelPlacement own;
    private final LabelPlacement stated;
    private final OptionalInt statedReel;
    private final TimeBeginnings beginnings;
    private final boolean counted;
    private final boolean exact;
    private final boolean labelsBeside;
    private int fromHourZero;
    private int unnamed;

    Anchors(TableContext context, TimeLine line, List<RowSpan> spans) {
        this.line = line;
        this.warnings = context.warnings();
        this.statedReel = context.settings().reel();
        this.finder = new ReelFinder(context.production(), context.format(), notice -> warnings.add(0, notice));
        this.names = new ReelNames(context.production(), context.format(), finder, warnings);
        Warnings once = statedReel.isEmpty() ? warnings : new Warnings();
        this.own = LabelPlacement.of(
                FileHour.startingAt(context.file(), 0), context.production(), OptionalInt.empty(), once);
        Position first = statedReel.isPresent()
                ? names.numbered(statedReel.getAsInt()).start()
                : names.first().start();
        this.beginnings = new TimeBeginnings(line, own, first);
        this.exact = context.reading().origin() == TimeOrigin.TIMECODE_ZERO;
        this.counted = beginnings.reelStart(context.reading().origin(), spans, warnings);
        this.labelsBeside =
                spans.stream().anyMatch(span -> TimeLine.frame(span.start()).isPresent());
        meet(spans);
        this.stated = statedReel.isEmpty()
                ? own
                : LabelPlacement.of(hour(context, first, spans), context.production(), statedReel, warnings);
    }

    /** Where rows lie that name no reel. */
    Reels reels() {
        return statedReel.isEmpty() ? finder : stated.reels();
    }

    Anchor of(RowSpan span) {
        Optional<NamedReel> named = names.of(span.reel());
        if (statedReel.isPresent() && !belongsElsewhere(span)) {
            NamedReel reel = names.numbered(statedReel.getAsInt());
            return new Anchor(reel.start(), counts(span), stated, 0, Optional.empty());
        }
        return named.map(reel -> named(span, reel)).orElseGet(() -> unnamed(span));
    }

    /** Says what was assumed for many rows; after the last one. */
    void report() {
        if (fromHourZero > 0) {
            warnings.add(
                    0,
                    fromHourZero
                            + " rows name their reel and give timecode in hour 0; they were counted from the start of"
                            + " their reel.");
        }
        if (unnamed > 0 && names.several()) {
            warnings.add(
                    0,
                    unnamed
                            + " rows count from the start of a reel and do not say of which; they were counted from that"
                            + " of " + names.first().label() + ". State the reel if it is another.");
        }
    }

    private void meet(List<RowSpan> spans) {
        Map<String, RowSpan> first = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (RowSpan span : spans) {
            first.putIfAbsent(span.reel(), span);
            rows.merge(span.reel(), 1, Integer::sum);
        }
        first.forEach((name, span) ->
                names.meet(name, new Mention(span.row().line(), rows.getOrDefault(name, 1), freeHour(span))));
    }

    /** The hour of a row's timecode, if no reel is there. */
    private OptionalInt freeHour(RowSpan span) {
        if (counts(span) || TimeLine.frame(span.start()).isEmpty()) {
            return OptionalInt.empty();
        }
        Position start = line.labelled(span.start(), own);
        int hour = line.hour(start);
        return hour > 0 && hour < 24 && finder.knownAt(start).isEmpty() ? OptionalInt.of(hour) : OptionalInt.empty();
    }

    /** Whether the times of a row count from a reel; real time beside timecode does where it cannot be timecode. */
    private boolean counts(RowSpan span) {
        return counted
                || span.start() instanceof Film
                || (labelsBeside && span.start() instanceof Real && beginnings.beforeFirstReel(span));
    }

    private boolean belongsElsewhere(RowSpan span) {
        return names.of(span.reel())
                .filter(reel -> reel.number() != statedReel.orElse(0))
                .isPresent();
    }

    private Anchor unnamed(RowSpan span) {
        NamedReel first = names.first();
        if (!counts(span)) {
            return new Anchor(first.start(), false, own, 0, Optional.empty());
        }
        unnamed++;
        Optional<ReelTarget> running = finder.knownAt(line.counted(span.start(), first.start()));
        return new Anchor(first.start(), true, own, 0, running.or(() -> Optional.of(first.target())));
    }

    private Anchor named(RowSpan span, NamedReel reel) {
        if (statedReel.isPresent()) {
            warnings.add(
                    span.row().line(),
                    said(span) + "so it was put there and not into R" + statedReel.getAsInt()
                            + ", which was stated for the file.");
        }
        if (counts(span)) {
            warnIfBeyond(span, reel, line.counted(span.start(), reel.start()));
            return Anchor.counted(reel, own);
        }
        Position label = line.labelled(span.start(), own);
        if (liesIn(reel, label)) {
            return Anchor.labelled(reel, own, 0);
        }
        if (line.hour(label) == 0 && !exact) {
            fromHourZero++;
            return Anchor.counted(reel, own);
        }
        return contradicting(span, reel, label);
    }

    private Anchor contradicting(RowSpan span, NamedReel reel, Position label) {
        boolean goesOn = exact || (finder.knownAt(label).isEmpty() && label.isAfter(reel.start()));
        long hours = goesOn ? 0 : line.hour(reel.start().plus(line.frames(1))) - line.hour(label);
        Position moved = label;
        if (hours != 0) {
            moved = hours < 0 ? label.minus(line.hours(-hours)) : label.plus(line.hours(hours));
        }
        boolean fits = hours != 0 && liesIn(reel, moved);
        String where = finder.knownAt(label).map(names::label).orElse("no reel");
        String placed = fits
                ? "it was put into " + reel.label() + " at " + line.production().format(moved)
                : "it was put into " + reel.label() + " and kept its timecode, outside of it";
        warnings.add(
                span.row().line(),
                said(span) + "but its timecode " + line.production().format(label) + " lies in " + where + "; " + placed
                        + ". Check which of the two is right.");
        return Anchor.labelled(reel, own, fits ? hours : 0);
    }

    private void warnIfBeyond(RowSpan span, NamedReel reel, Position start) {
        finder.knownAt(start)
                .filter(other -> !other.equals(reel.target()))
                .ifPresent(other -> warnings.add(
                        span.row().line(),
                        said(span) + "but its time counted from there lies in " + names.label(other)
                                + "; it was kept in " + reel.label() + "."));
    }

    private static String said(RowSpan span) {
        return "The row says reel \"" + span.reel() + "\", ";
    }

    private boolean liesIn(NamedReel reel, Position position) {
        return finder.knownAt(position).filter(reel.target()::equals).isPresent();
    }

    /** Where nothing is a label the reel that was stated is not moved anywhere. */
    private FileHour hour(TableContext context, Position start, List<RowSpan> spans) {
        List<FrameSpan> labels = counted
                ? List.of()
                : spans.stream()
                        .filter(span -> !belongsElsewhere(span))
                        .flatMap(span -> TimeLine.frame(span.start()).stream())
                        .map(frame -> new FrameSpan(frame, frame + 1))
                        .toList();
        return labels.isEmpty()
                ? FileHour.startingAt(context.file(), context.file().frameAt(start, Rounding.FLOOR))
                : FileHour.of(context.file(), labels);
    }
}
