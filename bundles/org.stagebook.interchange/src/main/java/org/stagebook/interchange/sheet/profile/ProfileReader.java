package org.stagebook.interchange.sheet.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.interchange.sheet.profile.MappingProfile.Layout;
import org.stagebook.interchange.sheet.profile.TimeReading.Film;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/** Takes a profile out of its JSON; every mistake becomes one sentence that names the entry. */
final class ProfileReader {

    private static final int MOST_COLUMNS = 512;

    private final String origin;

    ProfileReader(String origin) {
        this.origin = origin;
    }

    MappingProfile profile(JsonNode json) throws UnreadableProfileException {
        if (!json.isObject()) {
            throw refused("it is no JSON object");
        }
        String name = text(json, "name").orElse("").strip();
        if (name.isEmpty()) {
            throw refused("it has no \"name\"");
        }
        List<ColumnRule> columns = columns(json.path("columns"));
        if (columns.stream().noneMatch(rule -> rule.field() == ColumnField.START)) {
            throw refused("no column has the field \"start\", so nothing could be placed");
        }
        return new MappingProfile(
                name,
                text(json, "about").orElse(""),
                columns,
                layout(json),
                times(json.path("times")),
                choice(Target.values(), json, "rows").orElse(Target.CUES),
                skips(json.path("skip")));
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Layout layout(JsonNode json) throws UnreadableProfileException {
        Optional<Character> delimiter = Optional.empty();
        Optional<String> stated = text(json, "delimiter").filter(text -> !text.isEmpty());
        if (stated.isPresent()) {
            delimiter = Optional.of(delimiter(stated.get()));
        }
        return new Layout(
                json.path("header").asBoolean(true),
                new TableOptions(
                        delimiter, text(json, "encoding"), json.path("quotes").asBoolean(true), text(json, "sheet")));
    }

    private char delimiter(String text) throws UnreadableProfileException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "tab" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "pipe" -> '|';
            default -> {
                if (text.length() != 1 || text.charAt(0) == '"' || text.charAt(0) == '\n' || text.charAt(0) == '\r') {
                    throw refused("\"delimiter\" is one sign, or one of tab, comma, semicolon, pipe");
                }
                yield text.charAt(0);
            }
        };
    }

    private TimeReading times(JsonNode json) throws UnreadableProfileException {
        Optional<TimecodeFormat> rate = Optional.empty();
        Optional<FrameRate> filmRate = Optional.empty();
        try {
            rate = text(json, "rate").map(TimecodeFormat::parse);
            filmRate = text(json, "filmRate").map(FrameRate::parse);
        } catch (TimeSyntaxException e) {
            throw refused("in \"times\": " + e.getMessage());
        }
        return new TimeReading(
                choice(TimeNotation.values(), json, "notation").orElse(TimeNotation.AUTOMATIC),
                choice(TimeNotation.values(), json, "wholeNumbers").orElse(TimeNotation.AUTOMATIC),
                choice(TimeOrigin.values(), json, "from").orElse(TimeOrigin.AUTOMATIC),
                rate,
                new Film(choice(FilmGauge.values(), json, "film").orElse(FilmGauge.MM35_4PERF), filmRate),
                json.path("endIncluded").asBoolean(false));
    }

    private List<ColumnRule> columns(JsonNode json) throws UnreadableProfileException {
        List<ColumnRule> rules = new ArrayList<>();
        for (JsonNode column : json) {
            rules.add(column(column));
        }
        if (rules.isEmpty()) {
            throw refused("it has no \"columns\"");
        }
        return rules;
    }

    private ColumnRule column(JsonNode json) throws UnreadableProfileException {
        String id = text(json, "field").orElse("");
        ColumnField field = ColumnField.of(id)
                .orElseThrow(() -> refused("\"" + Excerpt.of(id, 40) + "\" is no field; fields are "
                        + String.join(
                                ", ",
                                Arrays.stream(ColumnField.values())
                                        .map(ColumnField::id)
                                        .toList())));
        List<String> titles = new ArrayList<>();
        json.path("titles").forEach(title -> titles.add(title.asText()));
        int column = json.path("column").asInt(0);
        if (column < 0 || column > MOST_COLUMNS || (column == 0 && titles.isEmpty())) {
            throw refused("the column of \"" + field.id() + "\" has neither \"titles\" nor a \"column\" from 1 to "
                    + MOST_COLUMNS);
        }
        return new ColumnRule(
                titles,
                column,
                field,
                json.path("required").asBoolean(false),
                choice(CellShape.values(), json, "looks").orElse(CellShape.ANY));
    }

    private static List<SkipRule> skips(JsonNode json) {
        List<SkipRule> rules = new ArrayList<>();
        for (JsonNode skip : json) {
            rules.add(new SkipRule(
                    skip.path("column").asText(),
                    skip.path("equals").asText(),
                    skip.path("why").asText()));
        }
        return rules;
    }

    private <E extends Enum<E>> Optional<E> choice(E[] values, JsonNode json, String entry)
            throws UnreadableProfileException {
        Optional<String> wanted = text(json, entry);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String id = wanted.get().strip().replace('_', '-');
        return Optional.of(Arrays.stream(values)
                .filter(value -> id(value).equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> refused("\"" + entry + "\" is one of "
                        + String.join(
                                ", ",
                                Arrays.stream(values).map(ProfileReader::id).toList()) + ", not \""
                        + Excerpt.of(id, 40) + "\"")));
    }

    private static Optional<String> text(JsonNode json, String entry) {
        JsonNode node = json.path(entry);
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    private UnreadableProfileException refused(String clause) {
        String end = clause.endsWith(".") ? "" : ".";
        return new UnreadableProfileException(origin + " is no profile of columns: " + clause + end);
    }
}
