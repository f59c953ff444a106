package org.stagebook.ui.graph.timeline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.model.Category;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.Shade;
import org.stagebook.ui.theme.StagebookColors;

/**
 * The categories a production starts with: their words can be read in both looks, and neighbours stay apart for everybody.
 *
 * <p>The three dichromacies are simulated in linear light with the matrices of Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), at full severity.
 */
class PaletteTest {

    private static final double TEXT_CONTRAST = 4.5;
    /** Distance in CIELAB (CIE 1976) at which neighbouring lanes are told apart at a glance. */
    private static final double NEIGHBOURS_APART = 15;
    /** And any two of them, whose letter codes differ besides. */
    private static final double ALL_APART = 8;

    private static final List<Category> CATEGORIES =
            ProductionBuilder.production("Palette").build().getCategories();

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void wordsOnBlocksCanBeRead(Appearance appearance) {
        Display display = Display.getDefault();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display));
        TimelineStyle style = new TimelineStyle(display, new StagebookColors(appearance), new Fonts(resources));
        for (Category category : CATEGORIES) {
            LaneLook look = style.look(
                    new TimelineLane(category.getId(), category.getCode(), category.getName(), category.getColour()));
            assertThat(shade(look.ink()).contrastWith(shade(look.fill())))
                    .as("words on %s", category.getCode())
                    .isGreaterThanOrEqualTo(TEXT_CONTRAST);
            assertThat(shade(style.colors().text()).contrastWith(shade(look.paleFill())))
                    .as("words on removed or muted %s", category.getCode())
                    .isGreaterThanOrEqualTo(TEXT_CONTRAST);
            assertThat(shade(look.removedLine()).contrastWith(shade(look.paleFill())))
                    .as("the hatch of removed %s is seen", category.getCode())
                    .isGreaterThanOrEqualTo(1.2);
        }
        style.dispose();
        resources.dispose();
    }

    static Stream<Vision> visions() {
        return Stream.of(Vision.ALL_CONES, Vision.NO_RED, Vision.NO_GREEN, Vision.NO_BLUE);
    }

    @ParameterizedTest
    @MethodSource("visions")
    void neighboursStayApart(Vision vision) {
        List<double[]> seen = CATEGORIES.stream()
                .map(category -> vision.lab(Shade.parse(category.getColour())))
                .toList();
        for (int i = 0; i < seen.size(); i++) {
            for (int j = 0; j < i; j++) {
                double least = i - j == 1 ? NEIGHBOURS_APART : ALL_APART;
                assertThat(distance(seen.get(i), seen.get(j)))
                        .as(
                                "%s and %s, %s",
                                CATEGORIES.get(j).getCode(), CATEGORIES.get(i).getCode(), vision.name())
                        .isGreaterThan(least);
            }
        }
    }

    @Test
    void theSimulationTakesRedAndGreenForTheSame() {
        Shade red = new Shade(200, 60, 30);
        Shade green = new Shade(112, 112, 30);

        assertThat(distance(Vision.ALL_CONES.lab(red), Vision.ALL_CONES.lab(green)))
                .isGreaterThan(40);
        assertThat(distance(Vision.NO_GREEN.lab(red), Vision.NO_GREEN.lab(green)))
                .isLessThan(15);
    }

    @Test
    void everyCategoryHasLettersOfItsOwn() {
        assertThat(CATEGORIES)
                .extracting(Category::getCode)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Shade shade(Color color) {
        return new Shade(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** How colours look to people with all cones, or without one kind. */
    record Vision(String name, Row red, Row green, Row blue) {

        static final Vision ALL_CONES = new Vision("all cones", new Row(1, 0, 0), new Row(0, 1, 0), new Row(0, 0, 1));
        static final Vision NO_GREEN = new Vision(
                "no green",
                new Row(0.367322, 0.860646, -0.227968),
                new Row(0.280085, 0.672501, 0.047413),
                new Row(-0.011820, 0.042940, 0.968881));
        static final Vision NO_RED = new Vision(
                "no red",
                new Row(0.152286, 1.052583, -0.204868),
                new Row(0.114503, 0.786281, 0.099216),
                new Row(-0.003882, -0.048116, 1.051998));
        static final Vision NO_BLUE = new Vision(
                "no blue",
                new Row(1.255528, -0.076749, -0.178779),
                new Row(-0.078411, 0.930809, 0.147602),
                new Row(0.004733, 0.691367, 0.303900));

        /** CIELAB for the white of sRGB, D65. */
        double[] lab(Shade shade) {
            double[] light = {linear(shade.red()), linear(shade.green()), linear(shade.blue())};
            double seenRed = red.seen(light);
            double seenGreen = green.seen(light);
            double seenBlue = blue.seen(light);
            double x = root((0.4124 * seenRed + 0.3576 * seenGreen + 0.1805 * seenBlue) / 0.95047);
            double y = root(0.2126 * seenRed + 0.7152 * seenGreen + 0.0722 * seenBlue);
            double z = root((0.0193 * seenRed + 0.1192 * seenGreen + 0.9505 * seenBlue) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double linear(int part) {
            double value = part / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }

        private static double root(double value) {
            return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
        }
    }

    /** One row of the matrix of a vision. */
    record Row(double red, double green, double blue) {

        double seen(double[] light) {
            return Math.clamp(red * light[0] + green * light[1] + blue * light[2], 0, 1);
        }
    }
}
