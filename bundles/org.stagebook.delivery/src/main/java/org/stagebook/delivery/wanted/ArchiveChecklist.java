package org.stagebook.delivery.wanted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a facility keeps when the show is over, as data: ours, or a file of the facility's own.
 *
 * <p>The file has {@code "format": "stagebook-checklist/1"}, {@code "askedForBy"} and {@code "items"}, a list of names.
 */
public final class ArchiveChecklist {

    private static final String FORMAT = "stagebook-checklist/1";
    private static final String OURS = "archive-checklist.json";

    /** Ours. */
    public DeliveryChecklist usual() throws IOException {
        try (InputStream in = Objects.requireNonNull(ArchiveChecklist.class.getResourceAsStream(OURS), OURS)) {
            return read(OURS, in);
        }
    }

    /**
     * A facility's.
     *
     * @throws IOException with a sentence, if the file is no checklist
     */
    public DeliveryChecklist read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    private static DeliveryChecklist read(String name, InputStream in) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(in);
        String asking = root.path("askedForBy").asText("");
        List<WantedItem> items = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            items.add(new WantedItem(item.asText(), "", "", asking));
        }
        if (!root.path("format").asText().equals(FORMAT)
                || items.isEmpty()
                || items.stream().anyMatch(item -> item.name().isBlank())) {
            throw new IOException("\"" + name + "\" is no checklist: it needs \"format\": \"" + FORMAT
                    + "\" and \"items\", a list of names. Nothing was read from it.");
        }
        return new DeliveryChecklist(items);
    }
}
