package org.stagebook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.edit.validation.Validation;
import org.stagebook.model.Category;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.TimecodeFormat;

class ProductionFactoryTest {

    static Stream<TimecodeFormat> formats() {
        return Stream.of("23.976", "24", "25", "29.97", "29.97 DF", "30", "30 DF", "47.952", "48", "50", "59.94")
                .map(TimecodeFormat::parse);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void leaderAndPopsLieWhereTheTradePutsThem(TimecodeFormat format) {
        Production production = new ProductionFactory().create(NewProduction.feature("T", format, 3));
        char frames = format.dropFrame() ? ';' : ':';
        for (Reel reel : production.getReels()) {
            String hour = "0" + reel.getNumber();
            assertThat(format.format(reel.getStart())).isEqualTo(hour + ":00:00" + frames + "00");
            assertThat(format.format(reel.getHeadPop())).isEqualTo(hour + ":00:06" + frames + "00");
            assertThat(format.format(reel.getFirstFrameOfAction())).isEqualTo(hour + ":00:08" + frames + "00");
            long twoSeconds =
                    2L * format.framesPerTimecodeSecond() * format.rate().flicksPerFrame();
            assertThat(reel.getLastFrameOfAction().until(reel.getTailPop()).flicks())
                    .isEqualTo(twoSeconds);
            assertThat(reel.getTailPop().until(reel.getEnd()).flicks())
                    .isEqualTo(format.rate().flicksPerFrame());
        }
        assertThat(Validation.check(production)).isEmpty();
    }

    @Test
    void tailPopHasTheFrameNumberOfTheLastFrame() {
        TimecodeFormat format = TimecodeFormat.TC_24;
        Reel reel = new ProductionFactory()
                .create(NewProduction.feature("T", format, 1))
                .getReels()
                .getFirst();
        assertThat(format.format(reel.getLastFrameOfAction())).isEqualTo("01:19:59:23");
        assertThat(format.format(reel.getTailPop())).isEqualTo("01:20:01:23");
    }

    @Test
    void categoriesAreThoseOfTheTradeInTheirColours() {
        List<Category> categories = new ProductionFactory()
                .create(NewProduction.feature("T", TimecodeFormat.TC_25, 0))
                .getCategories();
        assertThat(categories)
                .extracting(Category::getCode)
                .containsExactly("DX", "ADR", "group", "FX", "BG", "foley", "design", "MX", "source");
        assertThat(categories)
                .extracting(Category::getColour)
                .allSatisfy(colour -> assertThat(colour).matches("#[0-9A-F]{6}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasSaidIsInTheProduction() {
        Production production = new ProductionFactory().create(NewProduction.feature("T", TimecodeFormat.TC_25, 2));
        assertThat(production.getTitle()).isEqualTo("T");
        assertThat(production.getCode()).isNull();
        assertThat(production.getSampleRateHz()).isEqualTo(48_000);
        assertThat(production.getFilmGauge()).isEqualTo(FilmGauge.MM35_4PERF);
        assertThat(production.getReels()).extracting(Reel::getName).containsExactly("R1", "R2");
    }

    @Test
    void reelsFitIntoADay() {
        assertThatThrownBy(() -> NewProduction.feature("T", TimecodeFormat.TC_25, 24))
                .hasMessageContaining("0 to 23 reels")
                .hasMessageContaining("24");
    }
}
