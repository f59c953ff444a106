package org.stagebook.brief.prebrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTemplateTest {

    private static final NamingTemplate USUAL = NamingTemplate.parse("{code}_R{reel}_{name}_{layout}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKL_R1_FX-A_51.wav",
                "SKL_R01_FX_A_5.1.wav",
                "skl_r1_Door slam_ST.WAV",
                "SKL_R1_DX_Mono",
                "SKL_R2_MX_7.1.2.aif",
                "SKL_R1_BG_51_Ls.wav",
                "SKL_R1_BG_51.LFE.wav",
                "SKL_R1_DX_5.1.L",
            })
    void fits(String name) {
        assertThat(USUAL.match(name).fits()).as(USUAL.match(name).toString()).isTrue();
    }

    @Test
    void tellsWhatStandsWhere() {
        assertThat(USUAL.match("SKL_R1_FX_A_51_Ls.wav"))
                .isEqualTo(new NameCheck.Fits(
                        Map.of(
                                NamePlaceholder.CODE, "SKL",
                                NamePlaceholder.REEL, "1",
                                NamePlaceholder.NAME, "FX_A",
                                NamePlaceholder.LAYOUT, "51"),
                        "Ls"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SKL_1_FX_51.wav   | 4  | After \"SKL_\" stands \"1_FX_51\"; the template wants \"R\" and then {reel} there.",
                "SKL_R1_FX_52.wav  | 10 | After \"SKL_R1_FX_\" stands \"52\"; the template wants {layout}, a channel layout such as 51 there.",
                "SKL_R1_FX.wav     | 9  | After \"SKL_R1_FX\" the name ends; the template wants \"_\" and then {layout} there.",
                "SKL-R1_FX_51.wav  | 3  | After \"SKL\" stands \"-R1_FX_51\"; the template wants \"_R\" and then {reel} there.",
                "SKL_R1x_FX_51.wav | 6  | After \"SKL_R1\" stands \"x_FX_51\"; the template wants \"_\" and then {name} there.",
                "_R1_FX_51.wav     | 0  | At its beginning stands \"_R1_FX_51\"; the template wants {code}, the production's code such as SKL there.",
            })
    void saysWhereANameBreaksAndWhy(String name, int at, String why) {
        assertThat(USUAL.match(name)).isEqualTo(new NameCheck.Breaks(at, why));
    }

    @Test
    void holdsTheNameAgainstWhatIsKnown() {
        Map<NamePlaceholder, String> known = Map.of(NamePlaceholder.CODE, "SKL", NamePlaceholder.REEL, "1");
        assertThat(USUAL.match("SKL_R01_FX_51.wav", known).fits()).isTrue();
        assertThat(USUAL.match("SKL_R2_FX_51.wav", known))
                .isEqualTo(
                        new NameCheck.Breaks(
                                5,
                                "After \"SKL_R\" stands \"2_FX_51\"; the template wants {reel}, a reel number, which is 1 there."));
        assertThat(USUAL.match("SKX_R1_FX_51.wav", known).toString()).contains("which is SKL");
    }

    @Test
    void datesAreDays() {
        NamingTemplate dated = NamingTemplate.parse("{name}_{date}");
        assertThat(dated.match("Mix_20260228.wav").fits()).isTrue();
        assertThat(dated.match("Mix_2026-02-28.wav").fits()).isTrue();
        assertThat(dated.match("Mix_20260231.wav").fits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kode}_{reel}   | has {kode}, which is no place. Possible: {code} {reel} {name} {role} {layout} {version} {date} {cut}.",
                "{code_{reel}    | has {code_{reel}, which is no place",
                "R{reel          | opens a brace at character 2 and never closes it",
                "{name}{cut}     | has nothing between {name} and {cut}",
                "{code}/{name}   | has \"/\" at character 7",
                "Mix             | has no place in braces",
                "''              | The naming template is empty",
            })
    void refusesWhatNobodyCanFollow(String template, String why) {
        assertThatThrownBy(() -> NamingTemplate.parse(template))
                .isInstanceOf(NamingSyntaxException.class)
                .hasMessageContaining(why);
    }

    @Test
    void filledTemplatesFitThemselves() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String template = Arrays.stream(NamePlaceholder.values())
                    .filter(placeholder -> random.nextBoolean())
                    .map(NamePlaceholder::inBraces)
                    .reduce("X", (left, right) -> left + (random.nextBoolean() ? "_" : "_p") + right);
            if (template.contains("{")) {
                NamingTemplate naming = NamingTemplate.parse(template);
                String name = naming.fill(Map.of());
                assertThat(naming.match(name + ".wav").fits())
                        .as("seed %d, %s, %s", seed, template, name)
                        .isTrue();
            }
        }
    }

    @Test
    void theLongestNamesAreHeldAgainstTemplatesToo() {
        NamingTemplate free = NamingTemplate.parse("{name}_{role}_{cut}_{code}_{layout}");
        assertThat(free.match("a_".repeat(127) + "x").fits()).isFalse();
        assertThat(free.match("a_".repeat(2000) + "x").toString()).contains("4001 characters", "255 at most");
    }

    @Test
    void platformsTakeFewCharacters() {
        assertThat(LegalCharacters.complaint("SKL_R1.wav-2")).isEmpty();
        assertThat(LegalCharacters.complaint("R1 DX.wav"))
                .hasValueSatisfying(why -> assertThat(why).contains("a space at character 3"));
        assertThat(LegalCharacters.complaint("Tür.wav"))
                .hasValueSatisfying(why -> assertThat(why).contains("\"ü\" at character 2"));
        assertThat(NamingTemplate.parse("{code} {name}").illegal()).isPresent();
        assertThat(USUAL.illegal()).isEmpty();
    }
}
