package org.stagebook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two style sheets say the same with different shades, and with no shade of their own. */
class StyleSheetTest {

    private static final Pattern SHADE = Pattern.compile("#[0-9A-Fa-f]{6}");

    @Test
    void darkAndLightDifferInShadesOnly() throws IOException {
        assertThat(named(Appearance.LIGHT, "light").replace(", light.", ", dark."))
                .isEqualTo(named(Appearance.DARK, "dark"));
    }

    private static String named(Appearance appearance, String file) throws IOException {
        String sheet = Files.readString(Path.of(System.getProperty("stagebook.css"), file + ".css"));
        Map<String, String> names = namesOf(appearance.furniture());
        return SHADE.matcher(sheet).replaceAll(shade -> nameOf(shade, names));
    }

    private static String nameOf(MatchResult shade, Map<String, String> names) {
        String name = names.get(shade.group());
        assertThat(name)
                .as("the style sheet uses %s, which is no furniture shade", shade.group())
                .isNotNull();
        return name;
    }

    private static Map<String, String> namesOf(Furniture furniture) {
        Map<String, String> names = new TreeMap<>();
        names.put(furniture.ground().hex(), "ground");
        names.put(furniture.panel().hex(), "panel");
        names.put(furniture.raised().hex(), "raised");
        names.put(furniture.line().hex(), "line");
        names.put(furniture.text().hex(), "text");
        names.put(furniture.quietText().hex(), "quiet");
        names.put(furniture.accent().hex(), "accent");
        return names;
    }
}
