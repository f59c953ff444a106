package org.stagebook.report.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A style, read from a file. Whatever is wrong in it costs that one value and a sentence, never the print.
 *
 * @param findings what could not be used, a sentence each
 */
public record StyleFile(ReportStyle style, List<String> findings) {

    /** Where a production keeps its own, from its folder. */
    public static final String IN_PRODUCTION = "reports/style.json";

    private static final long LARGEST_BYTES = 1 << 20;

    /** Keeps its own copy. */
    public StyleFile {
        findings = List.copyOf(findings);
    }

    /** The first of some files that is there, or the standard look. */
    public static StyleFile firstOf(List<Path> files) {
        return files.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .map(StyleFile::read)
                .orElseGet(() -> new StyleFile(ReportStyle.standard(), List.of()));
    }

    /** Where a style is looked for when none is named: in the production, then in the folder of the user. */
    public static List<Path> places(Path production, Path userHome) {
        return Stream.of(
                        production.resolve(IN_PRODUCTION),
                        userHome.resolve(".stagebook").resolve(IN_PRODUCTION))
                .toList();
    }

    /** The style of a file. */
    public static StyleFile read(Path file) {
        StyleFields fields = new StyleFields(file);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                fields.find("is larger than a style can be");
                return new StyleFile(ReportStyle.standard(), fields.findings());
            }
            JsonNode tree = mapper().readTree(Files.readString(file));
            ReportStyle style = tree == null || !tree.isObject() ? ReportStyle.standard() : fields.style(tree);
            if (tree == null || !tree.isObject()) {
                fields.find("holds no object of values in braces");
            }
            return new StyleFile(style, fields.findings());
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            fields.find("is no JSON from line " + line + " on");
        } catch (IOException e) {
            fields.find("cannot be read");
        }
        return new StyleFile(ReportStyle.standard(), fields.findings());
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
    }
}
