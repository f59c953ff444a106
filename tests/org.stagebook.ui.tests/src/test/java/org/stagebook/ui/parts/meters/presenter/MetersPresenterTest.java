package org.stagebook.ui.parts.meters.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.scale.LevelScale;
import org.stagebook.metering.live.scale.LoudnessScale;

/** Figures, choices and places of the meters, without widgets. */
class MetersPresenterTest {

    @ParameterizedTest
    @CsvSource({"-23.04,-23.0", "-0.04,0.0", "0.05,0.1", "-0.06,-0.1", "12.35,12.4"})
    void figuresHaveOneDecimal(double value, String written) {
        assertThat(Figures.tenths(value)).isEqualTo(written);
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Figures.tenths(Double.NaN)).isEqualTo("\u2013");
        assertThat(Figures.tenths(Double.NEGATIVE_INFINITY)).isEqualTo("-\u221E");
        assertThat(Figures.signed(1.26)).isEqualTo("+1.3");
        assertThat(Figures.signed(-1.26)).isEqualTo("-1.3");
        assertThat(Figures.signed(0.01)).isEqualTo("0.0");
        assertThat(Figures.span(3_725)).isEqualTo("1 h 02 min");
        assertThat(Figures.span(65)).isEqualTo("1 min 05 s");
    }

    @Test
    void choicesAreRememberedAsTheyWere() {
        MeterChoices choices = MeterChoices.USUAL
                .with(LevelScale.K_20)
                .with(LoudnessScale.EBU_18)
                .absolute(false)
                .target(-27)
                .holding(MeterSettings.HOLD_FOR_EVER)
                .limit(-2)
                .recent(true);
        assertThat(MeterChoices.parse(choices.text())).contains(choices);
        assertThat(MeterChoices.parse("")).isEmpty();
        assertThat(MeterChoices.parse("DBFS EBU_9 true x 2 -1 false")).isEmpty();
        assertThat(MeterChoices.parse("DBFS EBU_9 true -23 NaN -1 false")).isEmpty();
    }

    @Test
    void loudnessIsWrittenInLufsOrAgainstTheTarget() {
        List<MeterChoices> remembered = new ArrayList<>();
        MetersPresenter presenter = new MetersPresenter(new NoFeed(), MeterChoices.USUAL, remembered::add);
        assertThat(presenter.loudness(-22.4)).isEqualTo("-22.4");
        presenter.choose(presenter.choices().absolute(false));
        assertThat(presenter.loudness(-22.4)).isEqualTo("+0.6");
        assertThat(presenter.loudness(Double.NaN)).isEqualTo("\u2013");
        assertThat(remembered).hasSize(1);
        assertThat(new MeterWords(presenter).spoken()).isEqualTo("Nothing was played yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "300,400",
        "400,1000",
        "459,200",
        "460,600",
        "700,300",
        "859,900",
        "860,200",
        "1000,600",
        "1180,236",
        "1500,300",
        "2500,1400"
    })
    void panelsNeitherOverlapNorLeaveTheirArea(int width, int height) {
        for (int channels : new int[] {1, 2, 6, 12, 24}) {
            MetersLayout.Content content = new MetersLayout.Content(channels, channels == 6, channels > 1, true);
            MetersLayout layout = MetersLayout.of(width, height, content);
            List<Box> all = new ArrayList<>(layout.boxes().values());
            all.add(layout.overs());
            for (Box box : all) {
                assertThat(box.isEmpty()).as("%s of %s", box, layout).isFalse();
                assertThat(box.x()).isNotNegative();
                assertThat(box.right()).as("%s of %s", box, layout).isLessThanOrEqualTo(width);
                assertThat(box.bottom()).as("%s of %s", box, layout).isLessThanOrEqualTo(layout.height());
                for (Box other : all) {
                    boolean apart = box.equals(other)
                            || box.right() <= other.x()
                            || other.right() <= box.x()
                            || box.bottom() <= other.y()
                            || other.bottom() <= box.y();
                    assertThat(apart).as("%s and %s", box, other).isTrue();
                }
            }
        }
    }
}
