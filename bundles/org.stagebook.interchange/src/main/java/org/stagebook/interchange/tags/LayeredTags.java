package org.stagebook.interchange.tags;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All tags that hold for one cue, by where they come from.
 *
 * @param layers text and tags of each layer that has any
 */
public record LayeredTags(Map<TagLayer, TagText> layers) {

    private static final List<TagLayer> STRONGEST_FIRST =
            List.copyOf(List.of(TagLayer.values()).reversed());

    /** Keeps its own copy. */
    public LayeredTags {
        layers = Map.copyOf(layers);
    }

    /** The same with another layer, or another content of one. */
    public LayeredTags with(TagLayer layer, TagText tags) {
        Map<TagLayer, TagText> all = new EnumMap<>(TagLayer.class);
        all.putAll(layers);
        all.put(layer, tags);
        return new LayeredTags(all);
    }

    /** What one layer says. */
    public TagText of(TagLayer layer) {
        return layers.getOrDefault(layer, TagText.EMPTY);
    }

    /** The value of the strongest layer that has the tag; an empty one takes away what weaker layers say. */
    public Optional<String> value(String name) {
        for (TagLayer layer : STRONGEST_FIRST) {
            Map<String, String> values = of(layer).values();
            if (values.containsKey(name)) {
                return Optional.of(values.getOrDefault(name, "")).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** All values by name, each of the strongest layer that has it. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (TagLayer layer : TagLayer.values()) {
            values.putAll(of(layer).values());
        }
        return values;
    }

    /** All words in brackets, those of the strongest layer first. */
    public Set<String> flags() {
        Set<String> flags = new LinkedHashSet<>();
        for (TagLayer layer : STRONGEST_FIRST) {
            of(layer).flags().stream().sorted().forEach(flags::add);
        }
        return flags;
    }
}
