package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Category;

/**
 * Finds the production's categories in the names people give to tracks, word by word and whatever the case.
 *
 * <p>A word is a category when it is its code, or its name where that is one word; else when it is a {@linkplain FoodGroups
 * food group} that stands for the code of one. Digits and punctuation separate words: {@code FX1} and {@code BG-A} count.
 */
public final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Map<String, String> codesByWord = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();

    public Vocabulary(List<Category> categories) {
        for (Category category : categories) {
            add(category.getName(), category.getCode());
        }
        for (Category category : categories) {
            add(category.getCode(), category.getCode());
            this.categories.putIfAbsent(String.valueOf(category.getCode()), category);
        }
    }

    /** The category with exactly that code. */
    public Optional<Category> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** The codes of all categories the text names, in the order of the words; first come, first served. */
    public List<String> codesIn(String text) {
        Set<String> codes = new LinkedHashSet<>();
        BETWEEN_WORDS
                .splitAsStream(text)
                .map(this::codeOf)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return new ArrayList<>(codes);
    }

    /** The code of the category one word names, or an empty text. */
    public String codeOf(String word) {
        String key = word.toUpperCase(Locale.ROOT);
        String own = codesByWord.getOrDefault(key, "");
        return own.isEmpty() ? codesByWord.getOrDefault(FoodGroups.codeOf(key).toUpperCase(Locale.ROOT), "") : own;
    }

    private void add(@Nullable String word, @Nullable String code) {
        if (word != null && code != null && !word.isBlank() && !code.isBlank()) {
            codesByWord.put(word.strip().toUpperCase(Locale.ROOT), code);
        }
    }
}
