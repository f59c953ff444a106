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
            "dialogue",
            "cartesian",
            "jumpPosition");

    private static final String MIXED_KIND = "mixedContentKind";

    private static final int MOST_TEXTS = 10_000;

    private final Map<String, String> attributes;
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();
    private final AdmPath path = new AdmPath();
    private int blocks;

    AdmEntity(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Takes the attributes of an element whose text is kept. */
    void begin(String element, Map<String, String> found) {
        if ("jumpPosition".equals(element)) {
            path.interpolation(found.getOrDefault("interpolationLength", ""));
        } else if ("dialogue".equals(element) && found.containsKey(MIXED_KIND)) {
            keep(MIXED_KIND, found.get(MIXED_KIND));
        }
    }

    /** What {@code dialogue} says of mixed content; empty where it says nothing. */
    String mixedKind() {
        return first(MIXED_KIND);
    }

    void keep(String element, String text) {
        if ("cartesian".equals(element)) {
            path.cartesian(text);
            return;
        }
        if ("jumpPosition".equals(element)) {
            path.jump(text);
            return;
        }
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

    void beginBlock(Map<String, String> found) {
        blocks++;
        path.beginBlock(found.containsKey("rtime") || found.containsKey("duration"));
    }

    AdmDocument.Path path() {
        return path.path();
    }

    int blocks() {
        return blocks;
    }
}
