package org.stagebook.handoff.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.ChangeSubject;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** The cues of two states of one production, told apart by their ids, so that a cue may get another number and stay itself. */
final class CueDifferences {
    private final Production after;
    private final Map<String, Function<Cue, String>> fields = new LinkedHashMap<>();

    private CueDifferences(Production after) {
        this.after = after;
        fields.put("number", cue -> text(cue.getNumber()));
        fields.put(
                "category",
                cue -> cue.getCategory() == null ? "" : text(cue.getCategory().getCode()));
        fields.put("description", cue -> text(cue.getDescription()));
        fields.put("in", cue -> position(cue, TimeRange::start));
        fields.put("out", cue -> position(cue, TimeRange::end));
        fields.put("priority", cue -> text(cue.getPriority()));
        fields.put("status", cue -> text(cue.getStatus()));
        fields.put("notes", cue -> notes(cue));
    }

    static List<Difference> between(Production before, Production after) {
        return new CueDifferences(after).differences(cues(before), cues(after));
    }

    private static Map<String, Cue> cues(Production production) {
        Map<String, Cue> cues = new LinkedHashMap<>();
        production.getReels().forEach(reel -> reel.getCues().forEach(cue -> cues.put(cue.getId(), cue)));
        return cues;
    }

    private List<Difference> differences(Map<String, Cue> before, Map<String, Cue> now) {
        List<Difference> differences = new ArrayList<>();
        now.forEach((id, cue) -> {
            Cue known = before.get(id);
            if (known == null) {
                differences.add(
                        new Difference(ChangeSubject.CUE, ChangeKind.ADDED, name(cue), text(cue.getDescription())));
            } else {
                changed(known, cue)
                        .ifPresent(detail -> differences.add(
                                new Difference(ChangeSubject.CUE, ChangeKind.CHANGED, name(cue), detail)));
            }
        });
        before.forEach((id, cue) -> {
            if (!now.containsKey(id)) {
                differences.add(
                        new Difference(ChangeSubject.CUE, ChangeKind.REMOVED, name(cue), text(cue.getDescription())));
            }
        });
        return differences;
    }

    private Optional<String> changed(Cue before, Cue now) {
        List<String> changes = new ArrayList<>();
        fields.forEach((field, value) -> {
            String was = value.apply(before);
            String is = value.apply(now);
            if (!Objects.equals(was, is)) {
                changes.add(field.equals("notes") ? "notes" : field + " " + quoted(was) + " \u2192 " + quoted(is));
            }
        });
        return changes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", changes));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    private String position(Cue cue, Function<TimeRange, Position> edge) {
        TimecodeFormat format = after.getTimecodeFormat();
        TimeRange range = cue.getRange();
        return range == null || format == null ? "" : format.format(edge.apply(range));
    }

    private static String notes(Cue cue) {
        StringBuilder all = new StringBuilder();
        cue.getNotes().forEach(note -> {
            all.append(text(note.getText())).append('\n');
            note.getReplies().forEach(reply -> all.append(text(reply.getText())).append('\n'));
        });
        return all.toString();
    }

    private static String name(Cue cue) {
        return cue.getNumber() == null ? "a cue without a number" : cue.getNumber();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
