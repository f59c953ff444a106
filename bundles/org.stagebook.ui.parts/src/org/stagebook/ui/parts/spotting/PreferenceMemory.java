package org.stagebook.ui.parts.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.HighlightRule;
import org.stagebook.ui.parts.spotting.presenter.TableMemory;
import org.stagebook.ui.parts.spotting.presenter.TableView;
import org.stagebook.ui.parts.spotting.presenter.TableViewText;

/** Remembers in the preferences of the workspace: they are the person's, and no part of a production. */
final class PreferenceMemory implements TableMemory {

    private static final String LAST = "spotting.last.";
    private static final String SAVED = "spotting.saved";
    private static final String HIGHLIGHTS = "spotting.highlights";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.stagebook.ui.parts");

    @Override
    public Optional<TableView> last(String kind) {
        return Optional.of(preferences.get(LAST + kind, ""))
                .filter(text -> !text.isEmpty())
                .flatMap(TableViewText::read);
    }

    @Override
    public void leave(String kind, TableView view) {
        put(LAST + kind, TableViewText.write(view));
    }

    @Override
    public List<TableView> saved() {
        return preferences
                .get(SAVED, "")
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
        return preferences
                .get(HIGHLIGHTS, "")
                .lines()
                .flatMap(PreferenceMemory::rule)
                .toList();
    }

    @Override
    public void highlight(List<HighlightRule> rules) {
        put(
                HIGHLIGHTS,
                rules.stream()
                        .map(rule -> String.join(
                                "\t",
                                rule.letters(),
                                rule.column().map(CueColumn::name).orElse(""),
                                rule.words(),
                                rule.hex()))
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
        put(SAVED, views.stream().map(TableViewText::write).collect(Collectors.joining("\n")));
    }

    private void put(String key, String text) {
        preferences.put(key, text);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("How the table looks could not be remembered: " + e.getMessage(), e);
        }
    }
}
