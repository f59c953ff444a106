package org.stagebook.interchange.placing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Person;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;

/** Makes cues of rows in the production's own vocabulary; what it does not have is kept as a tag and reported. */
final class RowReader {

    /** A track of an edit system, which says nothing beside a category. */
    private static final Pattern EDIT_TRACK = Pattern.compile("(?i)(?:V|A|TC|D)\\d{0,3}");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final Set<CueField> IN_MARKERS =
            EnumSet.of(CueField.NUMBER, CueField.DESCRIPTION, CueField.COMMENT, CueField.TRACK, CueField.COLOUR);

    private final Vocabulary vocabulary;
    private final Instant now;
    private final Warnings warnings;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Integer> lineOfNumber = new HashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();

    RowReader(Production production, Instant now, Warnings warnings) {
        this.vocabulary = new Vocabulary(production.getCategories());
        this.now = now;
        this.warnings = warnings;
        production.getPeople().stream()
                .filter(person -> person.getName() != null)
                .forEach(person -> people.putIfAbsent(key(person.getName()), person));
        production.getReels().forEach(reel -> reel.getCues().forEach(this::note));
    }

    NewCue cue(CueRow row) {
        List<String> tags = new ArrayList<>(row.tags());
        NewCue cue = NewCue.at(row.range())
                .number(number(row))
                .description(description(row))
                .spoken(row.text(CueField.CHARACTER), row.text(CueField.LINE))
                .reference(row.text(CueField.REFERENCE));
        category(row, tags).ifPresent(code -> vocabulary.category(code).ifPresent(cue::category));
        set(row, CueField.PRIORITY, Priority.VALUES, tags, cue::priority);
        set(row, CueField.STATUS, CueStatus.VALUES, tags, cue::status);
        set(row, CueField.ORIGIN, Origin.VALUES, tags, cue::origin);
        assignee(row, tags, cue);
        keep("Sc", row.text(CueField.SCENE), tags);
        keep("Colour", row.text(CueField.COLOUR), tags);
        if (!row.text(CueField.COMMENT).isEmpty()) {
            cue.note(now, row.text(CueField.COMMENT));
        }
        List<String> rest = meaning(row, tags, cue);
        return rest.isEmpty() ? cue : cue.tags(rest);
    }

    /** What the reason and the tags mean: that of a line to be recorded, or else words like any others. */
    private List<String> meaning(CueRow row, List<String> tags, NewCue cue) {
        String reason = row.text(CueField.REASON);
        String intent = row.text(CueField.INTENT);
        if (AdrTags.isSpoken(vocabulary.codeOf(row.text(CueField.CATEGORY)))) {
            cue.intent(intent);
            return AdrTags.read(reason, row.text(CueField.CHARACTER), tags).into(cue);
        }
        cue.intent(intent.isEmpty() ? reason : intent);
        if (!intent.isEmpty()) {
            keep("R", reason, tags);
        }
        return tags;
    }

    /** The description; a row without one is described by the line spoken. */
    static String description(CueRow row) {
        String description = row.text(CueField.DESCRIPTION);
        return description.isEmpty() ? row.text(CueField.LINE) : description;
    }

    /** The number of a marker, 0 where the list has none that is a number. */
    static int markerNumber(CueRow row) {
        String number = row.text(CueField.NUMBER);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** What a marker cannot keep of a row, in words. */
    static List<String> lostInMarker(CueRow row) {
        List<String> lost = new ArrayList<>();
        row.texts().keySet().stream()
                .filter(field -> !IN_MARKERS.contains(field))
                .filter(field -> field != CueField.LINE
                        || !row.text(CueField.DESCRIPTION).isEmpty())
                .forEach(field -> lost.add(words(field).toLowerCase(Locale.ROOT)));
        if (markerNumber(row) == 0 && !row.text(CueField.NUMBER).isEmpty()) {
            lost.add("number with letters");
        }
        if (!row.tags().isEmpty()) {
            lost.add("tags");
        }
        return lost;
    }

    /** Says once for each what the production has no word for. */
    void report() {
        unknown.forEach((what, rows) -> warnings.add(
                0,
                what + " is not in the production's vocabulary; it was kept as a tag of the cue. Rows: " + rows + "."));
    }

    private void note(Cue cue) {
        if (cue.getNumber() != null) {
            lineOfNumber.putIfAbsent(cue.getNumber(), 0);
        }
    }

    private String number(CueRow row) {
        String number = row.text(CueField.NUMBER);
        if (!number.isEmpty()) {
            Integer before = lineOfNumber.putIfAbsent(number, row.line());
            if (before != null) {
                String where = before == 0 ? "is in the production already" : "is used before, in line " + before;
                warnings.add(row.line(), "Cue number " + number + " " + where + "; both cues were kept. Renumber one.");
            }
        }
        return number;
    }

    private Optional<String> category(CueRow row, List<String> tags) {
        String stated = row.text(CueField.CATEGORY);
        String text = stated.isEmpty() ? row.text(CueField.TRACK) : stated;
        Optional<String> code = vocabulary.codesIn(text).stream().findFirst();
        if (code.isEmpty() && !stated.isEmpty()) {
            miss("Category", stated, tags);
        }
        String track = row.text(CueField.TRACK);
        if (stated.isEmpty() || !EDIT_TRACK.matcher(track).matches()) {
            keep("Track", track, tags);
        }
        return code;
    }

    private <E extends Enumerator> void set(
            CueRow row, CueField field, List<E> values, List<String> tags, Consumer<E> setter) {
        String text = row.text(field);
        if (text.isEmpty()) {
            return;
        }
        Optional<E> value = values.stream()
                .filter(candidate -> Arrays.asList(candidate.getLiteral(), candidate.getName()).stream()
                        .anyMatch(text::equalsIgnoreCase))
                .findFirst();
        value.ifPresentOrElse(setter, () -> miss(words(field), text, tags));
    }

    private void assignee(CueRow row, List<String> tags, NewCue cue) {
        String name = row.text(CueField.ASSIGNEE);
        if (!name.isEmpty()) {
            Optional.ofNullable(people.get(key(name)))
                    .ifPresentOrElse(cue::assignee, () -> miss("Assignee", name, tags));
        }
    }

    private void miss(String what, String text, List<String> tags) {
        unknown.merge(what + " \"" + Excerpt.of(text, 60) + "\"", 1, Integer::sum);
        keep(what, text, tags);
    }

    private static void keep(String name, String value, List<String> tags) {
        if (!value.isEmpty()) {
            tags.add(name + "=" + LINE_BREAK.matcher(value).replaceAll(" "));
        }
    }

    private static String words(CueField field) {
        return field.name().charAt(0) + field.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
