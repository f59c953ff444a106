package org.stagebook.audio.adm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of the model's elements while it is read: its attributes, what it refers to, and how many blocks it has. */
final class AdmEntity {

    /** Every element inside an entity whose text is kept. */
    static final Set<String> KEPT = Set.of(
            "audioContentIDRef",
            "audioObjectIDRef",
            "audioPackFormatIDRef",
            "audioChannelFormatIDRef",
            "audioStreamFormatIDRef",
            "audioTrackFormatIDRef",
            "audioTrackUIDRef",
            "speakerLabel",
            "dialogue");

    private static final int MOST_TEXTS = 10_000;

    private final Map<String, String> attributes;
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();
    private int blocks;

    AdmEntity(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    void keep(String element, String text) {
        Set<String> kept = texts.computeIfAbsent(element, name -> new LinkedHashSet<>());
        if (!text.isEmpty() && kept.size() < MOST_TEXTS) {
            kept.add(text);
        }
    }

    List<String> all(String element) {
        return new ArrayList<>(texts.getOrDefault(element, Set.of()));
    }

    String first(String element) {
        return texts.getOrDefault(element, Set.of()).stream().findFirst().orElse("");
    }

    void countBlock() {
        blocks++;
    }

    int blocks() {
        return blocks;
    }
}
