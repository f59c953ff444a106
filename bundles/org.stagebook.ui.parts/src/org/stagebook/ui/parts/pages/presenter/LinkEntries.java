package org.stagebook.ui.parts.pages.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;

/**
 * Cells that name one of some other objects of the production, or none.
 *
 * @param options what can be named now, each by a text of its own
 * @param whereNone said where there is nothing to name yet
 * @param <V> what is named
 */
public record LinkEntries<V>(Supplier<List<Option<V>>> options, String whereNone) {

    /** One that can be named. */
    public record Option<V>(String text, V value) {}

    /** An entry that takes one of the options, or nothing, which clears. */
    public <T> Entry<T> entry(Function<T, String> shown, BiConsumer<T, Optional<V>> write) {
        return new Entry<>(shown, this::hint, (object, typed) -> write.accept(object, meant(typed)));
    }

    private EntryHint hint(String typed) {
        List<String> words = words();
        if (words.isEmpty()) {
            return typed.isBlank() ? EntryHint.understood(whereNone) : EntryHint.refused(whereNone);
        }
        if (!typed.isBlank()) {
            return FeatureEntries.hint(typed, words, true);
        }
        List<Choice> all = words.stream()
                .map(word -> new Choice(word, Optional.empty(), ""))
                .toList();
        return new EntryHint(true, "", all, -1);
    }

    private Optional<V> meant(String typed) {
        List<Option<V>> all = options.get();
        return FeatureEntries.meant(typed, words()).map(index -> all.get(index).value());
    }

    private List<String> words() {
        List<Option<V>> all = options.get();
        return IntStream.range(0, all.size())
                .mapToObj(index -> all.get(index).text())
                .toList();
    }
}
