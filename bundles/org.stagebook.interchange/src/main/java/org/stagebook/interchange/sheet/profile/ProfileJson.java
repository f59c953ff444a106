package org.stagebook.interchange.sheet.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.stagebook.interchange.Excerpt;

/** Profiles as JSON that people can read and correct; what is not stated there is as in a profile that states nothing. */
public final class ProfileJson {

    private static final int LARGEST_BYTES = 1 << 20;

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Reads a profile.
     *
     * @param origin what messages call it
     * @throws UnreadableProfileException if it is no JSON, or says something no profile can
     */
    public MappingProfile read(byte[] json, String origin) throws UnreadableProfileException {
        if (json.length > LARGEST_BYTES) {
            throw new UnreadableProfileException(origin + " is too large for a profile: it has more than 1 MB.");
        }
        try {
            return new ProfileReader(origin).profile(mapper.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UnreadableProfileException(
                    origin + " is not JSON: " + Excerpt.of(String.valueOf(e.getOriginalMessage()), 120) + " in line "
                            + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ".");
        } catch (UnreadableProfileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableProfileException(origin + " cannot be read: " + e.getMessage());
        }
    }

    /** Writes a profile. */
    public byte[] write(MappingProfile profile) {
        ObjectNode json = mapper.createObjectNode();
        json.put("name", profile.name());
        put(json, "about", profile.about());
        json.put("header", profile.layout().header());
        profile.layout().options().delimiter().ifPresent(c -> json.put("delimiter", c == '\t' ? "tab" : c.toString()));
        profile.layout().options().encoding().ifPresent(encoding -> json.put("encoding", encoding));
        if (!profile.layout().options().quotes()) {
            json.put("quotes", false);
        }
        profile.layout().options().sheet().ifPresent(sheet -> json.put("sheet", sheet));
        json.put("rows", ProfileReader.id(profile.rows()));
        json.set("times", times(profile.times()));
        ArrayNode columns = json.putArray("columns");
        profile.columns().forEach(rule -> columns.add(column(rule)));
        ArrayNode skips = json.putArray("skip");
        profile.skips()
                .forEach(skip -> skips.addObject()
                        .put("column", skip.column())
                        .put("equals", skip.text())
                        .put("why", skip.why()));
        try {
            String text = mapper.writer(printer()).writeValueAsString(json);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can always be written.", e);
        }
    }

    private ObjectNode times(TimeReading times) {
        ObjectNode json = mapper.createObjectNode();
        json.put("notation", times.notation().id());
        if (times.wholeNumbers() != TimeNotation.AUTOMATIC) {
            json.put("wholeNumbers", times.wholeNumbers().id());
        }
        json.put("from", times.origin().id());
        times.rate().ifPresent(rate -> json.put("rate", rate.label()));
        json.put("film", times.film().gauge().name());
        times.film().rate().ifPresent(rate -> json.put("filmRate", rate.label()));
        if (times.endIncluded()) {
            json.put("endIncluded", true);
        }
        return json;
    }

    private ObjectNode column(ColumnRule rule) {
        ObjectNode json = mapper.createObjectNode();
        json.put("field", rule.field().id());
        if (rule.column() > 0) {
            json.put("column", rule.column());
        }
        if (rule.required()) {
            json.put("required", true);
        }
        if (rule.shape() != CellShape.ANY) {
            json.put("looks", ProfileReader.id(rule.shape()));
        }
        if (!rule.titles().isEmpty()) {
            ArrayNode titles = json.putArray("titles");
            rule.titles().forEach(titles::add);
        }
        return json;
    }

    private static void put(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    /** The same bytes on every system. */
    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return printer;
    }
}
