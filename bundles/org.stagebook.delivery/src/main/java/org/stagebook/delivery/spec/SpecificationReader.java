package org.stagebook.delivery.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads specification files: JSON as {@code docs/schema/specification.schema.json} describes it. Strict, because what is not
 * understood would not be asked for.
 */
public final class SpecificationReader {

    static final String FORMAT = "stagebook-specification/1";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final RequirementReader rules = new RequirementReader();
    private final SectionReader sections = new SectionReader();

    /**
     * Reads one.
     *
     * @param name of the file, for messages
     * @throws UnreadableSpecificationException if it is not one; the message says where and why
     * @throws IOException if it cannot be read at all
     */
    public Specification read(String name, InputStream in) throws IOException {
        try {
            return specification(new JsonFields(JSON.readTree(in), ""));
        } catch (JsonProcessingException e) {
            throw new UnreadableSpecificationException(
                    "The specification \"" + name + "\" is no JSON: " + e.getOriginalMessage() + " in line "
                            + e.getLocation().getLineNr() + ". It was left out.",
                    e);
        } catch (UnreadableSpecificationException e) {
            throw new UnreadableSpecificationException(
                    "The specification \"" + name + "\" was left out: " + e.getMessage(), e);
        }
    }

    private Specification specification(JsonFields file) throws UnreadableSpecificationException {
        String format = file.text("format");
        if (!format.equals(FORMAT)) {
            throw file.wrong("format", "is \"" + format + "\"; this version of Stagebook reads \"" + FORMAT + "\"");
        }
        Specification read = read(file);
        file.end();
        new SpecificationRules(file, read).check();
        return read;
    }

    /** In the order of the documentation, in which mistakes are told. */
    private Specification read(JsonFields file) throws UnreadableSpecificationException {
        String id = file.text("id");
        String title = file.text("title");
        String programme = file.textOrEmpty("programme");
        SpecificationDocument document = document(file);
        List<String> contradicts = file.texts("contradicts");
        List<Requirement> requirements = new ArrayList<>(requirements(file));
        List<StemRequirement> stems = stems(file);
        List<String> documents = file.texts("documents");
        requirements.addAll(BesideReader.requirements(stems, documents));
        return new Specification(id, title, programme, document, contradicts, requirements, stems, documents);
    }

    private static SpecificationDocument document(JsonFields file) throws UnreadableSpecificationException {
        JsonFields document =
                file.object("document").orElseThrow(() -> file.wrong("document", "is missing: which one is followed"));
        String date = document.text("date");
        try {
            SpecificationDocument read = new SpecificationDocument(
                    document.text("title"),
                    document.text("publisher"),
                    document.textOrEmpty("version"),
                    DocumentDate.parse(date),
                    document.oneOf("grade", SourceGrade::of, SourceGrade.FACILITY),
                    document.textOrEmpty("note"));
            document.end();
            return read;
        } catch (IllegalArgumentException e) {
            throw document.wrong("date", "is wrong: " + e.getMessage());
        }
    }

    private List<Requirement> requirements(JsonFields file) throws UnreadableSpecificationException {
        List<Requirement> requirements = new ArrayList<>();
        for (JsonFields rule : file.objects("rules")) {
            requirements.add(rules.read(rule));
        }
        var formats = file.object("formats");
        if (formats.isPresent()) {
            requirements.addAll(sections.format(formats.get()));
        }
        var leader = file.object("leader");
        if (leader.isPresent()) {
            requirements.addAll(sections.leader(leader.get()));
        }
        var naming = file.object("naming");
        if (naming.isPresent()) {
            requirements.add(sections.naming(naming.get()));
        }
        return requirements;
    }

    private static List<StemRequirement> stems(JsonFields file) throws UnreadableSpecificationException {
        List<StemRequirement> stems = new ArrayList<>();
        for (JsonFields stem : file.objects("stems")) {
            stems.add(new StemRequirement(
                    stem.text("name"), stem.textOrEmpty("layout"), stem.flag("required"), stem.textOrEmpty("text")));
            stem.end();
        }
        return stems;
    }
}
