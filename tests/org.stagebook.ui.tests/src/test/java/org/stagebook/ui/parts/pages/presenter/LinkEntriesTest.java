package org.stagebook.ui.parts.pages.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.pages.presenter.LinkEntries.Option;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;

class LinkEntriesTest {

    private final List<Option<Integer>> options =
            new ArrayList<>(List.of(new Option<>("Stage A", 1), new Option<>("Stage B", 2), new Option<>("Mixer", 3)));
    private final List<Optional<Integer>> written = new ArrayList<>();
    private final Entry<String> entry =
            new LinkEntries<>(() -> options, "Add one first.").entry(text -> text, (row, value) -> written.add(value));

    @Test
    void anEmptyCellOffersAllAndClears() {
        EntryHint hint = entry.read().apply("");
        assertThat(hint.accepted()).isTrue();
        assertThat(hint.choices()).extracting(Choice::text).containsExactly("Stage A", "Stage B", "Mixer");
        entry.write().accept("", "");
        assertThat(written).containsExactly(Optional.empty());
    }

    @Test
    void theBeginningOfANameMeansTheFirstThatBeginsSo() {
        assertThat(entry.read().apply("st").choices()).hasSize(2);
        entry.write().accept("", "st");
        entry.write().accept("", "stage b");
        assertThat(written).containsExactly(Optional.of(1), Optional.of(2));
    }

    @Test
    void whatIsNotThereIsRefused() {
        EntryHint hint = entry.read().apply("Foley stage");
        assertThat(hint.accepted()).isFalse();
        assertThat(hint.message()).contains("Stage A");
    }

    @Test
    void whereNothingCanBeNamedTheCellSaysWhatToDo() {
        options.clear();
        assertThat(entry.read().apply("").message()).isEqualTo("Add one first.");
        assertThat(entry.read().apply("Stage").accepted()).isFalse();
    }
}
