package org.stagebook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShadeTest {

    @ParameterizedTest
    @CsvSource({"#000000,#FFFFFF,21.0", "#777777,#FFFFFF,4.48", "#0000FF,#FFFFFF,8.59", "#123456,#123456,1.0"})
    void contrastIsThatOfTheWebGuidelines(String one, String other, double ratio) {
        assertThat(Shade.parse(one).contrastWith(Shade.parse(other))).isCloseTo(ratio, within(0.01));
        assertThat(Shade.parse(other).contrastWith(Shade.parse(one))).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void textReadsOnEveryFurniture(Appearance appearance) {
        Furniture furniture = appearance.furniture();
        for (Shade ground : new Shade[] {furniture.ground(), furniture.panel(), furniture.raised()}) {
            assertThat(furniture.text().contrastWith(ground)).isGreaterThan(4.5);
            assertThat(furniture.quietText().contrastWith(ground)).isGreaterThan(4.5);
        }
        assertThat(furniture.text().contrastWith(furniture.selection())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @CsvSource({"#56B4E9", "#2F7FC1", "#8FB8D8", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#F0E442", "#B9A93A"})
    void textOnACategoryReads(String category) {
        Shade shade = Shade.parse(category);
        assertThat(shade.contrastWith(shade.textOn())).isGreaterThan(4.5);
    }

    @Test
    void halfOverIsTheMiddle() {
        assertThat(Shade.WHITE.over(Shade.BLACK, 0.5)).isEqualTo(new Shade(128, 128, 128));
    }

    @ParameterizedTest
    @CsvSource({"56B4E9", "#56B4E", "blue", "#GGGGGG"})
    void whatIsNoColourIsRefusedWithItsText(String text) {
        assertThatThrownBy(() -> Shade.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
