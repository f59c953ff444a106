package org.stagebook.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.RecordPage;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;

/** The tables of a report: those of one name together, what they have in common in the columns before. */
final class DataTables {

    private final Set<String> leftOut;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private final Map<String, Set<String>> numbers = new LinkedHashMap<>();

    private DataTables(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** The tables, without the parts that a template leaves out. */
    static List<DataTable> of(Report report, Set<String> leftOut) {
        DataTables tables = new DataTables(leftOut);
        report.blocks().forEach(tables::add);
        return tables.rows.keySet().stream().map(tables::table).toList();
    }

    private void add(Block block) {
        switch (block) {
            case Table table -> add(table);
            case RecordPage page -> add(page);
            case CueGrid grid -> add(grid);
            default -> {
                // what is only read has no place in a table
            }
        }
    }

    private void add(Table table) {
        begin(table.name(), table.keys());
        for (Column column : table.columns()) {
            for (Part part : column.parts()) {
                if (!leftOut.contains(part.id())) {
                    title(table.name(), part);
                }
            }
        }
        for (Row row : table.rows()) {
            if (row.tone() != Row.Tone.TOTAL) {
                rows(table.name()).add(values(table, row));
            }
        }
    }

    private Map<String, String> values(Table table, Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        table.keys().forEach(key -> values.put(key.label(), key.value()));
        for (int column = 0; column < table.columns().size(); column++) {
            List<Part> parts = table.columns().get(column).parts();
            for (int part = 0; part < parts.size(); part++) {
                values.put(parts.get(part).title(), row.cells().get(column).get(part));
            }
        }
        return values;
    }

    private void add(RecordPage page) {
        begin(page.name(), page.keys());
        begin(page.name(), page.fields());
        Map<String, String> values = new LinkedHashMap<>();
        page.keys().forEach(field -> values.put(field.label(), field.value()));
        page.fields().forEach(field -> values.put(field.label(), field.value()));
        rows(page.name()).add(values);
    }

    private void add(CueGrid grid) {
        List<Table> tables = List.of(GridTable.of(grid));
        tables.forEach(this::add);
    }

    private void begin(String name, List<Field> keys) {
        rows(name);
        keys.forEach(key -> titles(name).add(key.label()));
    }

    private void title(String name, Part part) {
        titles(name).add(part.title());
        if (part.look() == Look.NUMBER) {
            numbers.computeIfAbsent(name, all -> new LinkedHashSet<>()).add(part.title());
        }
    }

    private List<Map<String, String>> rows(String name) {
        return rows.computeIfAbsent(name, all -> new ArrayList<>());
    }

    private Set<String> titles(String name) {
        return titles.computeIfAbsent(name, all -> new LinkedHashSet<>());
    }

    private DataTable table(String name) {
        List<String> columns = List.copyOf(titles(name));
        List<List<String>> cells = rows(name).stream()
                .map(row -> columns.stream()
                        .map(title -> row.getOrDefault(title, ""))
                        .toList())
                .toList();
        Set<String> counted = numbers.getOrDefault(name, Set.of());
        return new DataTable(
                name, columns, cells, columns.stream().map(counted::contains).toList());
    }
}
