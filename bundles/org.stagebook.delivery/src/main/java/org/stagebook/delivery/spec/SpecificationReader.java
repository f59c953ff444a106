package org.stagebook.delivery.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads specification files: JSON as {@code docs/schema/specification.schema.json} describes it. Strict, because what is not
 * understood would not be asked for.
 */
public final class SpecificationReader {

    static final String FORMAT = "stagebook-specification/1";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
        Specification read = new Specification(
                file.text("id"),
                file.text("title"),
                file.textOrEmpty("programme"),
                document(file),
                file.texts("contradicts"),
                requirements(file),
                stems(file),
                file.texts("documents"));
        file.end();
        check(file, read);
        return read;
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

    private static void check(JsonFields file, Specification read) throws UnreadableSpecificationException {
        if (read.requirements().isEmpty()) {
            throw file.wrong("rules", "ask for nothing: there has to be at least one");
        }
        Set<String> ids = new HashSet<>();
        for (Requirement requirement : read.requirements()) {
            if (!ids.add(requirement.id())) {
                throw file.wrong("rules", "have two named \"" + requirement.id() + "\"");
            }
            checkPattern(file, requirement);
        }
        for (String fallback : read.fallbacks().toList()) {
            if (!ids.contains(fallback)) {
                throw file.wrong("rules", "name a fallback \"" + fallback + "\" that is not among them");
            }
        }
    }

    private static void checkPattern(JsonFields file, Requirement requirement) throws UnreadableSpecificationException {
        if (!requirement.quantity().equals("fileName")) {
            return;
        }
        try {
            Pattern.compile(requirement.allowed().getFirst());
        } catch (PatternSyntaxException e) {
            throw file.wrong("naming.pattern", "is no regular expression: " + e.getDescription());
        }
    }
}
