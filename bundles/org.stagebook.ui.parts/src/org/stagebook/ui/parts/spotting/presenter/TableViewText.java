package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.CueStatus;
import org.stagebook.ui.parts.spotting.presenter.TableView.Shown;

/** Writes a table view into one line of text, and reads what an older or newer version of the program wrote as far as it goes. */
public final class TableViewText {

    private static final String FIELD = "\t";

    private TableViewText() {}

    public static String write(TableView view) {
        return String.join(
                FIELD,
                view.name(),
                view.columns().stream()
                        .map(shown -> shown.column().name() + ":" + shown.widthPx())
                        .collect(Collectors.joining(",")),
                view.grouping().name(),
                view.order().column().name() + (view.order().descending() ? "-" : "+"),
                String.join(",", view.filter().categories()),
                view.filter().statuses().stream().map(CueStatus::name).collect(Collectors.joining(",")),
                view.filter().text());
    }

    /** Nothing if there is no column in the text that is one. */
    public static Optional<TableView> read(String text) {
        List<String> fields = new ArrayList<>(Arrays.asList(text.split(FIELD, -1)));
        while (fields.size() < 7) {
            fields.add("");
        }
        List<Shown> columns =
                listed(fields.get(1)).flatMap(TableViewText::shown).toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        CueFilter filter = new CueFilter(
                fields.get(6),
                listed(fields.get(4)).collect(Collectors.toSet()),
                listed(fields.get(5))
                        .flatMap(name -> literal(CueStatus.class, name))
                        .collect(Collectors.toSet()),
                Set.of());
        Grouping grouping = literal(Grouping.class, fields.get(2)).findFirst().orElse(Grouping.NONE);
        return Optional.of(new TableView(fields.get(0), columns, grouping, order(fields.get(3)), filter));
    }

    private static CueOrder order(String text) {
        String name = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        return literal(CueColumn.class, name)
                .findFirst()
                .map(column -> new CueOrder(column, text.endsWith("-")))
                .orElse(CueOrder.BY_TIME);
    }

    private static Stream<Shown> shown(String text) {
        String[] parts = text.split(":", 2);
        boolean sized = parts.length == 2 && parts[1].matches("\\d{1,4}");
        return literal(CueColumn.class, parts[0])
                .map(column -> sized ? Shown.usual(column).wide(Integer.parseInt(parts[1])) : Shown.usual(column));
    }

    private static Stream<String> listed(String text) {
        return Stream.of(text.split(",")).filter(part -> !part.isEmpty());
    }

    private static <E extends Enum<E>> Stream<E> literal(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(literal -> literal.name().equals(name));
    }
}
