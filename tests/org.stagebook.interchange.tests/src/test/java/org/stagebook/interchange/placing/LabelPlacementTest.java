package org.stagebook.interchange.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.model.Production;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

class LabelPlacementTest {

    private final Warnings warnings = new Warnings();

    @Test
    void theSameFormatIsTheSameFrame() {
        assertThat(placed(TimecodeFormat.TC_29_97_DF, TimecodeFormat.TC_29_97_DF, "01:00:01;12"))
                .isEqualTo("01:00:01;12");
        assertThat(warnings.inFileOrder()).isEmpty();
    }

    @Test
    void hoursKeepTheirLabelAndFramesTheirCountWhereBothCountAlike() {
        assertThat(placed(TimecodeFormat.TC_24, TimecodeFormat.TC_23_976, "02:19:59:23"))
                .isEqualTo("02:19:59:23");
        assertThat(placed(TimecodeFormat.TC_29_97_NDF, TimecodeFormat.TC_29_97_DF, "01:01:00:00"))
                .as("frame 1,800 of the hour is called ;02 in drop frame")
                .isEqualTo("01:01:00;02");
        assertThat(warnings.inFileOrder()).hasSize(2);
    }

    @Test
    void otherRatesKeepRealTimeFromTheHour() {
        assertThat(placed(TimecodeFormat.TC_25, TimecodeFormat.TC_24, "03:00:10:00"))
                .isEqualTo("03:00:10:00");
        assertThat(placed(TimecodeFormat.TC_25, TimecodeFormat.TC_50, "03:00:00:12"))
                .isEqualTo("03:00:00:24");
        assertThat(warnings.inFileOrder().getFirst().text()).contains("real time");
    }

    @Test
    void aStatedReelTakesAListFromAnotherHour() {
        Production production = production(TimecodeFormat.TC_24);
        LabelPlacement placement = LabelPlacement.of(TimecodeFormat.TC_24, production, OptionalInt.of(2), 0, warnings);
        assertThat(production.getTimecodeFormat().format(placement.position(24)))
                .isEqualTo("02:00:01:00");
        assertThat(warnings.inFileOrder().getFirst().text()).contains("moved by 2 hours");
    }

    @Test
    void theMinuteBeforeAReelBelongsToIt() {
        Production production = production(TimecodeFormat.TC_24);
        long preRoll = 2L * 86_400 - 240;
        LabelPlacement placement =
                LabelPlacement.of(TimecodeFormat.TC_24, production, OptionalInt.of(2), preRoll, warnings);
        assertThat(production.getTimecodeFormat().format(placement.position(preRoll)))
                .isEqualTo("01:59:50:00");
        assertThat(warnings.inFileOrder()).isEmpty();
    }

    @Test
    void aPointIsAFrameLong() {
        Production production = production(TimecodeFormat.TC_25);
        LabelPlacement placement =
                LabelPlacement.of(TimecodeFormat.TC_25, production, OptionalInt.empty(), 90_000, warnings);
        assertThat(TimecodeFormat.TC_25
                        .rate()
                        .framesIn(placement.range(new FrameSpan(90_000, 90_000)).duration(), Rounding.FLOOR))
                .isEqualTo(1);
    }

    private String placed(TimecodeFormat file, TimecodeFormat own, String label) {
        long frame = file.frameAt(file.parsePosition(label), Rounding.FLOOR);
        LabelPlacement placement = LabelPlacement.of(file, production(own), OptionalInt.empty(), frame, warnings);
        return own.format(placement.position(frame));
    }

    private static Production production(TimecodeFormat format) {
        NewProduction wanted = NewProduction.feature("T", format, 3);
        return EditingSession.inMemory(new ProductionFactory().create(wanted), SessionSettings.standard())
                .production();
    }
}
