package org.stagebook.edit;

import java.util.List;
import org.stagebook.model.Category;
import org.stagebook.model.StagebookFactory;

/** The categories a new production starts with; people change them as they like. Colours are colour-blind-safe. */
final class DefaultCategories {
    private static final List<Row> ROWS = List.of(
            new Row("DX", "Dialogue", "#56B4E9"),
            new Row("ADR", "ADR", "#2F7FC1"),
            new Row("group", "Group ADR", "#8FB8D8"),
            new Row("FX", "Effects", "#E69F00"),
            new Row("BG", "Backgrounds", "#009E73"),
            new Row("foley", "Foley", "#CC79A7"),
            new Row("design", "Sound design", "#D55E00"),
            new Row("MX", "Music", "#F0E442"),
            new Row("source", "Source music", "#B9A93A"));

    private DefaultCategories() {}

    static List<Category> create() {
        return ROWS.stream().map(Row::create).toList();
    }

    private record Row(String code, String name, String colour) {
        Category create() {
            Category category = StagebookFactory.eINSTANCE.createCategory();
            category.setCode(code);
            category.setName(name);
            category.setColour(colour);
            return category;
        }
    }
}
