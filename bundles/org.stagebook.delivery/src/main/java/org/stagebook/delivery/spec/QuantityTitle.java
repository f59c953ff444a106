package org.stagebook.delivery.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call a quantity: {@code dialogueLoudness} is {@code "Dialogue loudness"}, {@code lfeContent} is {@code "LFE content"}. */
final class QuantityTitle {

    private static final Map<String, String> WRITTEN = Map.of(
            "lfe", "LFE", "dc", "DC", "adm", "ADM", "bext", "bext", "leqM", "Leq(m)", "humanCheck", "By ear and eye");
    private static final List<String> UNITS = List.of("Hz", "Db");

    private QuantityTitle() {}

    /** Never empty unless the quantity is; a unit at its end is left out. */
    static String of(String quantity) {
        if (WRITTEN.containsKey(quantity)) {
            return WRITTEN.get(quantity);
        }
        String named = quantity.replace("musicAndEffects", "M&E");
        String words = Arrays.stream(named.split("(?<=[a-z])(?=[A-Z])|(?<=&E)", -1))
                .filter(word -> !UNITS.contains(word))
                .map(QuantityTitle::written)
                .collect(Collectors.joining(" "));
        return WRITTEN.values().stream().anyMatch(words::startsWith) ? words : capitalised(words);
    }

    private static String written(String word) {
        return word.equals("M&E") ? word : WRITTEN.getOrDefault(word, word.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
