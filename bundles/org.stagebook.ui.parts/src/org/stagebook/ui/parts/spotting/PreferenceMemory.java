package org.stagebook.ui.parts.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.HighlightRule;
import org.stagebook.ui.parts.spotting.presenter.TableMemory;
import org.stagebook.ui.parts.spotting.presenter.TableView;
import org.stagebook.ui.parts.spotting.presenter.TableViewText;

/** Remembers in the preferences of the workspace: they are the person's, and no part of a production. */
final class PreferenceMemory implements TableMemory {

    private static final String LAST = "spotting.last.";
    private static final Remembered SAVED = new Remembered("spotting.saved");
    private static final Remembered HIGHLIGHTS = new Remembered("spotting.highlights");

    @Override
    public Optional<TableView> last(String kind) {
        return Optional.of(new Remembered(LAST + kind).text())
                .filter(text -> !text.isEmpty())
                .flatMap(TableViewText::read);
    }

    @Override
    public void leave(String kind, TableView view) {
        new Remembered(LAST + kind).put(TableViewText.write(view));
    }

    @Override
    public List<TableView> saved() {
        return SAVED.text()
                .lines()
                .flatMap(line -> TableViewText.read(line).stream())
                .toList();
    }

    @Override
    public void save(TableView view) {
        List<TableView> views = new ArrayList<>(saved());
        views.removeIf(known -> known.name().equals(view.name()));
        views.add(view);
        write(views);
    }

    @Override
    public void delete(String name) {
        write(saved().stream().filter(view -> !view.name().equals(name)).toList());
    }

    @Override
    public List<HighlightRule> highlights() {
        return HIGHLIGHTS.text().lines().flatMap(PreferenceMemory::rule).toList();
    }

    @Override
    public void highlight(List<HighlightRule> rules) {
        HIGHLIGHTS.put(rules.stream()
                .map(rule -> String.join(
                        "\t", rule.letters(), rule.column().map(CueColumn::name).orElse(""), rule.words(), rule.hex()))
                .collect(Collectors.joining("\n")));
    }

    private static Stream<HighlightRule> rule(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 4) {
            return Stream.empty();
        }
        Optional<CueColumn> column = Stream.of(CueColumn.values())
                .filter(each -> each.name().equals(fields[1]))
                .findFirst();
        try {
            return Stream.of(new HighlightRule(fields[0], column, fields[2], fields[3]));
        } catch (IllegalArgumentException e) {
            ILog.get().info("A rule for colours was left out: " + e.getMessage(), e);
            return Stream.empty();
        }
    }

    private void write(List<TableView> views) {
        SAVED.put(views.stream().map(TableViewText::write).collect(Collectors.joining("\n")));
    }
}
