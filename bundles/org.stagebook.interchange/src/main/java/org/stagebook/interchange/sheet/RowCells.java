package org.stagebook.interchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.TaggedCue;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.table.TableRow;

/**
 * What a row says beside its times.
 *
 * @param end timecode where the cue ends, if its tags say one; the row is one of our own then
 */
record RowCells(Map<CueField, String> texts, List<String> tags, Optional<String> end) {

    private static final Set<CueField> PROSE = EnumSet.of(
            CueField.DESCRIPTION,
            CueField.LINE,
            CueField.INTENT,
            CueField.REASON,
            CueField.REFERENCE,
            CueField.COMMENT);

    static RowCells of(TableRow row, ColumnPlaces places, UnknownColumns unknown, Vocabulary vocabulary) {
        Map<CueField, String> texts = new EnumMap<>(CueField.class);
        List<String> tags = new ArrayList<>();
        Optional<String> end = Optional.empty();
        for (int column : places.of(ColumnField.TAGGED)) {
            TaggedCue tagged = TaggedCue.of(row.cell(column), vocabulary);
            tagged.texts().forEach((field, text) -> join(texts, field, text));
            tags.addAll(tagged.tags());
            end = end.or(tagged::end);
        }
        for (int column : places.of(ColumnField.TAGS)) {
            row.cell(column)
                    .lines()
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .forEach(tags::add);
        }
        boolean ours = end.isPresent();
        places.columns()
                .forEach((field, columns) -> field.text()
                        .filter(text -> !ours)
                        .ifPresent(text -> columns.forEach(column -> join(texts, text, row.cell(column)))));
        if (!ours) {
            tags.addAll(unknown.tags(row));
        }
        return new RowCells(texts, tags, end);
    }

    private static void join(Map<CueField, String> texts, CueField field, String text) {
        if (!text.isEmpty()) {
            String between = PROSE.contains(field) ? "\n" : " / ";
            texts.merge(field, text, (first, second) -> first.equals(second) ? first : first + between + second);
        }
    }
}
