package org.stagebook.ui.parts.spotting.presenter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AssignCue;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.spotting.numbering.CueNumbers;
import org.stagebook.spotting.shorthand.Piece.Meaning;
import org.stagebook.spotting.shorthand.Shorthand;
import org.stagebook.spotting.shorthand.ShorthandWords;
import org.stagebook.spotting.shorthand.SpottedLine;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Takes whole cues in one typed line, one after the other: what a line does not say of category, assignee and origin is as in the
 * line before, and a cue without a time begins at the playhead, or where the cue before it ended.
 */
public final class QuickEntry {

    private static final List<Meaning> REMEMBERED = List.of(Meaning.CATEGORY, Meaning.ASSIGNEE, Meaning.ORIGIN);

    private final EditingSession session;
    private final SpottingScope scope;
    private final CueText text;
    private final Supplier<Optional<Position>> playhead;
    private final Map<Meaning, String> remembered = new EnumMap<>(Meaning.class);
    private Optional<Cue> last = Optional.empty();

    QuickEntry(EditingSession session, SpottingScope scope, CueText text, Supplier<Optional<Position>> playhead) {
        this.session = session;
        this.scope = scope;
        this.text = text;
        this.playhead = playhead;
    }

    /** Where the editors of the production stand. */
    Optional<Position> playhead() {
        return playhead.get();
    }

    /** Forgets what the line before said. */
    public void forget() {
        remembered.clear();
    }

    /** What a line would make, to be shown while it is typed. */
    public Understanding understand(String line) {
        SpottedLine read = read(line);
        return Understanding.of(read, range(read), remembered(read));
    }

    /** Makes the cue in one step. */
    public Reading<Cue> commit(String line) {
        SpottedLine read = read(line);
        if (read.isEmpty()) {
            return new Refused<>("Type what is heard, such as: fx door slam 01:02:03:12 +2s !urgent @assistant #post");
        }
        return range(read).then((range, shown) -> {
            Reel reel = scope.reelAt(range.start()).orElseThrow();
            Map<Meaning, String> texts = new EnumMap<>(remembered(read));
            texts.putAll(read.texts());
            Cue cue =
                    session.call("Add cue", production -> add(production, new Placed(reel, range), texts, read.tags()));
            REMEMBERED.stream().filter(texts::containsKey).forEach(field -> remembered.put(field, texts.get(field)));
            last = Optional.of(cue);
            return new Understood<>(cue, shown);
        });
    }

    private record Placed(Reel reel, TimeRange range) {}

    private Cue add(Production production, Placed place, Map<Meaning, String> texts, List<String> tags) {
        NewCue wanted = NewCue.at(place.range())
                .description(texts.getOrDefault(Meaning.DESCRIPTION, ""))
                .spoken(texts.getOrDefault(Meaning.CHARACTER, ""), texts.getOrDefault(Meaning.LINE, ""))
                .intent(texts.getOrDefault(Meaning.INTENT, ""))
                .tags(tags);
        production.getCategories().stream()
                .filter(category -> CueText.code(category).equals(texts.get(Meaning.CATEGORY)))
                .findFirst()
                .ifPresent(wanted::category);
        Optional.ofNullable(texts.get(Meaning.PRIORITY)).map(Priority::get).ifPresent(wanted::priority);
        Optional.ofNullable(texts.get(Meaning.ORIGIN)).map(Origin::get).ifPresent(wanted::origin);
        CueNumbers numbers = CueNumbers.of(production);
        Cue cue = wanted.addTo(place.reel());
        Optional.ofNullable(texts.get(Meaning.ASSIGNEE))
                .<Change>map(name -> new AssignCue(cue, name))
                .ifPresent(change -> change.apply(production));
        String number = numbers.next(cue, last.filter(before -> before.getReel() != null));
        if (!number.isEmpty()) {
            SetFeature.of(cue, Literals.CUE__NUMBER, number).apply(production);
        }
        return cue;
    }

    private SpottedLine read(String line) {
        TimeEntry times = new TimeEntry(text.format(), text.gauge(), scope.filmZero());
        return new Shorthand(ShorthandWords.of(session.production()), times).read(line, here());
    }

    /** Fields the line does not say and the one before did. */
    private Map<Meaning, String> remembered(SpottedLine read) {
        Map<Meaning, String> found = new EnumMap<>(remembered);
        found.keySet().removeIf(field -> read.texts().containsKey(field));
        return found;
    }

    private Position here() {
        return playhead.get()
                .or(() -> last.filter(before -> before.getReel() != null)
                        .map(before -> CueText.range(before).end()))
                .or(() -> scope.reels()
                        .findFirst()
                        .flatMap(reel -> Optional.ofNullable(reel.getFirstFrameOfAction())
                                .or(() -> Optional.ofNullable(reel.getStart()))))
                .orElse(Position.ZERO);
    }

    private Reading<TimeRange> range(SpottedLine read) {
        if (read.problem().isPresent()) {
            return new Refused<>(read.problem().get());
        }
        Position start = read.start().orElseGet(this::here);
        if (scope.reelAt(start).isEmpty()) {
            return new Refused<>(capitalised(scope.nowhere(start, text.format())));
        }
        Duration length = read.length().orElse(scope.newCueLength(text.format()));
        Position end = read.end().orElse(start.plus(length));
        return end.isBefore(start)
                ? new Refused<>("Out " + text.format().format(end) + " lies before In "
                        + text.format().format(start) + ".")
                : new Understood<>(new TimeRange(start, end), shown(new TimeRange(start, end)));
    }

    private String shown(TimeRange range) {
        return text.format().format(range.start()) + " to " + text.format().format(range.end());
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
