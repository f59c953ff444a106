package org.stagebook.report.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.report.style.ReportStyle.Logos;

/** The values of a style file, each checked by itself. */
final class StyleFields {

    private static final Set<String> KNOWN = Set.of(
            "facility",
            "logo",
            "accent",
            "categoryColours",
            "fontFamily",
            "fontSize",
            "headingSize",
            "footer",
            "leaveOut",
            "paper");
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";
    private static final int LONGEST_TEXT = 200;

    private final Path file;
    private final List<String> findings = new ArrayList<>();

    StyleFields(Path file) {
        this.file = file;
    }

    List<String> findings() {
        return findings;
    }

    void find(String what) {
        findings.add("The style " + file.getFileName() + " " + what + "; the usual look is used instead.");
    }

    ReportStyle style(JsonNode tree) {
        ReportStyle usual = ReportStyle.standard();
        tree.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                find("says \"" + shortened(name) + "\", which means nothing to a report");
            }
        });
        return new ReportStyle(
                text(tree, "facility"),
                logos(tree),
                colour(tree.path("accent"), "accent", usual.accent()),
                colours(tree.path("categoryColours")),
                new ReportStyle.Type(
                        family(text(tree, "fontFamily")),
                        size(tree, "fontSize", 9, 14, usual.type().size()),
                        size(tree, "headingSize", 10, 28, usual.type().headingSize())),
                text(tree, "footer"),
                names(tree.path("leaveOut")),
                paper(text(tree, "paper")));
    }

    private String text(JsonNode tree, String name) {
        JsonNode value = tree.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() || value.asText().length() > LONGEST_TEXT) {
            find("has no text of at most " + LONGEST_TEXT + " characters for \"" + name + "\"");
            return "";
        }
        return value.asText().strip();
    }

    private String colour(JsonNode value, String name, String usual) {
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isTextual() || !value.asText().matches(COLOUR)) {
            find("has no colour like #1F4E79 for \"" + shortened(name) + "\"");
            return usual;
        }
        return value.asText().toUpperCase(Locale.ROOT);
    }

    private Map<String, String> colours(JsonNode value) {
        Map<String, String> colours = new LinkedHashMap<>();
        if (!value.isMissingNode() && !value.isObject()) {
            find("has no colours by category for \"categoryColours\"");
        }
        value.properties().forEach(entry -> {
            String colour = colour(entry.getValue(), entry.getKey(), "");
            if (!colour.isEmpty()) {
                colours.put(entry.getKey(), colour);
            }
        });
        return colours;
    }

    private float size(JsonNode tree, String name, float least, float most, float usual) {
        JsonNode value = tree.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isNumber() || !(value.asDouble() >= least && value.asDouble() <= most)) {
            find("has no size of %.0f to %.0f points for \"%s\"".formatted(least, most, name));
            return usual;
        }
        return (float) value.asDouble();
    }

    private String family(String family) {
        if (family.matches("[\\p{L}\\p{N} _-]*")) {
            return family;
        }
        find("has no name of a font for \"fontFamily\"");
        return "";
    }

    private Set<String> names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        if (!value.isMissingNode() && !value.isArray()) {
            find("has no list of columns for \"leaveOut\"");
            return names;
        }
        for (JsonNode name : value) {
            if (name.isTextual() && ColumnParts.has(name.asText())) {
                names.add(name.asText());
            } else {
                find("leaves out \"" + shortened(name.asText()) + "\", which is no part of a column");
            }
        }
        return names;
    }

    private Optional<Paper> paper(String name) {
        Optional<Paper> paper = Stream.of(Paper.values())
                .filter(one -> one.id().equalsIgnoreCase(name))
                .findFirst();
        if (paper.isEmpty() && !name.isEmpty()) {
            find("has no paper \"" + shortened(name) + "\"; there are a4 and letter");
        }
        return paper;
    }

    private Optional<Logos> logos(JsonNode tree) {
        String name = text(tree, "logo");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<Path> picture = beside(name).filter(path -> lower.endsWith(".png") || lower.endsWith(".svg"));
        if (picture.isEmpty()) {
            find("names the logo \"" + shortened(name) + "\", which is no .png or .svg beside it");
            return Optional.empty();
        }
        if (lower.endsWith(".png")) {
            return Optional.of(new Logos(picture, picture.get()));
        }
        Optional<Path> points = beside(name.substring(0, name.length() - 4) + ".png");
        if (points.isEmpty()) {
            find("has its logo as .svg only, which paper cannot show; put a .png of the same name beside it");
        }
        return Optional.of(new Logos(points, picture.get()));
    }

    private Optional<Path> beside(String name) {
        try {
            Path path = file.toAbsolutePath().resolveSibling(name);
            return Optional.of(path).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
